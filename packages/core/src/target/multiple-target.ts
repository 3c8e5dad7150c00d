import type { Measure } from "./measure.ts";
import { trimmedLabel } from "./residue.ts";
import { resolvedDay } from "./scan-measure.ts";
import type { Target, TargetPart } from "./target.ts";
import { blankTarget, type TargetContext } from "./target-context.ts";

export function multipleTarget(context: TargetContext, measures: readonly Measure[]): Target {
  const inherited = measures.map((measure, index) => withSharedUnit(measure, measures, index));
  const parts = inherited.map((measure, index) => partOf(context, measure, index));
  return {
    ...blankTarget(context, "multiple"),
    opExplicit: parts.some((part) => part.opExplicit === true),
    parts,
    join: joinOf(context.text, measures),
    repairs: [...new Set([...context.cellRepairs, ...inherited.flatMap((measure) => measure.repairs)])],
    ask: ["structure"],
  };
}

/** 80、90%: a bare number takes the unit of the values after it. */
function withSharedUnit(measure: Measure, measures: readonly Measure[], index: number): Measure {
  if (measure.unit !== null || measure.date !== null) return measure;
  const next = measures.slice(index + 1).find((other) => other.unit !== null);
  const bare = measures.every((other) => trimmedLabel(other.before) === "");
  return next === undefined || !bare ? measure : { ...measure, unit: next.unit };
}

function partOf(context: TargetContext, measure: Measure, index: number): TargetPart {
  const label = partLabel(measure.before, index);
  const named = label === "" ? {} : { label };
  if (measure.date !== null) {
    const op = measure.form === "date" ? (measure.op ?? "=") : null;
    const dates = { date: resolvedDay(measure.date, measure.edge) ?? measure.date, date2: measure.date2 };
    return {
      kind: measure.form === "date" ? "date" : "dateRange",
      op,
      opExplicit: measure.op !== null,
      ...dates,
      ...named,
    };
  }
  const op = measure.op ?? context.nature.op;
  const kind = measure.form === "range" ? "range" : measure.form === "lost" ? "unreadable" : "quantity";
  return {
    kind,
    op: kind === "quantity" ? (op ?? "=") : null,
    opExplicit: op !== null,
    value: measure.value,
    value2: measure.value2,
    unit: measure.unit ?? context.unitColumn.unit,
    ...named,
  };
}

/** The words between the last separator and the value; 或 and 且 join and do not name. */
function partLabel(before: string, index: number): string {
  const clause =
    index === 0
      ? before
      : before.slice(
          Math.max(
            before.lastIndexOf(","),
            before.lastIndexOf(";"),
            before.lastIndexOf("、"),
            before.lastIndexOf("。"),
          ) + 1,
        );
  return trimmedLabel(clause).replace(/^(?:或者|或|且|并且|并|和|及|以及|同时|其中)+/, "");
}

function joinOf(text: string, measures: readonly Measure[]): Target["join"] {
  const rest = measures.slice(1);
  if (rest.some((measure) => /^[,;、。\s]*或/.test(measure.before))) return "or";
  const unit = measures.at(-1)?.unit ?? null;
  const same = measures.every(
    (measure) => measure.form === "quantity" && (measure.unit === unit || measure.unit === null),
  );
  const labels = measures.map((measure, index) => partLabel(measure.before, index));
  if (labels.some((label) => GRADES.has(label))) return "grades";
  if (!same || labels.some((label) => label !== "")) return "and";
  return isGrades(text, measures) ? "grades" : "perColumn";
}

const GRADES: ReadonlySet<string> = new Set(["优", "良", "中", "差", "优秀", "良好", "合格", "不合格"]);

/** 100%90%85%: glued, falling, three or four of them: 优良中差. */
function isGrades(text: string, measures: readonly Measure[]): boolean {
  const glued = measures.slice(1).every((measure) => measure.before === "");
  const values = measures.map((measure) => measure.value ?? 0);
  const falling = values.every((value, index) => index === 0 || value <= (values[index - 1] ?? 0));
  const spread = values[0] !== values.at(-1);
  return (
    glued &&
    falling &&
    spread &&
    values.length >= 3 &&
    values.length <= 5 &&
    !text.includes(" ") &&
    measures[0]?.unit === "%"
  );
}
