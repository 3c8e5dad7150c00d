import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@mingji/core/app-error";
import { formPages, WRITE_FORMATS, writePages } from "@mingji/documents/write/write-form";
import { type Command, wholeNumber } from "../command.ts";
import { readPdfFonts } from "../files/pdf-fonts.ts";
import { generateUnit } from "../generate/generate-unit.ts";

export const generate: Command = {
  name: "generate",
  usage: "generate --out DIR [--units 200] [--plans 3000] [--seed N] [--to xlsx|docx|pdf|html]",
  summary: {
    zh: "按真实表格的样式编造一个示例财政局的目标表，每个单位一个文件，用于试用和测速。",
    en: "Makes up the tables of a sample authority, one file a unit, for trying out and for measuring.",
  },
  options: [
    { name: "out", short: "o", value: "DIR", meaning: { zh: "输出文件夹", en: "the folder to write to" } },
    { name: "units", value: "N", meaning: { zh: "单位数，默认 200", en: "units, 200 by default" } },
    { name: "plans", value: "N", meaning: { zh: "项目总数，默认 3000", en: "plans in all, 3000 by default" } },
    {
      name: "seed",
      value: "N",
      meaning: { zh: "随机种子，同一种子结果相同", en: "the same seed makes the same tables" },
    },
    { name: "year", value: "N", meaning: { zh: "预算年度，默认 2026", en: "fiscal year, 2026 by default" } },
    {
      name: "to",
      value: "FORMAT",
      choices: WRITE_FORMATS,
      meaning: { zh: "文件格式，默认 xlsx", en: "file format, xlsx by default" },
    },
  ],
  run: async (input, environment) => {
    const out = input.option("out");
    if (out === undefined)
      throw new AppError("bad-input", { zh: "请用 --out 给出输出文件夹。", en: "Name the folder with --out." });
    const units = wholeNumber(input, "units", 1, 100_000) ?? 200;
    const plans = wholeNumber(input, "plans", units, 1_000_000) ?? Math.max(units, 3_000);
    const seed = wholeNumber(input, "seed", 0, 2 ** 31 - 1) ?? 1;
    const year = wholeNumber(input, "year", 2000, 2100) ?? 2026;
    const format = WRITE_FORMATS.find((known) => known === input.option("to")) ?? "xlsx";
    const fonts = format === "pdf" ? await readPdfFonts() : [];
    await mkdir(out, { recursive: true });
    for (let unit = 1; unit <= units && !environment.stop.aborted; unit += 1) {
      const share = Math.floor((plans * unit) / units) - Math.floor((plans * (unit - 1)) / units);
      const reading = generateUnit({ seed, unit, plans: share, year });
      const name = `示例单位${String(unit).padStart(3, "0")}.${format}`;
      await writeFile(join(out, name), await writePages(formPages(reading, "target-form"), format, fonts));
    }
    const text = {
      zh: `已生成 ${units} 个单位、${plans} 个项目 → ${out}\n`,
      en: `${units} units with ${plans} plans made → ${out}\n`,
    };
    environment.write(text[environment.language]);
    return 0;
  },
};
