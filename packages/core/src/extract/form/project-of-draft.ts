import type { ProjectReading, Goals, Execution } from "../../plan/reading.ts";
import { parsePeriod } from "../../period.ts";
import { placeAt } from "../grid/grid.ts";
import type { FormDraft } from "./form-draft.ts";
import { mergeBlocks } from "./merge-blocks.ts";
import { numberOf } from "./printed-number.ts";
import type { FormRows } from "./read-form.ts";

/** What a form says about its project. */
export function projectOfDraft(draft: FormDraft, rows: FormRows): ProjectReading {
  const label = (role: Parameters<typeof draft.labels.get>[0]) => draft.labels.get(role)?.text ?? null;
  const named = draft.labels.get("name") ?? draft.labels.get("wholeName");
  const nameRaw = named?.text ?? "";
  const period = label("period");
  const department = label("department");
  const whole = !draft.labels.has("name") && draft.labels.has("wholeName");
  return {
    name: oneLine(nameRaw),
    nameRaw,
    code: label("code") ?? codeBefore(nameRaw),
    spendingUnit: label("spendingUnit"),
    category: label("category"),
    period: period === null ? null : { raw: period, ...parsePeriod(period) },
    funds: Object.fromEntries(draft.funds),
    goals: goalsOf(draft),
    indicators: mergeBlocks(draft.blocks),
    execution: executionOf(draft),
    totalScore: numberOf(label("totalScore") ?? draft.totalScore ?? draft.funds.get("自评总分(分)")?.raw ?? null),
    grade: label("grade"),
    ...(department === null ? {} : { department }),
    ...(whole ? { wholeDepartment: true } : {}),
    ...(draft.notes.length === 0 ? {} : { notes: draft.notes }),
    at: named?.at ?? draft.blocks[0]?.at ?? placeAt(draft.grid, rows.start, 0),
  };
}

/** Expected texts are the annual goal as well: a self-evaluation repeats the plan's. */
function goalsOf(draft: FormDraft): Goals {
  const text = (role: Parameters<typeof draft.goals.get>[0]) => draft.goals.get(role)?.join("\n") ?? null;
  const expected = text("expected");
  const actual = text("actual");
  const annual = text("annual") ?? expected;
  const isEvaluated = actual !== null || text("adjusted") !== null;
  // 总目标 beside 年度目标 is the goal of the whole period.
  const whole = !isEvaluated && text("annual") !== null ? expected : null;
  return {
    period: text("period") ?? whole,
    annual,
    ...(isEvaluated ? { expected: text("adjusted") ?? annual, actual } : {}),
    ...(draft.goalsAt === null ? {} : { at: draft.goalsAt }),
  };
}

function executionOf(draft: FormDraft): Execution | null {
  const [first] = draft.execution;
  if (first === undefined) return null;
  const scored = draft.execution.find(({ points, score }) => points !== null || score !== null);
  return { rows: draft.execution, total: { points: scored?.points ?? null, score: scored?.score ?? null } };
}

/** `51000021R000000019951-工资性支出` prints the code in front of the name. */
function codeBefore(name: string): string | null {
  return /^([0-9A-Z]{10,40})-/.exec(name)?.[1] ?? null;
}

export function oneLine(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, "").trim();
}
