import { indicatorGuide } from "../../audit/clauses.ts";
import { type ProjectRule, type RuleFinding, verdictOf } from "../../audit/rule.ts";
import type { ProjectReading } from "../../plan/reading.ts";
import { compareTargets } from "../../target/compare-targets.ts";
import type { Target } from "../../target/target.ts";
import { type Duplicate, duplicatesOf } from "../../wording/duplicate-rows.ts";

/** The same indicator twice in one project. */
export const r07: ProjectRule = {
  id: "R07",
  scope: "project",
  nature: "text",
  title: { zh: "指标重复", en: "Duplicate indicator" },
  why: {
    zh: "重复的指标重复计分，占用了真正核心指标的位置。",
    en: "A duplicate counts twice and takes the place of a core indicator.",
  },
  citations: [indicatorGuide("重点突出")],
  wording: {
    main: {
      message: {
        zh: "“{name}”与第{n}条“{other}”重复{different}。",
        en: '"{name}" repeats no. {n} "{other}"{different}.',
      },
      fix: {
        zh: "合并为一条；如口径不同，在名称中写明。",
        en: "Merge them; if the scope differs, say so in the name.",
      },
    },
  },
  check: ({ project, projectFacts }) =>
    verdictOf(duplicatesOf(project, projectFacts).map((pair) => duplicateFinding(pair, project))),
};

function duplicateFinding(pair: Duplicate, project: ProjectReading): RuleFinding {
  const row = project.indicators[pair.row];
  const other = project.indicators[pair.of];
  const values = {
    name: row?.name ?? "",
    n: pair.of + 1,
    other: other?.name ?? "",
    different: differenceOf(pair, project),
  };
  return { values, indicator: pair.row, field: "name", actual: row?.name ?? "" };
}

function differenceOf({ row, of }: Duplicate, { indicators }: ProjectReading) {
  const own = indicators[row]?.annual ?? null;
  const other = indicators[of]?.annual ?? null;
  if (own === null || other === null || isSame(own, other)) return { zh: "", en: "" };
  return {
    zh: `，指标值却是“${own.raw.trim()}”和“${other.raw.trim()}”`,
    en: `, yet the values are "${own.raw.trim()}" and "${other.raw.trim()}"`,
  };
}

function isSame(own: Target, other: Target): boolean {
  if (own.kind === "dateRange") return own.date === other.date && own.date2 === other.date2;
  return compareTargets(own, other).change === "unchanged";
}
