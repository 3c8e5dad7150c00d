import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, notApplicable, PASS, type ProjectRule } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { plainCell } from "../../target/plain-cell.ts";
import { withoutSpaces } from "../../text.ts";

/** The actual is the target's text with its operator: not a measured value. */
export const x09: ProjectRule = {
  id: "X09",
  scope: "project",
  nature: "automatic",
  title: { zh: "实际值照抄目标", en: "Actual copies the target with its operator" },
  why: {
    zh: "带“≥”的实际值不是测得的数，无法佐证。",
    en: "An actual with an operator was not measured and cannot be proven.",
  },
  citations: [indicatorGuide("佐证资料与直接证明法")],
  wording: {
    main: {
      message: {
        zh: "{count}条实际值照抄目标（如“{name}”的“{actual}”），不是实测值。",
        en: 'Actuals that copy the target: {count} (e.g. "{actual}" of "{name}"); they are not measured values.',
      },
      fix: { zh: "填实际测得的数值，不带运算符和“约”。", en: "Give the measured value, without operator or 约." },
    },
  },
  check: ({ project }) => {
    if (project.indicators.every(({ actual }) => actual === null)) return notApplicable("没有实际完成值", "no actuals");
    const copies = project.indicators.filter(isCopy);
    const [first] = copies;
    if (first === undefined) return PASS;
    const actual = first.actual?.raw ?? "";
    return finding({
      values: { count: copies.length, name: first.name, actual },
      ...(copies.length === 1 ? { indicator: project.indicators.indexOf(first) } : {}),
      field: "actual",
      actual,
      count: copies.length,
    });
  },
};

function isCopy({ annual, actual }: IndicatorReading): boolean {
  if (annual === null || actual === null || !actual.target.opExplicit) return false;
  const { kind } = actual.target;
  if (kind !== "quantity" && kind !== "range" && kind !== "multiple") return false;
  return spelled(annual.raw) === spelled(actual.raw) || sameReading(annual, actual.target);
}

/** The operator may stand in a column of its own: the copied cell then is the whole target. */
function sameReading(target: IndicatorReading["annual"] & object, actual: typeof target): boolean {
  return (
    actual.kind === "quantity" &&
    target.kind === "quantity" &&
    target.opExplicit &&
    target.op === actual.op &&
    target.value === actual.value &&
    target.unit === actual.unit
  );
}

function spelled(text: string): string {
  return withoutSpaces(plainCell(text).text);
}
