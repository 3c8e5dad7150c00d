import type { DateParts } from "./date-serial.ts";
import type { FormatSection, FormatToken } from "./format-tokens.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const CHINESE_DAYS = "日一二三四五六";

/** A moment through a section that holds date letters; `serial` counts elapsed time. */
export function dateText(parts: DateParts, serial: number, section: FormatSection): string {
  const { tokens, numerals } = section;
  const hasNoon = tokens.some((token) => token.kind === "noon");
  let text = "";
  tokens.forEach((token, index) => {
    if (token.kind === "literal") text += token.text;
    if (token.kind === "noon") text += parts.hour < 12 ? token.morning : token.afternoon;
    if (token.kind === "mark") text += markText(tokens, index, parts);
    if (token.kind === "date") {
      const piece = token.elapsed
        ? elapsedText(token.letter, token.length, serial)
        : pieceText(token, index, { parts, tokens, hasNoon });
      text += numerals === 0 ? piece : inChinese(piece, token.letter === "y" || token.letter === "e");
    }
  });
  return text;
}

/** After seconds, `.0` is their fraction; any other mark stands for itself. */
function markText(tokens: readonly FormatToken[], index: number, parts: DateParts): string {
  const token = tokens[index];
  if (token?.kind !== "mark") return "";
  if (token.text !== "0") return token.text;
  const point = tokens.slice(0, index).findLastIndex((before) => before.kind === "mark" && before.text === ".");
  return point < 0 ? "0" : (String(parts.milliseconds).padStart(3, "0")[index - point - 1] ?? "0");
}

function elapsedText(letter: string, length: number, serial: number): string {
  const perDay = letter === "h" ? 24 : letter === "m" ? 1440 : 86_400;
  return String(Math.floor(Math.abs(serial) * perDay + 1e-6)).padStart(length, "0");
}

interface PieceContext {
  readonly parts: DateParts;
  readonly tokens: readonly FormatToken[];
  readonly hasNoon: boolean;
}

type DateToken = Extract<FormatToken, { kind: "date" }>;

function pieceText({ letter, length }: DateToken, index: number, { parts, tokens, hasNoon }: PieceContext): string {
  switch (letter) {
    case "y":
      return length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, "0");
    case "e":
      return String(parts.year);
    case "m":
      return isMinute(tokens, index) ? padded(parts.minute, length) : monthText(parts.month, length);
    case "d":
      return dayText(parts, length);
    case "a":
      return (length > 3 ? "星期" : "") + (CHINESE_DAYS[parts.weekday] ?? "");
    case "h":
      return padded(hasNoon ? parts.hour % 12 || 12 : parts.hour, length);
    case "s":
      return padded(parts.second, length);
    default:
      return "";
  }
}

function padded(value: number, length: number): string {
  return length > 1 ? String(value).padStart(2, "0") : String(value);
}

function monthText(month: number, length: number): string {
  const name = MONTHS[month - 1] ?? "";
  if (length === 3) return name.slice(0, 3);
  if (length === 4) return name;
  return length === 5 ? name.slice(0, 1) : padded(month, length);
}

function dayText({ day, weekday }: DateParts, length: number): string {
  const name = DAYS[weekday] ?? "";
  if (length === 3) return name.slice(0, 3);
  return length > 3 ? name : padded(day, length);
}

/** `m` means minutes right after hours or right before seconds. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const before = tokens.slice(0, index).findLast((token) => token.kind === "date");
  const after = tokens.slice(index + 1).find((token) => token.kind === "date");
  return (before?.kind === "date" && before.letter === "h") || (after?.kind === "date" && after.letter === "s");
}

const DIGITS = "〇一二三四五六七八九";

/** Years digit by digit, months and days as numerals: 二〇二四年十二月五日. */
function inChinese(piece: string, digitByDigit: boolean): string {
  const value = Number(piece);
  if (!/^\d+$/.test(piece)) return piece;
  if (digitByDigit || value > 99) return Array.from(piece, (digit) => DIGITS[Number(digit)] ?? digit).join("");
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones] ?? piece;
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones === 0 ? "" : (DIGITS[ones] ?? "")}`;
}
