import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, parse } from "node:path";
import { AppError } from "@mingji/core/app-error";
import { WRITE_FORMATS, type WriteFormat, writePages } from "@mingji/documents/write/write-form";
import { type FormVariant, readVariant } from "@mingji/documents/write/variant";
import { zipSync } from "fflate";
import type { Command, CommandInput } from "../command.ts";
import type { CommandEnvironment } from "../env.ts";
import { pagesOf, RENDER_FORMS } from "../files/form-of-reading.ts";
import { readPdfFonts } from "../files/pdf-fonts.ts";
import { createProgress } from "../files/progress.ts";
import { readSource } from "../files/read-source.ts";
import { sourceFiles } from "../files/source-files.ts";

export const render: Command = {
  name: "render",
  usage: "render FILE… --form FORM --to xlsx|docx|pdf|html -o OUT",
  summary: {
    zh: "把读到的目标表写成官方表格：xlsx、docx、pdf 或 html。",
    en: "Writes what was read as an official form: xlsx, docx, pdf or html.",
  },
  options: [
    {
      name: "form",
      value: "FORM",
      choices: RENDER_FORMS,
      meaning: {
        zh: `表样，默认与原表相同: ${RENDER_FORMS.join(" ")}`,
        en: `the form, that of the file by default: ${RENDER_FORMS.join(" ")}`,
      },
    },
    {
      name: "to",
      value: "FORMAT",
      choices: WRITE_FORMATS,
      meaning: { zh: "文件格式，默认按输出文件名", en: "file format, by the output's name by default" },
    },
    {
      name: "out",
      short: "o",
      value: "OUT",
      meaning: { zh: "输出文件；.zip 可装多个文件", en: "the file to write; a .zip takes many" },
    },
  ],
  run: async (input, environment) => {
    const out = input.option("out");
    if (input.files.length === 0 || out === undefined) throw usage();
    const paths = await sourceFiles(input.files);
    const format = formatOf(input, out);
    const bytes = out.endsWith(".zip")
      ? await renderAll(paths, format, input, environment)
      : await renderOne(paths, format, input);
    await save(out, bytes);
    const said = { zh: "已写入", en: "Written" }[environment.language];
    environment.complain(`${said}: ${out}\n`);
    return 0;
  },
};

async function renderOne(paths: readonly string[], format: WriteFormat, input: CommandInput): Promise<Uint8Array> {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw usage();
  const pages = await pagesOf(await readSource(path), input.option("form"), await variantOf(input));
  if (pages.length === 0) throw nothingToWrite(path);
  return writePages(pages, format, await fontsFor(format));
}

/** One file of the archive for each file read; one without a project is said and left out. */
async function renderAll(
  paths: readonly string[],
  format: WriteFormat,
  input: CommandInput,
  environment: CommandEnvironment,
): Promise<Uint8Array> {
  const fonts = await fontsFor(format);
  const progress = createProgress(paths.length, environment);
  const entries: Record<string, Uint8Array> = {};
  for (const [index, path] of paths.entries()) {
    if (environment.stop.aborted) break;
    const pages = await pagesOf(await readSource(path), input.option("form"), await variantOf(input));
    if (pages.length === 0) environment.complain(`${nothingToWrite(path).say(environment.language)}\n`);
    else
      entries[`${String(index + 1).padStart(4, "0")} ${parse(path).name}.${format}`] = await writePages(
        pages,
        format,
        fonts,
      );
    progress.step(path);
  }
  progress.end();
  return zipSync(entries, { level: 0 });
}

async function variantOf(input: CommandInput): Promise<FormVariant | null> {
  const file = input.option("variant");
  if (file === undefined) return null;
  const text = await readFile(file, "utf8").catch(() => {
    throw new AppError("unreadable-file", { zh: "打不开文件 {file}。", en: "Cannot open {file}." }, { file });
  });
  return readVariant(text, file);
}

async function fontsFor(format: WriteFormat): Promise<readonly Uint8Array[]> {
  return format === "pdf" ? readPdfFonts() : [];
}

function formatOf(input: CommandInput, out: string): WriteFormat {
  const wanted = input.option("to") ?? (out.endsWith(".zip") ? "xlsx" : out.split(".").at(-1)?.toLowerCase());
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
    zh: "请给出一个文件和 -o 输出文件，例如 mingji render 目标表.xlsx --form target-form -o 目标表.docx；多个文件请输出为 .zip。",
    en: "Name one file and an output, such as mingji render plan.xlsx --form target-form -o plan.docx; many files go into a .zip.",
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
