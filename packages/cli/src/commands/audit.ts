import { AppError } from "@mingji/core/app-error";
import type { Command, CommandInput } from "../command.ts";
import { jobHead } from "../files/file-job.ts";
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
  usage: "audit FILE… [--profile ID] [--json] [--fail-on error|warning]",
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
    { name: "json", meaning: { zh: "每个文件输出一行 JSON", en: "one line of JSON a file" } },
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
  run: async (input, environment) =>
    forEachFile(input.files, environment, {
      ...jobHead(environment),
      verb: "audit",
      format: input.isSet("json") ? "json" : "human",
      profile: input.option("profile"),
      asOf: dayOf(input),
      coverage: coverageOf(input),
      fullOutcomes: input.isSet("outcomes"),
      failOn: input.option("fail-on") === "warning" ? "warning" : "error",
    }),
};

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
