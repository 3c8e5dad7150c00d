import { withoutSpaces } from "../../text.ts";

/** The template's own text when a row is only that: `……`, `指标2：`; null for a real name. */
export function leftoverRow(name: string): string | null {
  const bare = withoutSpaces(name);
  return /^(?:[.…。·]{2,}|指标\d{1,2}[:：]?(?:[.…]{0,6})|[xX×]{2,})$/.test(bare) ? bare : null;
}

/** A hole of the template inside a name: `(≥**个)`, `XX村`; null when there is none. */
export function holeIn(name: string): string | null {
  const bracket = /[(（][^()（）]{0,12}(?:\*{2,}|[xX×]{2,})[^()（）]{0,12}[)）]/.exec(name);
  if (bracket !== null) return bracket[0];
  return /\*{2,}|[xX×]{2,}/.exec(name)?.[0] ?? null;
}
