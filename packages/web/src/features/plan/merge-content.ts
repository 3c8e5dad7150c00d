import { canonicalJson } from "@mingji/core/canonical-json";
import type { IndicatorEntry, PlanContent } from "@mingji/core/plan/plan-content";
import type { CellAddress } from "../../lib/address.ts";
import { textAt, withText } from "./content-edits.ts";

/** One place that both sides changed differently. `address` null: the list of indicators as a whole. */
export interface MergeConflict {
  readonly address: CellAddress | null;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  /** Everything that only one side changed, and mine where both did. */
  readonly content: PlanContent;
  readonly conflicts: readonly MergeConflict[];
}

/** Three sides field by field: a field that only one of us changed is taken from there; where both did, the person decides. */
export function mergeContent(base: PlanContent, mine: PlanContent, theirs: PlanContent): Merged {
  const head = mergeHead(base, mine, theirs);
  return mergeRows(base, mine, theirs, head);
}

/** Puts the other side's text where the person chose it. */
export function takeTheirs(content: PlanContent, theirs: PlanContent, { address }: MergeConflict): PlanContent {
  if (address === null) return { ...content, indicators: theirs.indicators };
  return withText(content, address, textAt(theirs, address));
}

const ROW_FIELDS = ["level1", "level2", "name", "annual", "period", "unit", "nature", "weight"] as const;

function mergeHead(base: PlanContent, mine: PlanContent, theirs: PlanContent): Merged {
  const fields = [
    "name",
    "spendingUnit",
    "category",
    ...theirs.funds.map(({ source }) => `funds.${source}`),
    "goals.period",
    "goals.annual",
  ];
  const start: PlanContent = { ...theirs, indicators: mine.indicators };
  return mergeFields(
    fields.map((field) => ({ project: 0, indicator: null, field })),
    { base, mine, theirs },
    start,
  );
}

function mergeRows(base: PlanContent, mine: PlanContent, theirs: PlanContent, head: Merged): Merged {
  if (same(base.indicators, mine.indicators))
    return { ...head, content: { ...head.content, indicators: theirs.indicators } };
  if (same(base.indicators, theirs.indicators)) return head;
  const { length } = base.indicators;
  if (mine.indicators.length !== length || theirs.indicators.length !== length) {
    const whole = { address: null, mine: namesOf(mine.indicators), theirs: namesOf(theirs.indicators) };
    return { content: head.content, conflicts: [...head.conflicts, whole] };
  }
  const cells = base.indicators.flatMap((_, indicator) =>
    ROW_FIELDS.map((field) => ({ project: 0, indicator, field })),
  );
  const start = { ...head.content, indicators: theirs.indicators };
  const rows = mergeFields(cells, { base, mine, theirs }, start);
  return { content: rows.content, conflicts: [...head.conflicts, ...rows.conflicts] };
}

interface Sides {
  readonly base: PlanContent;
  readonly mine: PlanContent;
  readonly theirs: PlanContent;
}

/** Starts from the other side and lays what was changed here over it. */
function mergeFields(addresses: readonly CellAddress[], { base, mine, theirs }: Sides, start: PlanContent): Merged {
  const conflicts: MergeConflict[] = [];
  let content = start;
  for (const address of addresses) {
    const [was, here, there] = [textAt(base, address), textAt(mine, address), textAt(theirs, address)];
    if (here === was || here === there) continue;
    content = withText(content, address, here);
    if (there !== was) conflicts.push({ address, mine: here, theirs: there });
  }
  return { content, conflicts };
}

function same(one: readonly IndicatorEntry[], other: readonly IndicatorEntry[]): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function namesOf(indicators: readonly IndicatorEntry[]): string {
  return indicators.map(({ name, annual }) => `${name} ${annual}`).join("\n");
}
