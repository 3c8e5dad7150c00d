import { readFile } from "node:fs/promises";
import { AppError } from "@mingji/core/app-error";
import { parseTarget } from "@mingji/core/target/parse-target";
import type { Target, TargetInput } from "@mingji/core/target/target";
import type { Command, CommandInput } from "../command.ts";
import type { CommandEnvironment } from "../env.ts";
import { printTable } from "../print/table.ts";

export const target: Command = {
  name: "target",
  usage: "target 'TEXT'… [--unit U] [--nature N] [--name NAME] [--json] | --jsonl FILE",
  summary: {
    zh: "把指标值读成带类型的目标：运算符、数值、单位、日期。以“-”开头的值写在 -- 之后。",
    en: "Reads a target value into operator, number, unit and date. A value that starts with “-” goes after --.",
  },
  options: [
    { name: "unit", value: "U", meaning: { zh: "度量单位栏", en: "the form's unit column" } },
    {
      name: "nature",
      value: "N",
      meaning: { zh: "指标性质栏（≥、定性、正向…）", en: "the form's nature column (≥, 定性, 正向 …)" },
    },
    { name: "name", value: "NAME", meaning: { zh: "指标名称", en: "the indicator's name" } },
    { name: "json", meaning: { zh: "每个值输出一行 JSON", en: "one line of JSON a value" } },
    {
      name: "jsonl",
      value: "FILE",
      meaning: {
        zh: "文件每行一个 {target_raw, unit_raw, nature_raw, name}，逐行输出 JSON",
        en: "a file with one {target_raw, unit_raw, nature_raw, name} a line; prints JSON lines",
      },
    },
  ],
  run: async (input, environment) => {
    const inputs = await readInputs(input);
    const asJson = input.isSet("json") || input.isSet("jsonl");
    for (const item of inputs) {
      const parsed = parseTarget(item);
      environment.write(asJson ? `${JSON.stringify(parsed)}\n` : describe(parsed, environment));
    }
    return 0;
  },
};

async function readInputs(input: CommandInput): Promise<readonly TargetInput[]> {
  const file = input.option("jsonl");
  if (file !== undefined) return readLines(file);
  if (input.files.length === 0) {
    throw new AppError("bad-input", {
      zh: "请给出指标值，例如 mingji target '不少于6次'。",
      en: "Give a target value, such as mingji target '不少于6次'.",
    });
  }
  const beside = {
    unitRaw: input.option("unit") ?? null,
    natureRaw: input.option("nature") ?? null,
    name: input.option("name") ?? null,
  };
  return input.files.map((raw) => ({ raw, ...beside }));
}

async function readLines(file: string): Promise<readonly TargetInput[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new AppError("unreadable-file", { zh: "打不开文件 {file}。", en: "Cannot open {file}." }, { file });
  });
  return text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [toInput(line, index + 1, file)]));
}

function toInput(line: string, number: number, file: string): TargetInput {
  const row = parseLine(line);
  if (typeof row?.target_raw !== "string") {
    const text = {
      zh: "{file} 第 {number} 行不是带 target_raw 的 JSON 对象。",
      en: "Line {number} of {file} is no JSON object with target_raw.",
    };
    throw new AppError("bad-input", text, { file, number });
  }
  return {
    raw: row.target_raw,
    unitRaw: textOr(row.unit_raw),
    natureRaw: textOr(row.nature_raw),
    name: textOr(row.name),
  };
}

function parseLine(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function textOr(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Field and value, only what is present. */
function describe(parsed: Target, environment: CommandEnvironment): string {
  const rows = Object.entries(parsed)
    .filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([field, value]) => [field, typeof value === "object" ? JSON.stringify(value) : String(value)]);
  const columns = {
    zh: [{ title: "字段" }, { title: "读作", flexible: true }],
    en: [{ title: "field" }, { title: "read as", flexible: true }],
  }[environment.language];
  return `${printTable(columns, rows, environment.terminal.columns)}\n`;
}
