import { resolvedDay } from "./scan-measure.ts";
import type { Operator, Target } from "./target.ts";
import { blankTarget, type TargetContext, withDoubt } from "./target-context.ts";

/**
 * 年底前, 每年年底前完成, 当年年末: the end of December of a year that is not printed.
 * Anchored and without choices that overlap, so it takes one look at a short cell.
 */
export function yearEndTarget(context: TargetContext): Target | null {
  const { text } = context;
  if (text.length > LONGEST || !/[年底末内前季]/.test(text)) return null;
  const monthly = /^(每(?:个?月|季度?|周)(?:末|底|初|中旬|上旬|下旬|\d{1,2}[日号])?)(?:之前|以前|前|内)/.exec(text);
  if (monthly !== null) return repeatedLimit(context, monthly[1] ?? "");
  const part = partOfYear(context);
  if (part !== null) return part;
  const match =
    /^(?:在|于|截至|到)?(每年|当年|本年|本年度|当年度|全年)?(年底|年末|年内|底|内)(之前|以前|前)?(?:全部|全面|按时)?(完成|完工|竣工|到位|验收|建成|结束|拨付|发放|支付)?.{0,4}$/.exec(
      text,
    );
  if (match === null) return null;
  const [, which, edge, before] = match;
  if ((edge === "底" || edge === "内") && which === undefined) return null;
  const within = edge === "年内" || edge === "内";
  const op: Operator = before !== undefined || within ? "<=" : "=";
  const date = "--12";
  const target: Target = {
    ...blankTarget(context, "date"),
    op,
    opExplicit: op === "<=",
    date,
    edge: "end",
    dateResolved: resolvedDay(date, "end"),
    recurring: which === "每年" ? "yearly" : null,
    alt: [{ kind: "qualitative", text: context.input.raw }],
  };
  return op === "=" ? withDoubt(target, "medium", "deadline") : withDoubt(target, "medium");
}

const LONGEST = 16;

/** 每月15日前: no single date, and a limit all the same. */
function repeatedLimit(context: TargetContext, ref: string): Target {
  const target: Target = { ...blankTarget(context, "qualitative"), text: context.input.raw, opExplicit: true };
  return withDoubt({ ...target, bound: { op: "<=", ref } }, "medium", "reference");
}

/** First and last month of a part of a year. */
const PARTS: readonly (readonly [pattern: RegExp, first: string, last: string])[] = [
  [/^上半年/, "--01", "--06"],
  [/^下半年/, "--07", "--12"],
  [/^第?[一1]个?季度/, "--01", "--03"],
  [/^第?[二2]个?季度/, "--04", "--06"],
  [/^第?[三3]个?季度/, "--07", "--09"],
  [/^第?[四4]个?季度/, "--10", "--12"],
];

const PART_ENDS =
  /^(底|末)?(之前|以前|前|内)?(?:全部|全面|按时)?(?:完成|完工|竣工|到位|验收|建成|结束|拨付|发放|支付)?$/;

/** 第三季度, 上半年完成: a span of months; 三季度前, 上半年底: the end of its last month. */
function partOfYear(context: TargetContext): Target | null {
  const text = context.text.replace(/^(?:每年|当年|本年|在|于)/, "");
  for (const [pattern, first, last] of PARTS) {
    const part = pattern.exec(text)?.[0];
    if (part === undefined) continue;
    const rest = PART_ENDS.exec(text.slice(part.length));
    // 1个季度 and 2季度 are also lengths of time.
    if (rest === null || /^[1-4]/.test(text) || (part.includes("个") && !part.startsWith("第"))) return null;
    const isDeadline = rest[1] !== undefined || rest[2] !== undefined;
    if (!isDeadline) return withDoubt({ ...blankTarget(context, "dateRange"), date: first, date2: last }, "medium");
    return endOfPart(context, last, rest[2] === undefined ? "=" : "<=");
  }
  return null;
}

function endOfPart(context: TargetContext, date: string, op: Operator): Target {
  const target: Target = {
    ...blankTarget(context, "date"),
    op,
    opExplicit: op === "<=",
    date,
    edge: "end",
    dateResolved: resolvedDay(date, "end"),
  };
  return withDoubt(target, "medium", ...(op === "=" ? (["deadline"] as const) : []));
}
