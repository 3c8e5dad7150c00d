import type { Message } from "../message.ts";
import type { IndicatorReading, ProjectReading } from "../plan/reading.ts";
import type { Target, TargetReading } from "../target/target.ts";

/** Values that were read through a repair, or that cannot be read, each with what else they could mean. */
export function targetMessages(projects: readonly ProjectReading[]): readonly Message[] {
  return projects.flatMap(({ indicators }, project) =>
    indicators.flatMap((row, indicator) =>
      (["annual", "period"] as const).flatMap((field) => {
        const target = row[field];
        const doubt = target === null ? null : doubtOf(target);
        return target === null || doubt === null
          ? []
          : [{ ...messageOf(doubt, target, row, field), project, indicator, field }];
      }),
    ),
  );
}

type Doubt = "unreadable" | "repaired";

function doubtOf(target: Target): Doubt | null {
  if (target.kind === "unreadable") return "unreadable";
  return target.literal !== null ? "repaired" : null;
}

function messageOf(doubt: Doubt, target: Target, row: IndicatorReading, field: "annual" | "period"): Message {
  const text =
    doubt === "unreadable"
      ? {
          zh: "“{name}”的指标值“{raw}”缺损，读不出数值，请对照原件补正。",
          en: 'The target "{raw}" of "{name}" is damaged and its value cannot be read; please complete it from the original.',
        }
      : {
          zh: "“{name}”的指标值“{raw}”疑似识别错误，已作修补，请对照原件核对。",
          en: 'The target "{raw}" of "{name}" looks misread and was repaired; please check it against the original.',
        };
  const others = [...(target.literal === null ? [] : [target.literal]), ...target.alt].map(readingText);
  return {
    code: `target-${doubt}`,
    severity: "warning",
    text,
    values: { name: row.name, raw: target.raw },
    at: row.places[field] ?? row.at,
    alternatives: [...new Set(others)].filter((other) => other !== ""),
  };
}

function readingText({ op, value, value2, unit, date, text }: TargetReading): string {
  const figure =
    value === undefined || value === null ? "" : [value, value2].filter((part) => typeof part === "number").join("-");
  return `${op ?? ""}${figure}${unit ?? ""}${date ?? ""}${figure === "" ? (text ?? "") : ""}`;
}
