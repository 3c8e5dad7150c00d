import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { mainTarget, shownName, shownValue } from "../../wording/facts.ts";
import { scoreBlockOf } from "../../wording/score-block.ts";

/** Operator missing, once per project with a count. */
export const v07: ProjectRule = {
  id: "V07",
  scope: "project",
  nature: "automatic",
  title: { zh: "缺运算符", en: "Operator missing" },
  why: {
    zh: "“5个”是正好5个还是至少5个，直接决定超额完成算不算完成。",
    en: "Whether 5 means exactly or at least 5 decides if doing better counts as a miss.",
  },
  citations: [indicatorGuide("指标值类型")],
  wording: {
    main: {
      message: {
        zh: "{count}个数值没有运算符，暂按“=”处理：{list}。",
        en: 'No operator on {count} value(s), read as "=" for now: {list}.',
      },
      fix: {
        zh: "产出和效益量改“≥”，成本和负面指标改“≤”，固定数用“=”。",
        en: "Write ≥ for outputs and benefits, ≤ for costs and harm, = for fixed numbers.",
      },
    },
  },
  check: ({ project, projectFacts }) => {
    const read = project.indicators.filter((row) => mainTarget(row) !== null);
    if (read.length === 0) return undetermined("没有读到指标值", "no value was read");
    // Dates, ranges and several values in a cell carry no single operator.
    const numeric = read.filter((row) => mainTarget(row)?.kind === "quantity");
    if (numeric.length === 0) return notApplicable("没有数值型的指标值", "no value is a number");
    if (projectFacts.derive(scoreBlockOf) !== null) return PASS;
    const bare = numeric.filter((row) => mainTarget(row)?.opExplicit === false);
    const [first] = bare;
    if (first === undefined) return PASS;
    return finding({
      values: { count: bare.length, list: listOf(bare) },
      indicator: project.indicators.indexOf(first),
      field: "annual",
      count: bare.length,
    });
  },
};

const SHOWN = 3;

function listOf(rows: readonly IndicatorReading[]): string {
  const shown = rows.slice(0, SHOWN).map((row) => `${shownName(row)} ${shownValue(mainTarget(row))}`);
  return `${shown.join("；")}${rows.length > SHOWN ? "……" : ""}`;
}
