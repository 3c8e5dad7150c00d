import { isYear } from "../period-date.ts";
import type { Operator, Target, TargetPart } from "./target.ts";

/**
 * The canonical Chinese text of a target: `≥5个`, `80~90%`, `2023年12月底前`. Reading it again gives the same typed fields.
 * A qualitative value is its own text.
 */
export function formatTarget(target: Target): string {
  switch (target.kind) {
    case "quantity":
      return quantityText(target);
    case "range":
      return rangeText(target);
    case "date":
      return dateText(target);
    case "dateRange":
      return `${printDate(target.date)}至${printDate(target.date2)}`;
    case "qualitative":
      return target.text ?? "";
    case "multiple":
      return partsText(target);
    case "placeholder":
      return target.declared === "not-applicable" ? "不适用" : (target.text ?? holeText(target, "**"));
    case "unreadable":
      return holeText(target, "?");
    case "empty":
      return "";
  }
}

const SIGNS: Readonly<Record<Operator, string>> = { "=": "=", ">=": "≥", ">": ">", "<=": "≤", "<": "<", "~": "约" };

function signText(target: { readonly op?: Operator | null; readonly opExplicit?: boolean }): string {
  return target.opExplicit === true && target.op != null ? SIGNS[target.op] : "";
}

function quantityText(target: Target): string {
  const each = target.distributive ? "各" : "";
  const other = target.equivalent;
  const equivalent = other === null ? "" : `(${numberText(other.value)}${unitText(other.unit)})`;
  return each + signText(target) + numberText(target.value) + unitText(target.unit) + equivalent;
}

/** 个月 keeps six months apart from June. */
function unitText(unit: string | null): string {
  return unit === "月" ? "个月" : (unit ?? "");
}

/** A number that could be read as a year gets its thousands separator: 2,023年. */
function numberText(value: number | null): string {
  if (value === null) return "";
  const digits = plainDigits(value);
  if (!isYear(Math.floor(Math.abs(value)))) return digits;
  const at = digits.startsWith("-") ? 2 : 1;
  return `${digits.slice(0, at)},${digits.slice(at)}`;
}

/** Without an exponent, however large or small. */
function plainDigits(value: number): string {
  const short = String(value);
  if (!short.includes("e")) return short;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/(?<!0)0+$/, "");
}

function rangeText(target: Target): string {
  const low = numberText(target.value);
  const high = numberText(target.value2);
  const unit = unitText(target.unit);
  if (target.opExplicit) return `≥${low}${unit}且≤${high}${unit}`;
  const years = isYear(target.value ?? 0) && isYear(target.value2 ?? 0);
  return years ? `介于${low}和${high}${unit}之间` : `${low}~${high}${unit}`;
}

const DATE_BEFORE: Readonly<Record<Operator, string>> = {
  "=": "=",
  ">=": "",
  ">": "晚于",
  "<=": "",
  "<": "早于",
  "~": "约",
};
const DATE_AFTER: Readonly<Record<Operator, string>> = { "=": "", ">=": "起", ">": "", "<=": "前", "<": "", "~": "" };

function dateText(target: Target): string {
  const op = target.opExplicit ? target.op : null;
  const edge = target.edge === "end" ? "底" : target.edge === "start" ? "初" : "";
  const each = target.recurring === "yearly" ? "每年" : "";
  // ≤6月 counts months; 6月份 cannot.
  const part = op !== null && edge === "" && target.date?.length === 4 && target.date.startsWith("--") ? "份" : "";
  const printed = printDate(target.date) + part + edge;
  return each + (op === null ? printed : DATE_BEFORE[op] + printed + DATE_AFTER[op]);
}

/** 2023-12-31 → 2023年12月31日, --12 → 12月. */
function printDate(date: string | null | undefined): string {
  if (date == null) return "";
  const yearless = date.startsWith("--");
  const [year = "", month, day] = (yearless ? `-${date.slice(2)}` : date).split("-");
  const parts = [yearless ? "" : `${year}年`, month === undefined ? "" : `${Number(month)}月`];
  return parts.join("") + (day === undefined ? "" : `${Number(day)}日`);
}

const JOINS = { and: ";", or: "或", perColumn: "、", grades: ";" } as const;

function partsText(target: Target): string {
  return (target.parts ?? []).map(partText).join(JOINS[target.join ?? "and"]);
}

function partText(part: TargetPart): string {
  const label = part.label ?? "";
  if (part.date != null) return label + printDate(part.date) + (part.date2 == null ? "" : `至${printDate(part.date2)}`);
  if (part.kind === "range")
    return `${label}${numberText(part.value ?? null)}~${numberText(part.value2 ?? null)}${unitText(part.unit ?? null)}`;
  return label + signText(part) + numberText(part.value ?? null) + unitText(part.unit ?? null);
}

function holeText(target: Target, hole: string): string {
  return (target.op === null ? "" : SIGNS[target.op]) + hole + unitText(target.unit);
}
