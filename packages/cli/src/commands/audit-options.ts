import type { CommandOption } from "../command.ts";

const PROFILES = [
  "national-2015",
  "national-2021",
  "self-evaluation-2016",
  "self-evaluation-2020",
  "transfer-2015",
  "guangdong",
];

/** The options of `mingji audit`, in the order of its help page. */
export const AUDIT_OPTIONS: readonly CommandOption[] = [
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
      zh: "JSON 中列出每条规则对每个对象的结果；文字报告列出各项目的检查范围和无法判定的原因",
      en: "every rule's outcome for every subject in the JSON; coverage a project and reasons in the report for people",
    },
  },
  {
    name: "approved",
    value: "FILE",
    meaning: {
      zh: "批复（或最近一次调整）的目标表，文件或文件夹：核对批复后的改动",
      en: "the plan as approved, a file or folder: finds changes after approval",
    },
  },
  {
    name: "last-year",
    value: "FILE",
    meaning: {
      zh: "上年的自评表或目标表，文件或文件夹：核对目标偏低、偏高",
      en: "last year's self-evaluation or plan, a file or folder: finds slack and leaps",
    },
  },
  {
    name: "evaluation",
    value: "FILE",
    meaning: {
      zh: "部门或财政评价结果，文件或文件夹：核对自评得分",
      en: "the evaluation, a file or folder: finds inflated self-scores",
    },
  },
  {
    name: "across",
    meaning: {
      zh: "所列文件互相核对：总表与下级、目标与预算表、文本雷同",
      en: "compare the named files: whole and parts, plan and budget, same texts",
    },
  },
  {
    name: "whole",
    value: "FILE",
    meaning: {
      zh: "所列文件中的总表，其余为下级表（同 --across）",
      en: "which of the named files is the whole of the others (implies --across)",
    },
  },
];
