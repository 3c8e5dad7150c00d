import { type ColumnRole, roleOfHeading } from "../lexicon/column-roles.ts";
import { plainWords } from "../lexicon/plain-words.ts";

/** What kind of content a column holds, as far as telling columns apart by content needs it. */
export type ContentKind =
  | "level1"
  | "level2"
  | "name"
  | "nature"
  | "value"
  | "unit"
  | "number"
  | "rate"
  | "remark"
  | "tick"
  | "other";

const CONTENT: Readonly<Record<ColumnRole, ContentKind>> = {
  sequence: "other",
  level1: "level1",
  level2: "level2",
  name: "name",
  indicators: "name",
  annual: "value",
  period: "value",
  adjusted: "value",
  halfYear: "value",
  prior: "value",
  grade: "value",
  unit: "unit",
  nature: "nature",
  direction: "nature",
  weight: "number",
  score: "number",
  coefficient: "rate",
  actual: "value",
  completion: "value",
  progress: "value",
  rate: "rate",
  forecast: "value",
  deviation: "remark",
  cause: "tick",
  causeText: "remark",
  likelihood: "tick",
  basis: "remark",
  note: "remark",
  project: "other",
  spendingUnit: "other",
  projectCode: "other",
  category: "other",
  goal: "remark",
  periodGoal: "remark",
  money: "number",
};

/** The role a heading promises, or null (a bare 指标 stands over the levels): `分值(10)`, `年初目标值(A)`, `1–7月执行情况`. */
export function headingRole(text: string): ColumnRole | null {
  if (text.length > LONGEST_HEADING) return null;
  const plain = plainWords(text);
  return plain === "指标" ? "level1" : roleOfHeading(plain);
}

const LONGEST_HEADING = 60;

export function contentKind(role: ColumnRole | null): ContentKind {
  return role === null ? "other" : CONTENT[role];
}

/** Roles whose column may hold the target of an indicator. */
export function isValueRole(role: ColumnRole | null): boolean {
  return role === "annual" || role === "period" || role === "adjusted" || role === "halfYear" || role === "grade";
}
