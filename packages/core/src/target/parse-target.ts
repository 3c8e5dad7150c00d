import { isDigit } from "../text.ts";
import { withArabicDates } from "./arabic-dates.ts";
import { readNatureColumn, readUnitColumn } from "./columns.ts";
import { lostDigits } from "./misread-sign.ts";
import { nameAsksForDate } from "./name-words.ts";
import { emptyTarget, placeholderTarget } from "./placeholders.ts";
import { plainCell } from "./plain-cell.ts";
import { scanCell } from "./scan-cell.ts";
import { severalValues } from "./several-values.ts";
import { readingOf } from "./reading-of.ts";
import { singleValue } from "./single-value.ts";
import type { Target, TargetInput } from "./target.ts";
import { blankTarget, type TargetContext, withDoubt } from "./target-context.ts";
import { wordsOnly } from "./words-only.ts";
import { yearEndTarget } from "./year-end.ts";

/**
 * Reads one 指标值 with the columns beside it. Nothing is guessed silently: a repair is named and lowers the confidence,
 * an operator that is not printed is `=` with `opExplicit` false, and what cannot be known is asked.
 *
 * @example parseTarget({ raw: "≥ 5 场" }) // { kind: "quantity", op: ">=", value: 5, unit: "场", … }
 */
export function parseTarget(input: TargetInput): Target {
  if (input.raw.length > LONGEST_CELL) return tooLong(input);
  const cell = plainCell(input.raw);
  const framed = withoutFrame(cell.text);
  const text = withArabicDates(framed);
  const context: TargetContext = {
    input,
    text,
    name: input.name ?? "",
    unitColumn: readUnitColumn(input.unitRaw, input.raw),
    nature: readNatureColumn(input.natureRaw),
    cellRepairs: text === framed ? cell.repairs : [...cell.repairs, "chinese-numeral"],
  };
  if (text === "") return emptyTarget(context);
  return context.nature.qualitative ? qualitativeTarget(context) : valueTarget(context);
}

/** A longer cell is a document, not a target; it is kept and not searched for numbers. */
const LONGEST_CELL = 4000;

function valueTarget(context: TargetContext): Target {
  const first = context.text.charCodeAt(0);
  const fixed = isDigit(first) ? null : (placeholderTarget(context) ?? lostDigits(context) ?? yearEndTarget(context));
  if (fixed !== null) return fixed;
  const expectDate = () => context.unitColumn.repeatsValue || nameAsksForDate(context.name);
  const { measures, wordSign } = scanCell(context.text, expectDate);
  const [only] = measures;
  if (only === undefined) return wordsOnly(context, wordSign);
  return measures.length === 1 ? singleValue(context, only) : severalValues(context, measures);
}

/** The form says 定性: the words count, and a number among them is offered beside. */
function qualitativeTarget(context: TargetContext): Target {
  const measured = valueTarget({ ...context, nature: { ...context.nature, qualitative: false } });
  if (measured.kind === "qualitative" || measured.kind === "placeholder") return measured;
  const words: Target = { ...wordsOnly(context, null), repairs: context.cellRepairs, opExplicit: measured.opExplicit };
  const alt = measured.kind === "multiple" ? { kind: measured.kind, parts: measured.parts ?? [] } : readingOf(measured);
  return { ...withDoubt(words, "medium", "kind"), alt: [alt] };
}

/** Spaces, a closing full stop and the numbering of an unfilled form (指标1:) are not part of the value. */
function withoutFrame(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith("指标")) return trimmed;
  const numbered = /^指标\d{0,2}:\s*/.exec(trimmed);
  return numbered === null ? trimmed : trimmed.slice(numbered[0].length) || "-";
}

function tooLong(input: TargetInput): Target {
  const context: TargetContext = {
    input,
    text: "",
    name: "",
    unitColumn: readUnitColumn(input.unitRaw, ""),
    nature: readNatureColumn(input.natureRaw),
    cellRepairs: ["too-long"],
  };
  return { ...blankTarget(context, "qualitative"), text: input.raw, confidence: "low", ask: ["kind", "structure"] };
}
