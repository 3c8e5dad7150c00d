import { datePartsOf } from "./date-serial.ts";
import { dateText } from "./date-text.ts";
import { type FormatSection, parseFormat } from "./format-tokens.ts";
import { generalText } from "./general-text.ts";
import { numberText } from "./number-text.ts";

export interface NumberFormat {
  readonly number: (value: number) => string;
  readonly text: (value: string) => string;
}

/**
 * A format code as functions that give what a spreadsheet shows (ECMA-376 part 1, 18.8.31), without padding spaces.
 *
 * @example compileFormat("0%", false).number(0.95) // "95%"
 */
export function compileFormat(code: string, starts1904: boolean): NumberFormat {
  if (/^(?:General|)$/i.test(code)) return { number: generalText, text: (value) => value };
  const sections = parseFormat(systemFormat(code) ?? code);
  return {
    number: (value) => sectionText(value, sections, starts1904).trim(),
    text: (value) => textThrough(value, sections),
  };
}

/** Formats that follow the system's own settings: here those of a Chinese one. */
function systemFormat(code: string): string | null {
  if (/^\[\$-F800\]/i.test(code)) return 'yyyy"年"m"月"d"日"';
  return /^\[\$-F400\]/i.test(code) ? "h:mm:ss" : null;
}

function sectionText(value: number, sections: readonly FormatSection[], starts1904: boolean): string {
  const { section, signed } = chooseSection(value, sections);
  if (section === undefined) return generalText(value);
  if (section.tokens.some((token) => token.kind === "date" || token.kind === "noon")) {
    const parts = datePartsOf(value, starts1904);
    return parts === null ? generalText(value) : dateText(parts, value, section);
  }
  const text = numberText(Math.abs(value), section.tokens);
  // A negative number that rounds to zero shows no sign.
  return signed && value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

interface Choice {
  readonly section: FormatSection | undefined;
  /** The section does not show the sign by itself. */
  readonly signed: boolean;
}

function chooseSection(value: number, sections: readonly FormatSection[]): Choice {
  const numeric = sections.length === 4 || isTextSection(sections.at(-1)) ? sections.slice(0, -1) : sections;
  if (numeric.some(({ condition }) => condition !== null)) return byCondition(value, numeric);
  const [positive, negative, zero] = numeric;
  if (value < 0 && negative !== undefined) return { section: negative, signed: false };
  if (value === 0 && zero !== undefined) return { section: zero, signed: false };
  return { section: positive, signed: true };
}

function isTextSection(section: FormatSection | undefined): boolean {
  return section?.tokens.some((token) => token.kind === "mark" && token.text === "@") ?? false;
}

function byCondition(value: number, sections: readonly FormatSection[]): Choice {
  const index = sections.findIndex(({ condition }, at) =>
    condition === null ? at === sections.length - 1 || (at === 1 && value < 0) : holds(value, condition),
  );
  return { section: sections[index] ?? sections.at(-1), signed: true };
}

function holds(value: number, { op, value: bound }: NonNullable<FormatSection["condition"]>): boolean {
  switch (op) {
    case "<":
      return value < bound;
    case ">":
      return value > bound;
    case "<=":
      return value <= bound;
    case ">=":
      return value >= bound;
    case "<>":
      return value !== bound;
    default:
      return value === bound;
  }
}

/** Text goes through the section with `@`, when the format has one. */
function textThrough(value: string, sections: readonly FormatSection[]): string {
  const section = sections.find(isTextSection);
  if (section === undefined || section.tokens.length === 1) return value;
  return section.tokens
    .map((token) => (token.kind === "literal" ? token.text : token.kind === "mark" && token.text === "@" ? value : ""))
    .join("");
}
