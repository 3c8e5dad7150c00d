import type { PlanCommentRecord } from "@mingji/contract/plan";
import type { Reading } from "@mingji/core/plan/reading";
import type { FormWords } from "../../components/form/form-words.ts";
import { narrowLayout } from "../../components/form/narrow-layout.ts";
import { projectLayout } from "../../components/form/project-layout.ts";
import { type GridLayout, remembering } from "../../components/grid/grid-layout.ts";
import { addressKey } from "../../lib/address.ts";
import { cellOfPlace } from "./plan-place.ts";

/** One plan is one sheet whatever list it was imported from; cells with comments carry their text. */
export function planLayout(
  reading: Reading,
  words: FormWords,
  isNarrow: boolean,
  comments: readonly PlanCommentRecord[],
): GridLayout {
  const layout = isNarrow ? narrowLayout(reading, words) : projectLayout(reading, words);
  const texts = new Map<string, string>();
  for (const { place, text, by } of comments) {
    if (place === null) continue;
    const key = addressKey(cellOfPlace(place));
    const before = texts.get(key);
    texts.set(key, `${before === undefined ? "" : `${before}\n`}${by}：${text}`);
  }
  if (texts.size === 0) return layout;
  return {
    ...layout,
    cellsOf: remembering((section) =>
      layout.cellsOf(section).map((cell) => {
        const comment = texts.get(cell.key);
        return comment === undefined ? cell : { ...cell, comment };
      }),
    ),
  };
}
