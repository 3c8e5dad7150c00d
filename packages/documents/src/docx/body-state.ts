import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import type { WordBlock, WordCell, WordRow, WordTable } from "./word-content.ts";
import type { NextNumber, NumberPlace } from "./word-numbering.ts";
import type { ParagraphStyle } from "./word-styles.ts";

/** What other parts of the file say about the body. */
export interface BodyFacts {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly nextNumber: NextNumber;
  readonly context: ReadContext;
}

export interface OpenParagraph {
  text: string;
  heading: number | null;
  number: NumberPlace | null;
  /** The paragraph's mark is a tracked deletion: the accepted view joins it with the next one. */
  markDeleted: boolean;
  /** Fields open when the paragraph began. */
  readonly fields: number;
  /** Content of text boxes anchored in it. */
  readonly floating: WordBlock[];
}

export interface OpenTable {
  readonly table: WordTable;
  row: WordRow | null;
  cell: WordCell | null;
}

export interface Container {
  readonly blocks: WordBlock[];
  /** Text of paragraphs whose mark is deleted, waiting for the next one. */
  carried: string;
}

export interface BodyState {
  readonly facts: BodyFacts;
  readonly containers: Container[];
  readonly paragraphs: OpenParagraph[];
  readonly tables: OpenTable[];
  /** Complex fields from outer to inner: only their results are shown. */
  readonly fields: ("instruction" | "result")[];
  /** For each content control whether it shows its placeholder. */
  readonly controls: { placeholder: boolean }[];
  /** The innermost property element that is open, by which `del` and `rPr` mean different things. */
  properties: "none" | "paragraph" | "row" | "cell" | "control";
  run: { hidden: boolean; font: string };
  inText: boolean;
  cells: number;
  /** Paragraphs and characters that are held. */
  nodes: number;
  characters: number;
  pictures: number;
  /** Content that the file embeds in another format. */
  chunks: number;
}

export function createBodyState(facts: BodyFacts): BodyState {
  return {
    facts,
    containers: [{ blocks: [], carried: "" }],
    paragraphs: [],
    tables: [],
    fields: [],
    controls: [],
    properties: "none",
    run: { hidden: false, font: "" },
    inText: false,
    cells: 0,
    nodes: 0,
    characters: 0,
    pictures: 0,
    chunks: 0,
  };
}

export function isShown(state: BodyState): boolean {
  return (
    !state.run.hidden &&
    state.fields.every((field) => field === "result") &&
    !state.controls.some(({ placeholder }) => placeholder)
  );
}

export function addText(state: BodyState, text: string): void {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph === undefined || !isShown(state)) return;
  state.characters += text.length;
  keepWithin("textBytes", state.facts.context.limits, state.characters, state.facts.context.name);
  paragraph.text += text;
}

export function countParagraph(state: BodyState): void {
  const { limits, name, checkTime } = state.facts.context;
  state.nodes += 1;
  checkTime();
  keepWithin("nodes", limits, state.nodes, name);
}

export function countCell(state: BodyState): void {
  const { limits, name, checkTime } = state.facts.context;
  state.cells += 1;
  checkTime();
  keepWithin("cells", limits, state.cells, name);
}

export function contentOf(state: BodyState): readonly WordBlock[] {
  return state.containers[0]?.blocks ?? [];
}
