import { canonicalUnit, convertUnit } from "../quantity.ts";
import { plainCell } from "../target/plain-cell.ts";

/** Parts and their total as a goal states them, when they do not agree. */
export interface WrongSum {
  readonly parts: readonly string[];
  /** Sum of the parts and the stated total, in the total's unit. */
  readonly sum: number;
  readonly total: number;
  readonly unit: string;
}

interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `总投资100万元 = 60万元 + 30万元`: equations, and parts after 其中 that together exceed their total. */
export function wrongSumsIn(text: string): readonly WrongSum[] {
  const plain = plainCell(text.slice(0, MOST_TEXT)).text;
  return plain.split(/[;。\n]/).flatMap((sentence) => [...equationIn(sentence), ...partsIn(sentence)]);
}

const MOST_TEXT = 20_000;

/** The figure before each equality sign against those after it that plus signs join. */
function equationIn(sentence: string): readonly WrongSum[] {
  if (!sentence.includes("=") || !sentence.includes("+")) return [];
  const figures = figuresIn(sentence);
  return [...sentence.matchAll(/(?<![<>≥≤])=/g)].slice(0, MOST_EQUATIONS).flatMap(({ index }) => {
    const total = figures.findLast(({ end }) => end <= index);
    const parts = joinedParts(sentence, index + 1, figures);
    if (total === undefined || parts.length < 2) return [];
    const sum = sumIn(total.unit, parts);
    return sum === null || near(sum, total, parts) ? [] : [wrong(total, parts, sum)];
  });
}

const MOST_EQUATIONS = 100;

function joinedParts(sentence: string, from: number, figures: readonly Figure[]): readonly Figure[] {
  const parts: Figure[] = [];
  let at = from;
  for (const figure of figures) {
    if (figure.start < from) continue;
    const between = sentence.slice(at, figure.start);
    if (between.includes("=") || (parts.length > 0 && !between.includes("+"))) break;
    parts.push(figure);
    at = figure.end;
  }
  return parts;
}

/** 其中 lists some of the parts: fewer is no fault, more than the total is. */
function partsIn(sentence: string): readonly WrongSum[] {
  const [before = "", after, ...more] = sentence.split("其中");
  if (after === undefined || more.length > 0 || /[(（]/.test(after)) return [];
  const total = figuresIn(before).at(-1);
  const parts = figuresIn(after).filter(({ unit }) => unit === total?.unit);
  if (total === undefined || total.unit === "" || total.unit === "%" || parts.length === 0) return [];
  const sum = sumIn(total.unit, parts);
  return sum === null || sum <= total.value || near(sum, total, parts) ? [] : [wrong(total, parts, sum)];
}

function wrong(total: Figure, parts: readonly Figure[], sum: number): WrongSum {
  return { parts: parts.map(({ text }) => text), sum, total: total.value, unit: total.unit };
}

function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(/(\d[\d,]{0,20}(?:\.\d{1,10})?) ?([\u4e00-\u9fff%㎡]{0,4})/g)].map((match) => {
    const digits = (match[1] ?? "").replaceAll(",", "");
    const unit = unitOf(match[2] ?? "");
    const decimals = digits.split(".")[1]?.length ?? 0;
    const end = match.index + match[0].length;
    return { value: Number(digits), unit, decimals, text: `${match[1]}${unit}`, start: match.index, end };
  });
}

/** The longest known unit at the start of the words behind a number. */
function unitOf(words: string): string {
  for (let length = words.length; length > 0; length--) {
    const unit = canonicalUnit(words.slice(0, length));
    if (unit !== null && KNOWN_ENDS.test(unit)) return unit;
  }
  return "";
}

const KNOWN_ENDS = /^(?:亿元|万元|元|万亩|亩|公顷|平方米|公里|米|人|人次|户|个|家|项|座|台|套|件|处|条|吨|株|头|只|%)$/;

function sumIn(unit: string, parts: readonly Figure[]): number | null {
  let sum = 0;
  for (const part of parts) {
    const value = convertUnit(part.value, part.unit === "" ? unit : part.unit, unit === "" ? part.unit : unit);
    if (value === null) return null;
    sum += value;
  }
  return Number(sum.toPrecision(12));
}

/** Half a unit of the last digit, for each part and the total. */
function near(sum: number, total: Figure, parts: readonly Figure[]): boolean {
  const decimals = Math.max(total.decimals, ...parts.map((part) => part.decimals));
  const rounding = decimals === 0 ? 0 : 0.5 * 10 ** -decimals * parts.length;
  return Math.abs(sum - total.value) <= rounding + 1e-9;
}
