import { canonicalUnit, isKnownUnit } from "../quantity.ts";
import { isDigit } from "../text.ts";
import { plainCell } from "./plain-cell.ts";
import { isSign, scanSign } from "./scan-sign.ts";
import type { Operator, Target } from "./target.ts";
import { indexByStart, wordAt } from "./word-index.ts";
import { COMPARATIVES_BEFORE } from "./words.ts";

/** What the unit column says. */
export interface UnitColumn {
  readonly unit: string | null;
  /** 是/否 and other answers that stand where a unit should. */
  readonly scale: string | null;
  /** The value is printed again in the unit column, as exports of dates do. */
  readonly repeatsValue: boolean;
  readonly variant: boolean;
}

/** What the nature column says: 定性, 正向 and an operator may stand in any mixture. */
export interface NatureColumn {
  readonly op: Operator | null;
  readonly repair: string | null;
  readonly direction: Target["direction"];
  readonly qualitative: boolean;
}

const NO_UNIT: UnitColumn = { unit: null, scale: null, repeatsValue: false, variant: false };

const NO_NATURE: NatureColumn = { op: null, repair: null, direction: null, qualitative: false };

/** Signs that fill an empty unit column. */
const BLANKS: ReadonlySet<string> = new Set([
  "-",
  "--",
  "/",
  "\\",
  "无",
  "、",
  ".",
  "*",
  "空",
  "无单位",
  "不适用",
  "N/A",
]);

const LONGEST_UNIT = 12;

export function readUnitColumn(unitRaw: string | null | undefined, raw: string): UnitColumn {
  if (unitRaw === null || unitRaw === undefined || unitRaw === "") return NO_UNIT;
  const text = plainCell(unitRaw).text.trim();
  if (text === "" || BLANKS.has(text)) return NO_UNIT;
  if (text === plainCell(raw).text.trim() && isDigit(text.charCodeAt(0))) return { ...NO_UNIT, repeatsValue: true };
  if (isScale(text)) return { ...NO_UNIT, scale: text };
  if (text.length > LONGEST_UNIT || /\d{2,}/.test(text)) return NO_UNIT;
  const unit = canonicalUnit(text);
  if (unit === null || (!isKnownUnit(unit) && /^[\u4e00-\u9fff]{4,}$/.test(unit))) return NO_UNIT;
  return { ...NO_UNIT, unit, variant: unit !== text };
}

const ANSWERS: ReadonlySet<string> = new Set([
  "是",
  "否",
  "有",
  "无",
  "好",
  "坏",
  "优",
  "良",
  "中",
  "差",
  "高",
  "低",
  "合格",
  "不合格",
  "是否",
]);

/** 是/否, 优/良/差, 有无: a choice of answers. */
function isScale(text: string): boolean {
  if (text === "是否" || text === "有无" || text === "好坏" || text === "优良中差") return true;
  const answers = text.split(/[/、|]/);
  return answers.length > 1 && answers.every((answer) => ANSWERS.has(answer.trim()));
}

const NATURE_WORDS = indexByStart<Operator>(
  (Object.entries(COMPARATIVES_BEFORE) as [Operator, string][]).map(([op, words]) => [words, op] as const),
);

export function readNatureColumn(natureRaw: string | null | undefined): NatureColumn {
  if (natureRaw === null || natureRaw === undefined || natureRaw === "") return NO_NATURE;
  const text = plainCell(natureRaw).text;
  const printed = operatorIn(text);
  return {
    op: printed?.op ?? null,
    repair: printed?.repair ?? null,
    direction: directionIn(text),
    qualitative: text.includes("定性") && !text.includes("定量"),
  };
}

function directionIn(text: string): Target["direction"] {
  if (text.includes("正向") || text.includes("正指标")) return "positive";
  return text.includes("反向") || text.includes("逆向") || text.includes("负向") ? "negative" : null;
}

interface PrintedOperator {
  readonly op: Operator;
  readonly repair: string | null;
}

function operatorIn(text: string): PrintedOperator | null {
  for (let at = 0; at < text.length; at++) {
    if (isSign(text.charCodeAt(at))) {
      const sign = scanSign(text, at);
      if (sign !== null) return { op: sign.op, repair: sign.repair };
    }
    const word = wordAt(NATURE_WORDS, text, at);
    if (word !== null) return { op: word.meaning, repair: null };
    if (text.charAt(at) === "~") return { op: "~", repair: null };
  }
  return null;
}
