import { writeFile } from "node:fs/promises";
import { AppError } from "@mingji/core/app-error";
import { writePages } from "@mingji/documents/write/write-form";
import { opinionForm } from "@mingji/documents/write/forms/opinion-form";
import type { CommandEnvironment } from "../env.ts";
import { auditReading } from "./audit-work.ts";
import type { AuditJob } from "./file-job.ts";
import { readSource } from "./read-source.ts";
import { sourceFiles } from "./source-files.ts";

/** Writes 审核意见 of all files into one document to print, sign and send back. */
export async function writeOpinion(
  places: readonly string[],
  out: string,
  job: AuditJob,
  environment: CommandEnvironment,
): Promise<void> {
  const format = (["docx", "html"] as const).find((known) => out.toLowerCase().endsWith(`.${known}`));
  if (format === undefined) {
    const text = {
      zh: "--opinion 的文件名应以 .docx 或 .html 结尾。",
      en: "The file of --opinion ends in .docx or .html.",
    };
    throw new AppError("bad-input", text);
  }
  const pages = [];
  for (const path of await sourceFiles(places)) {
    const reading = await readSource(path);
    pages.push(...opinionForm(reading, await auditReading(reading, job)));
  }
  await writeFile(out, await writePages(pages, format, []));
  const said = { zh: "审核意见已写入", en: "Opinion written" }[environment.language];
  environment.complain(`${said}: ${out}\n`);
}
