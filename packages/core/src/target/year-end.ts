import { resolvedDay } from "./scan-measure.ts";
import type { Operator, Target } from "./target.ts";
import { blankTarget, type TargetContext, withDoubt } from "./target-context.ts";

/**
 * 年底前, 每年年底前完成, 当年年末: the end of December of a year that is not printed.
 * Anchored and without choices that overlap, so it takes one look at a short cell.
 */
export function yearEndTarget(context: TargetContext): Target | null {
  const { text } = context;
  if (text.length > LONGEST || !/[年底末内]/.test(text)) return null;
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
