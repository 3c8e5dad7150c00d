import { parseArgs } from "node:util";
import { AppError } from "@mingji/core/app-error";
import type { Bilingual, Language } from "@mingji/core/language";
import type { CommandEnvironment } from "./env.ts";

/** One verb of `mingji`: its usage, its options, and what it does. Returns the exit code. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: Bilingual;
  readonly options: readonly CommandOption[];
  readonly run: (input: CommandInput, environment: CommandEnvironment) => Promise<number>;
}

export interface CommandOption {
  readonly name: string;
  /** One letter: `-o`. */
  readonly short?: string;
  /** The word shown for the value; absent for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly meaning: Bilingual;
}

/** The arguments after parsing. */
export interface CommandInput {
  readonly files: readonly string[];
  readonly option: (name: string) => string | undefined;
  readonly isSet: (name: string) => boolean;
}

const SHARED_OPTIONS: readonly CommandOption[] = [
  {
    name: "lang",
    value: "zh|en",
    choices: ["zh", "en"],
    meaning: { zh: "输出语言，默认中文", en: "output language, Chinese by default" },
  },
  { name: "help", meaning: { zh: "显示本说明", en: "show this help" } },
];

/** Reads the arguments by the command's own options; a wrong one is an AppError that names it. */
export function readInput(command: Command, args: readonly string[]): CommandInput {
  const options = [...command.options, ...SHARED_OPTIONS];
  const { values, positionals } = parse(command, options, args);
  for (const option of options) refuseUnknownChoice(command, option, values[option.name]);
  return {
    files: positionals,
    option: (name) => (typeof values[name] === "string" ? values[name] : undefined),
    isSet: (name) => values[name] !== undefined,
  };
}

/** The help page of one command. */
export function helpOf(command: Command, language: Language): string {
  const rows = [...command.options, ...SHARED_OPTIONS].map((option) => {
    const name = option.short === undefined ? `--${option.name}` : `-${option.short}, --${option.name}`;
    const left = option.value === undefined ? name : `${name} ${option.value}`;
    return `  ${left.padEnd(30)} ${option.meaning[language]}`;
  });
  const title = { zh: "用法", en: "Usage" }[language];
  return `${command.summary[language]}\n\n${title}: mingji ${command.usage}\n\n${rows.join("\n")}\n`;
}

/** A count given as an option, such as a port: a whole number from `lowest` to `highest`. */
export function wholeNumber(input: CommandInput, name: string, lowest: number, highest: number): number | undefined {
  const given = input.option(name);
  if (given === undefined) return undefined;
  const number = Number(given);
  if (Number.isInteger(number) && number >= lowest && number <= highest) return number;
  throw new AppError(
    "bad-input",
    {
      zh: "--{name} 应为 {lowest} 到 {highest} 的整数，收到“{given}”。",
      en: "--{name} takes a whole number from {lowest} to {highest}, not “{given}”.",
    },
    { name, lowest, highest, given },
  );
}

function parse(command: Command, options: readonly CommandOption[], args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        options.map((option) => [
          option.name,
          {
            type: option.value === undefined ? ("boolean" as const) : ("string" as const),
            ...(option.short === undefined ? {} : { short: option.short }),
          },
        ]),
      ),
    });
  } catch (error) {
    throw new AppError(
      "bad-input",
      { zh: "参数有误：{detail}。用法: mingji {usage}", en: "Wrong argument: {detail}. Usage: mingji {usage}" },
      { detail: error instanceof Error ? (error.message.split(". ")[0] ?? "") : "", usage: command.usage },
    );
  }
}

function refuseUnknownChoice(command: Command, option: CommandOption, given: string | boolean | undefined): void {
  if (option.choices === undefined || typeof given !== "string" || option.choices.includes(given)) return;
  const text = { zh: "--{name} 只能是 {choices}，收到“{given}”。", en: "--{name} is one of {choices}, not “{given}”." };
  throw new AppError("bad-input", text, {
    name: option.name,
    choices: option.choices.join(", "),
    given,
    usage: command.usage,
  });
}
