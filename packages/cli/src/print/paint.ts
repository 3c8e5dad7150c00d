import type { Language } from "@mingji/core/language";
import type { Severity } from "@mingji/core/message";
import type { Printer } from "./printer.ts";

const CODES = { error: "31", warning: "33", info: "34", dim: "2", bold: "1" } as const;

/** Colours a text for a terminal; leaves it as it is in a pipe. */
export function paint(environment: Printer, style: keyof typeof CODES, text: string): string {
  return environment.terminal.colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

/** 错误 / 警告 / 提示 in the colour of its severity. */
export function severityWord(environment: Printer, severity: Severity): string {
  return paint(environment, severity, severityName(severity, environment.language));
}

/** The same without colour, for a table's cell. */
export function severityName(severity: Severity, language: Language): string {
  return SEVERITY_NAMES[severity][language];
}

const SEVERITY_NAMES = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
} as const;
