import type { Reading } from "@mingji/core/plan/reading";
import type { GridLayout } from "../grid/grid-layout.ts";
import type { FormWords } from "./form-words.ts";
import { indicatorColumns } from "./indicator-columns.ts";
import { listLayout } from "./list-layout.ts";
import { narrowLayout } from "./narrow-layout.ts";
import { projectLayout } from "./project-layout.ts";

/** Labels and merged cells of the project's own rows need at least these. */
const FEWEST_COLUMNS = 3;

/** Which shape of the official form suits the reading and the screen. */
export function formLayout(reading: Reading, words: FormWords, isNarrow: boolean): GridLayout {
  if (isNarrow || indicatorColumns(reading).length < FEWEST_COLUMNS) return narrowLayout(reading, words);
  const isList = reading.form === "target-list" || reading.totals.length > 0 || reading.projects.length > 3;
  const hasExecution = reading.projects.some(({ execution }) => execution !== null);
  return isList && !hasExecution ? listLayout(reading, words) : projectLayout(reading, words);
}
