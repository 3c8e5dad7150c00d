import { dateOfSerial, isYear } from "../period-date.ts";
import type { Measure } from "./measure.ts";
import { nameAsksForDate } from "./name-words.ts";
import type { Target, TargetQuestion } from "./target.ts";
import { blankTarget, operatorOf, type TargetContext, withDoubt, withRepairs } from "./target-context.ts";

/** A bare number that is a date all the same: a spreadsheet's serial, a year, months run together. null for any other. */
export function dateOfNumber(context: TargetContext, measure: Measure): Target | null {
  const column = context.unitColumn.unit;
  if (measure.unit !== null || measure.value === null) return null;
  if (column === "年" || column === "年度" || column === "日期") return yearAlone(context, measure, measure.value);
  if (column !== null) return null;
  if (measure.form === "range") return monthsRunTogether(context, measure.value, measure.value2 ?? 0);
  if (measure.form !== "quantity") return null;
  if (!context.unitColumn.repeatsValue && !nameAsksForDate(context.name)) return null;
  return serialDate(context, measure, measure.value) ?? yearAlone(context, measure, measure.value);
}

/** 44561 where a day is asked for is the spreadsheet's number of that day. */
function serialDate(context: TargetContext, measure: Measure, value: number): Target | null {
  const date = dateOfSerial(value);
  if (date === null) return null;
  const { op, opExplicit } = operatorOf(context, measure.op);
  const target: Target = {
    ...blankTarget(context, "date"),
    op,
    opExplicit,
    date,
    literal: { kind: "quantity", op, opExplicit, value, unit: null },
  };
  return withDoubt(withRepairs(target, ["excel-serial"]), "medium", "repair", ...deadlineQuestion(op));
}

function yearAlone(context: TargetContext, measure: Measure, value: number): Target | null {
  if (!isYear(value)) return null;
  const { op, opExplicit } = operatorOf(context, measure.op);
  const target: Target = { ...blankTarget(context, "date"), op, opExplicit, date: String(value) };
  return withDoubt(target, "medium", ...deadlineQuestion(op));
}

function deadlineQuestion(op: Target["op"]): readonly TargetQuestion[] {
  return op === "=" ? ["deadline"] : [];
}

/** 202401-202412; when the digits cannot be months, as in 20246-202516, characters were lost between them. */
function monthsRunTogether(context: TargetContext, from: number, to: number): Target | null {
  if (!startsWithYear(from) || !startsWithYear(to)) return null;
  const first = monthOf(from);
  const second = monthOf(to);
  if (first !== null && second !== null) return { ...blankTarget(context, "dateRange"), date: first, date2: second };
  const target: Target = { ...blankTarget(context, "unreadable"), ask: ["repair", "no-value"] };
  return withDoubt(withRepairs(target, ["lost-digits"]), "low");
}

function startsWithYear(value: number): boolean {
  const digits = String(value);
  return digits.length >= 5 && digits.length <= 7 && isYear(Number(digits.slice(0, 4)));
}

/** 202401 → 2024-01. */
function monthOf(value: number): string | null {
  const digits = String(value);
  const month = Number(digits.slice(4));
  return digits.length === 6 && month >= 1 && month <= 12 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : null;
}
