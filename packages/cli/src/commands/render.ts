import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { AppError } from "@mingji/core/app-error";
import type { FormId } from "@mingji/core/plan/reading";
import {
  formPages,
  WRITABLE_FORMS,
  WRITE_FORMATS,
  type WriteFormat,
  writePages,
} from "@mingji/documents/write/write-form";
import type { Command, CommandInput } from "../command.ts";
import { readPdfFonts } from "../files/pdf-fonts.ts";
import { readSource } from "../files/read-source.ts";

export const render: Command = {
  name: "render",
  usage: "render FILE --form FORM --to xlsx|docx|pdf|html -o OUT",
  summary: {
    zh: "把读到的目标表写成官方表格：xlsx、docx、pdf 或 html。",
    en: "Writes what was read as an official form: xlsx, docx, pdf or html.",
  },
  options: [
    {
      name: "form",
      value: "FORM",
      choices: WRITABLE_FORMS,
      meaning: {
        zh: `表样，默认与原表相同: ${WRITABLE_FORMS.join(" ")}`,
        en: `the form, that of the file by default: ${WRITABLE_FORMS.join(" ")}`,
      },
    },
    {
      name: "to",
      value: "FORMAT",
      choices: WRITE_FORMATS,
      meaning: { zh: "文件格式，默认按输出文件名", en: "file format, by the output's name by default" },
    },
    { name: "out", short: "o", value: "OUT", meaning: { zh: "输出文件", en: "the file to write" } },
  ],
  run: async (input, environment) => {
    const [path] = input.files;
    const out = input.option("out");
    if (path === undefined || input.files.length > 1 || out === undefined) throw usage();
    const format = formatOf(input, out);
    const reading = await readSource(path);
    const form = (input.option("form") ??
      (WRITABLE_FORMS.includes(reading.form) ? reading.form : "target-form")) as FormId;
    const pages = formPages(reading, form);
    if (pages.length === 0) throw nothingToWrite(path);
    const bytes = await writePages(pages, format, format === "pdf" ? await readPdfFonts() : []);
    await save(out, bytes);
    const said = { zh: "已写入", en: "Written" }[environment.language];
    environment.complain(`${said}: ${out}\n`);
    return 0;
  },
};

function formatOf(input: CommandInput, out: string): WriteFormat {
  const wanted = input.option("to") ?? out.split(".").at(-1)?.toLowerCase();
  const format = WRITE_FORMATS.find((known) => known === wanted);
  if (format !== undefined) return format;
  throw new AppError(
    "bad-input",
    {
      zh: "不知道要写成什么格式：请用 --to {formats} 说明，或让输出文件名以它结尾。",
      en: "The format is unknown: say --to {formats}, or end the output's name with it.",
    },
    { formats: WRITE_FORMATS.join("|") },
  );
}

async function save(out: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, bytes);
  } catch (error) {
    const text = {
      zh: "写不了 {out}（{detail}）：请换一个可写的位置。",
      en: "Cannot write {out} ({detail}): choose a place you may write to.",
    };
    throw new AppError("folder-unwritable", text, { out, detail: error instanceof Error ? error.message : "" });
  }
}

function usage(): AppError {
  return new AppError("bad-input", {
    zh: "请给出一个文件和 -o 输出文件，例如 mingji render 目标表.xlsx --form target-form -o 目标表.docx。",
    en: "Name one file and an output, such as mingji render plan.xlsx --form target-form -o plan.docx.",
  });
}

function nothingToWrite(path: string): AppError {
  return new AppError(
    "unreadable-file",
    {
      zh: "{path} 里没有读到项目，没有可写的表：先用 mingji read 看看读到了什么。",
      en: "No project was found in {path}, so there is no form to write: see what mingji read finds in it.",
    },
    { path },
  );
}
