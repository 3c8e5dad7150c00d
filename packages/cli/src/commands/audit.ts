import { readFile } from "node:fs/promises";
import { AppError } from "@mingji/core/app-error";
import type { Command, CommandInput } from "../command.ts";
import { type AuditJob, jobHead, NO_FRAME, type OutputFrame } from "../files/file-job.ts";
import { forEachFile } from "../files/for-each-file.ts";

const PROFILES = [
  "national-2015",
  "national-2021",
  "self-evaluation-2016",
  "self-evaluation-2020",
  "transfer-2015",
  "guangdong",
];

export const audit: Command = {
  name: "audit",
  usage: "audit FILE… [--profile ID] [--json|--sarif|--csv] [--fail-on error|warning]",
  summary: {
    zh: "审核文件或文件夹：逐条给出问题、位置、依据和改法。退出码 0 无此级问题，1 有，2 读不了。",
    en: "Audits files or folders: what, where, on which clause, how to mend. Exit 0 clean, 1 findings at that level, 2 could not read.",
  },
  options: [
    {
      name: "profile",
      value: "ID",
      choices: PROFILES,
      meaning: { zh: `规则方案: ${PROFILES.join(" ")}`, en: `rule profile: ${PROFILES.join(" ")}` },
    },
    {
      name: "profile-file",
      value: "FILE",
      meaning: { zh: "本单位自定的规则方案（JSON）", en: "a bureau's own profile (JSON)" },
    },
    { name: "json", meaning: { zh: "每个文件输出一行 JSON", en: "one line of JSON a file" } },
    { name: "sarif", meaning: { zh: "输出 SARIF 2.1", en: "print SARIF 2.1" } },
    { name: "csv", meaning: { zh: "输出 CSV，一行一个问题", en: "print CSV, a finding a row" } },
    {
      name: "opinion",
      value: "OUT",
      meaning: {
        zh: "另写一份可打印的审核意见（.docx 或 .html）",
        en: "also write a printable opinion (.docx or .html)",
      },
    },
    {
      name: "baseline",
      value: "FILE",
      meaning: {
        zh: "以前 --json 的输出：其中已有的问题降为提示，不隐藏",
        en: "an earlier --json output: its findings are softened, not hidden",
      },
    },
    {
      name: "fail-on",
      value: "error|warning",
      choices: ["error", "warning"],
      meaning: { zh: "达到此级即以 1 退出，默认 error", en: "exit 1 from this level on, error by default" },
    },
    {
      name: "coverage",
      value: "complete|partial|auto",
      choices: ["complete", "partial", "auto"],
      meaning: {
        zh: "整表还是摘录；摘录不判“缺失”",
        en: "whole table or excerpt: an excerpt leaves “missing” undetermined",
      },
    },
    {
      name: "as-of",
      value: "DATE",
      meaning: { zh: "按某日有效的规则审核（YYYY-MM-DD）", en: "judge by the rules of that day (YYYY-MM-DD)" },
    },
    {
      name: "outcomes",
      value: "full",
      choices: ["full"],
      meaning: {
        zh: "JSON 中列出每条规则对每个对象的结果",
        en: "list every rule's outcome for every subject in the JSON",
      },
    },
  ],
  run: async (input, environment) => {
    const job: AuditJob = {
      ...jobHead(environment),
      verb: "audit",
      format: formatOf(input),
      profile: input.option("profile"),
      overlay: await overlayOf(input),
      baseline: await baselineOf(input),
      asOf: dayOf(input),
      coverage: coverageOf(input),
      fullOutcomes: input.isSet("outcomes"),
      failOn: input.option("fail-on") === "warning" ? "warning" : "error",
    };
    const opinion = input.option("opinion");
    if (opinion !== undefined)
      await (await import("../files/write-opinion.ts")).writeOpinion(input.files, opinion, job, environment);
    return forEachFile(input.files, environment, job, await frameOf(job));
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
