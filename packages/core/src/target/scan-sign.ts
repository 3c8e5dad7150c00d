import type { Operator } from "./target.ts";

export interface SignScan {
  readonly op: Operator;
  readonly end: number;
  /** `symbol-variant` for look-alikes of the usual signs, `ocr-operator` for damaged ones. */
  readonly repair: "symbol-variant" | "ocr-operator" | null;
}

const PLAIN: ReadonlyMap<string, Operator> = new Map([
  ["≥", ">="],
  ["≤", "<="],
  ["=", "="],
  [">", ">"],
  ["<", "<"],
]);

/** Look-alikes: mathematical, box-drawing and small-form signs, and 》 which one template prints for ≥. */
const VARIANTS: ReadonlyMap<string, Operator> = new Map([
  ["≧", ">="],
  ["⩾", ">="],
  ["≽", ">="],
  ["≿", ">="],
  ["⪰", ">="],
  ["≮", ">="],
  ["》", ">="],
  ["≫", ">="],
  ["⟫", ">="],
  ["≦", "<="],
  ["⩽", "<="],
  ["≼", "<="],
  ["≾", "<="],
  ["⪯", "<="],
  ["≯", "<="],
  ["《", "<="],
  ["≪", "<="],
  ["⟪", "<="],
  ["═", "="],
  ["﹦", "="],
  ["＝", "="],
  ["≡", "="],
  ["〓", "="],
  ["゠", "="],
  ["﹥", ">"],
  ["〉", ">"],
  ["›", ">"],
  ["﹤", "<"],
  ["〈", "<"],
  ["‹", "<"],
  ["≈", "~"],
  ["≒", "~"],
  ["≃", "~"],
  ["≅", "~"],
]);

const SIGN_CODES: ReadonlySet<number> = new Set(
  [...PLAIN.keys(), ...VARIANTS.keys()].map((sign) => sign.charCodeAt(0)),
);

export function isSign(code: number): boolean {
  return SIGN_CODES.has(code);
}

/** The comparison sign at `from`, two-character spellings included: >=, =>, <=, =<, ＞＝, ≥=, >_. */
export function scanSign(text: string, from: number): SignScan | null {
  const first = oneSign(text.charAt(from));
  if (first === null) return null;
  const second = oneSign(text.charAt(from + 1 + (text.charAt(from + 1) === " " ? 1 : 0)));
  if (second !== null) return joined(text, from, first, second);
  if ((first.op === ">" || first.op === "<") && "_‾¯/".includes(text.charAt(from + 1)) && from + 1 < text.length) {
    return { op: first.op === ">" ? ">=" : "<=", end: from + 2, repair: "ocr-operator" };
  }
  return { op: first.op, end: from + 1, repair: first.variant ? "symbol-variant" : null };
}

interface OneSign {
  readonly op: Operator;
  readonly variant: boolean;
}

function oneSign(character: string): OneSign | null {
  const plain = PLAIN.get(character);
  if (plain !== undefined) return { op: plain, variant: false };
  const variant = VARIANTS.get(character);
  return variant === undefined ? null : { op: variant, variant: true };
}

function joined(text: string, from: number, first: OneSign, second: OneSign): SignScan {
  const end = from + (text.charAt(from + 1) === " " ? 3 : 2);
  const variant = first.variant || second.variant ? ("symbol-variant" as const) : null;
  const op = joinedOperator(first.op, second.op);
  return op === null ? { op: first.op, end, repair: "ocr-operator" } : { op, end, repair: variant };
}

/** `=>` and `=<` are written the other way round in old systems; a doubled sign is one sign. */
function joinedOperator(first: Operator, second: Operator): Operator | null {
  if (first === second) return first === ">" ? ">=" : first === "<" ? "<=" : first;
  const both = `${first}${second}`;
  if (both === ">==" || both === ">=" || both === "=>" || both === "=>=" || both === ">>=" || both === ">=>")
    return ">=";
  if (both === "<==" || both === "<=" || both === "=<" || both === "=<=" || both === "<<=" || both === "<=<")
    return "<=";
  return null;
}
