import type { Fen } from "@mingji/core/money";
import { printMoneyWithUnit } from "@mingji/core/money-print";
import type { Bilingual } from "@mingji/core/language";
import type { Reading } from "@mingji/core/plan/reading";

/** A total that gives away what a withheld project costs. */
export interface RevealingTotal {
  readonly name: string;
  readonly text: Bilingual;
}

/**
 * Warns when the published projects and a published total leave a difference that belongs to one or few withheld
 * projects: who subtracts, learns their amount.
 */
export function revealingTotals(
  { totals, projects }: Pick<Reading, "totals" | "projects">,
  isPublished: (index: number) => boolean,
): readonly RevealingTotal[] {
  return totals.flatMap(({ name, of, funds }) => {
    const own = projects
      .map((project, index) => ({ project, index }))
      .filter(({ project }) => of === "department" || project.spendingUnit === name);
    const withheld = own.filter(({ index }) => !isPublished(index));
    const total = funds.total?.fen ?? null;
    if (withheld.length === 0 || withheld.length > FEW || total === null) return [];
    const hidden = withheld.reduce((sum, { project }) => sum + (project.funds.total?.fen ?? 0), 0);
    return [{ name, text: warning(name, withheld.length, hidden as Fen) }];
  });
}

/** With this many withheld projects or fewer, the difference still says much about each. */
const FEW = 2;

function warning(name: string, count: number, hidden: Fen): Bilingual {
  const amount = printMoneyWithUnit(hidden, "万元");
  return {
    zh: `“${name}”的合计减去已公开项目，可推算出 ${count} 个未公开项目的金额（${amount}）：请同时不公开该合计，或与其他未公开项目合并列示。`,
    en: `The total of “${name}” minus the published projects reveals the amount of ${count} withheld ones (${amount}): withhold the total too, or show them together with others.`,
  };
}
