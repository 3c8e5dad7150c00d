/**
 * PostgreSQL keeps neither NUL nor half a surrogate pair in `text` and `jsonb`. Each becomes one replacement character,
 * so that lengths and character places stay; `record` and `report` keep the original.
 */
export function storableText(text: string): string {
  return text.replaceAll("\u0000", "\uFFFD").toWellFormed();
}

export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "string" ? storableText(part) : part));
}
