import type { TextBlock } from "../../document/document.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { isRunOnText, readRunOnIndicators } from "./read-run-on-indicators.ts";

/** The indicators of one project, printed together below the table. */
export interface DetachedGroup {
  readonly indicators: readonly IndicatorReading[];
  readonly blocks: readonly TextBlock[];
}

/** A new 1 begins the next project's list; a list may run on over several lines. */
export function groupBlocks(texts: readonly TextBlock[]): readonly DetachedGroup[] {
  const groups: { indicators: IndicatorReading[]; blocks: TextBlock[] }[] = [];
  let last = 0;
  for (const block of texts) {
    if (!isRunOnText(block.text)) continue;
    for (const { number, indicator } of readRunOnIndicators(block)) {
      if (groups.length === 0 || number <= last) groups.push({ indicators: [], blocks: [] });
      const group = groups.at(-1);
      group?.indicators.push(indicator);
      if (group?.blocks.at(-1) !== block) group?.blocks.push(block);
      last = number;
    }
  }
  return groups;
}

/** Everything a group says in words, to compare with the projects. */
export function wordingOf({ indicators }: DetachedGroup): string {
  return indicators.map(({ name, period, annual }) => [name, period?.raw, annual?.raw].join("\n")).join("\n");
}
