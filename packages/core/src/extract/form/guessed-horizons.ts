import { guessedHorizons } from "../extract-messages.ts";
import type { FormDraft, IndicatorBlock } from "./form-draft.ts";

/** Two blocks of the same names without a word on their horizon: the long-term block stands first, and that is said. */
export function guessHorizons(draft: FormDraft): void {
  const [first, second, ...others] = draft.blocks;
  if (first === undefined || second === undefined || others.length > 0) return;
  if (first.horizon !== null || second.horizon !== null || !haveSameNames(first, second)) return;
  draft.blocks[0] = { ...first, horizon: "period" };
  draft.messages.push(guessedHorizons(first.at));
}

const FEWEST_ROWS = 2;

function haveSameNames(first: IndicatorBlock, second: IndicatorBlock): boolean {
  const names = new Set(first.indicators.map(({ level2, name }) => `${level2}\n${name}`));
  const shared = second.indicators.filter(({ level2, name }) => names.has(`${level2}\n${name}`)).length;
  return (
    shared >= FEWEST_ROWS && shared * 5 >= second.indicators.length * 4 && shared * 5 >= first.indicators.length * 4
  );
}
