export interface SourcePattern {
  readonly file: string;
  readonly expression: RegExp;
}

/** Every regular expression literal of a syntax tree. */
export function patternsIn(node: unknown, file: string): readonly SourcePattern[] {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((child) => patternsIn(child, file));
  const { type, pattern, flags } = node as { type?: unknown; pattern?: unknown; flags?: unknown };
  if (type === "RegExpLiteral" && typeof pattern === "string" && typeof flags === "string") {
    return [{ file, expression: new RegExp(pattern, flags) }];
  }
  return Object.values(node).flatMap((child) => patternsIn(child, file));
}
