import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { AppError } from "@mingji/core/app-error";
import type { Command, CommandInput } from "../command.ts";
import type { CommandEnvironment } from "../env.ts";
import { type AnswerGatherer, type AuditJob, jobHead, NO_FRAME, type OutputFrame } from "../files/file-job.ts";
import { forEachFile } from "../files/for-each-file.ts";
import { sourceFiles } from "../files/source-files.ts";
import type { RelatedFiles, RelatedRole } from "../files/related/find-related.ts";
import { AUDIT_OPTIONS } from "./audit-options.ts";

export const audit: Command = {
  name: "audit",
  usage: "audit FILE… [--profile ID] [--json|--sarif|--csv] [--fail-on error|warning] [--across] [--approved FILE]",
  summary: {
    zh: "审核文件或文件夹：逐条给出问题、位置、依据和改法。退出码 0 无此级问题，1 有，2 读不了。",
    en: "Audits files or folders: what, where, on which clause, how to mend. Exit 0 clean, 1 findings at that level, 2 could not read.",
  },
  options: AUDIT_OPTIONS,
  run: async (input, environment) => {
    const format = formatOf(input);
    const { related, exitCode } = await relatedOf(input, environment);
    const job: AuditJob = {
      ...jobHead(environment),
      verb: "audit",
      format,
      profile: input.option("profile"),
      overlay: await overlayOf(input),
      baseline: await baselineOf(input),
      asOf: dayOf(input),
      coverage: coverageOf(input),
      fullOutcomes: input.isSet("outcomes"),
      failOn: input.option("fail-on") === "warning" ? "warning" : "error",
      related,
      across: input.isSet("across") || input.isSet("whole"),
    };
    const opinion = input.option("opinion");
    if (opinion !== undefined)
      await (await import("../files/write-opinion.ts")).writeOpinion(input.files, opinion, job, environment);
    const gatherer = job.across ? await gathererOf(job, input) : undefined;
    return Math.max(
      exitCode,
      await forEachFile(input.files, environment, job, { frame: await frameOf(job), gatherer }),
    );
  },
};

function formatOf(input: CommandInput): AuditJob["format"] {
  const asked = (["json", "sarif", "csv"] as const).filter((format) => input.isSet(format));
  if (asked.length <= 1) return asked[0] ?? "human";
  throw new AppError("bad-input", {
    zh: "--json、--sarif、--csv 只能选一个。",
    en: "Choose one of --json, --sarif, --csv.",
  });
}

async function frameOf({ format, language }: AuditJob): Promise<OutputFrame> {
  if (format === "csv") {
    const { manyFilesCsvHead } = await import("@mingji/core/audit/findings-csv");
    return { head: manyFilesCsvHead(language), separator: "", tail: "" };
  }
  if (format !== "sarif") return NO_FRAME;
  const [{ sarifHead, SARIF_TAIL }, { RULE_BOOK }] = await Promise.all([
    import("@mingji/core/audit/sarif"),
    import("@mingji/core/rules/rule-book"),
  ]);
  return { head: sarifHead(RULE_BOOK, language), separator: ",\n", tail: SARIF_TAIL };
}

const RELATED_OPTIONS: readonly (readonly [option: string, role: RelatedRole])[] = [
  ["approved", "approved"],
  ["last-year", "lastYear"],
  ["evaluation", "evaluation"],
];

interface RelatedInput {
  readonly related: RelatedFiles;
  /** 2 when one of the files could not be read. */
  readonly exitCode: number;
}

/** Reads the files of each option once, to know which project stands where. */
async function relatedOf(input: CommandInput, environment: CommandEnvironment): Promise<RelatedInput> {
  const related: Partial<Record<RelatedRole, RelatedFiles[RelatedRole]>> = {};
  let exitCode = 0;
  for (const [option, role] of RELATED_OPTIONS) {
    const place = input.option(option);
    if (place === undefined) continue;
    const { outlineFiles } = await import("../files/related/outline-files.ts");
    const outlined = await outlineFiles(place, environment);
    const isPair = outlined.outlines.length === 1 && (await sourceFiles(input.files)).length === 1;
    related[role] = { outlines: outlined.outlines, isPair };
    exitCode = Math.max(exitCode, outlined.exitCode);
  }
  return { related, exitCode };
}

async function gathererOf(job: AuditJob, input: CommandInput): Promise<AnswerGatherer> {
  const given = input.option("whole");
  const whole = given === undefined ? undefined : await namedFile(given, input);
  const { acrossGatherer } = await import("../files/across/across-gatherer.ts");
  return acrossGatherer(job, whole);
}

/** The file as it stands among the named ones, however it is spelled. */
async function namedFile(given: string, input: CommandInput): Promise<string> {
  const found = (await sourceFiles(input.files)).find((path) => resolve(path) === resolve(given));
  if (found !== undefined) return found;
  const text = {
    zh: "--whole 的文件 {given} 应是所列文件之一。",
    en: "The file of --whole, {given}, must be one of the named files.",
  };
  throw new AppError("bad-input", text, { given });
}

async function overlayOf(input: CommandInput): Promise<AuditJob["overlay"]> {
  const file = input.option("profile-file");
  if (file === undefined) return undefined;
  const { readProfile } = await import("@mingji/core/audit/read-profile");
  return readProfile(await readText(file), file);
}

async function baselineOf(input: CommandInput): Promise<AuditJob["baseline"]> {
  const file = input.option("baseline");
  if (file === undefined) return {};
  const { readBaseline } = await import("../files/read-baseline.ts");
  return readBaseline(await readText(file), file);
}

async function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => {
    throw new AppError("unreadable-file", { zh: "打不开文件 {file}。", en: "Cannot open {file}." }, { file });
  });
}

function coverageOf(input: CommandInput): "complete" | "partial" | "auto" {
  const given = input.option("coverage");
  return given === "complete" || given === "partial" ? given : "auto";
}

function dayOf(input: CommandInput): string | undefined {
  const given = input.option("as-of");
  if (given === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)))) return given;
  const text = {
    zh: "--as-of 应为 YYYY-MM-DD 的日期，收到“{given}”。",
    en: "--as-of takes a day as YYYY-MM-DD, not “{given}”.",
  };
  throw new AppError("bad-input", text, { given });
}
