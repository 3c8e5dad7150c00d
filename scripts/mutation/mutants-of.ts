import { parseSync } from "@swc/core";

/** One change of one condition in a rule's source. */
export interface Mutant {
  /** `if (x) → if (false)`: the condition as written and what it became. */
  readonly what: string;
  readonly line: number;
  readonly source: string;
}

interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Every condition of a source removed or inverted, one at a time. */
export function mutantsOf(source: string): readonly Mutant[] {
  const bytes = Buffer.from(source);
  const tree: unknown = parseSync(source, { syntax: "typescript", target: "es2022" });
  return conditionsIn(tree).flatMap(({ node, changes }) => {
    const { start, end } = node.span;
    // The parser counts bytes from 1.
    const text = bytes.subarray(start - 1, end - 1).toString();
    const before = bytes.subarray(0, start - 1).toString();
    const after = bytes.subarray(end - 1).toString();
    return changes(text).map((changed) => ({
      what: `${text} → ${changed}`,
      line: before.split("\n").length,
      source: `${before}${changed}${after}`,
    }));
  });
}

interface Condition {
  readonly node: Node;
  readonly changes: (text: string) => readonly string[];
}

function conditionsIn(tree: unknown): readonly Condition[] {
  if (typeof tree !== "object" || tree === null) return [];
  if (Array.isArray(tree)) return tree.flatMap(conditionsIn);
  const below = Object.values(tree).flatMap(conditionsIn);
  return [...ownCondition(tree as Node & Readonly<Record<string, unknown>>), ...below];
}

/** A guard that only narrows a type: the type checker refuses the code without it, so it is inverted but not removed. */
function isGuard(text: string): boolean {
  const narrows = /^[\s(]*(?:[\w.?[\]]+ [!=]==? (?:null|undefined)|!?isVerdict\(\w+\))[\s)]*$/;
  return text.split(/&&|\|\|/).every((part) => narrows.test(part));
}

const COMPARISONS: Readonly<Record<string, string>> = {
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
};

function ownCondition(node: Node & Readonly<Record<string, unknown>>): readonly Condition[] {
  if (node.type === "IfStatement" || node.type === "ConditionalExpression") {
    return [{ node: node.test as Node, changes: (text) => (isGuard(text) ? [] : ["true", "false"]) }];
  }
  const operator = typeof node.operator === "string" ? node.operator : "";
  if (node.type !== "BinaryExpression") return [];
  if (operator === "&&" || operator === "||") {
    const keep = operator === "&&" ? "true" : "false";
    const { left, right } = node as unknown as { readonly left: Node; readonly right: Node };
    return [left, right].map((side) => ({ node: side, changes: (text) => (isGuard(text) ? [] : [keep]) }));
  }
  const opposite = COMPARISONS[operator];
  if (opposite === undefined) return [];
  return [{ node, changes: (text) => [text.replace(operator, opposite)] }];
}
