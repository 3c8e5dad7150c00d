import { attribute } from "../xml/xml-text.ts";
import { type BodyState, countParagraph, type OpenParagraph } from "./body-state.ts";
import { headingOfOutline } from "./word-styles.ts";

type Open = (state: BodyState, attributes: string) => void;
type Close = (state: BodyState) => void;

/** Paragraphs with their headings and numbers, and the text boxes anchored in them. */
export const PARAGRAPH_OPEN: Readonly<Record<string, Open>> = {
  p: (state) => {
    countParagraph(state);
    state.paragraphs.push({
      text: "",
      heading: null,
      number: null,
      markDeleted: false,
      fields: state.fields.length,
      floating: [],
    });
  },
  pPr: (state) => {
    state.properties = "paragraph";
  },
  pStyle: (state, attributes) =>
    inProperties(state, (paragraph) => {
      const style = state.facts.styles.get(attribute(attributes, "val") ?? "");
      paragraph.heading ??= style?.heading ?? null;
      paragraph.number ??= style?.number ?? null;
    }),
  outlineLvl: (state, attributes) =>
    inProperties(state, (paragraph) => {
      paragraph.heading = headingOfOutline(Number(attribute(attributes, "val") ?? 9));
    }),
  ilvl: (state, attributes) =>
    inProperties(state, (paragraph) => {
      const level = Number(attribute(attributes, "val") ?? 0);
      paragraph.number = { numbering: paragraph.number?.numbering ?? "", level };
    }),
  numId: (state, attributes) =>
    inProperties(state, (paragraph) => {
      const numbering = attribute(attributes, "val") ?? "";
      paragraph.number = { numbering, level: paragraph.number?.level ?? 0 };
    }),
  txbxContent: (state) => {
    state.containers.push({ blocks: [], carried: "" });
  },
};

export const PARAGRAPH_CLOSE: Readonly<Record<string, Close>> = {
  p: (state) => {
    const paragraph = state.paragraphs.pop();
    if (paragraph !== undefined) endParagraph(state, paragraph);
  },
  pPr: (state) => {
    state.properties = "none";
  },
  txbxContent: (state) => {
    const box = state.containers.pop();
    const blocks = state.paragraphs.at(-1)?.floating ?? state.containers.at(-1)?.blocks;
    for (const block of box?.blocks ?? []) blocks?.push(block);
  },
};

function inProperties(state: BodyState, change: (paragraph: OpenParagraph) => void): void {
  const paragraph = state.paragraphs.at(-1);
  if (state.properties === "paragraph" && paragraph !== undefined) change(paragraph);
}

function endParagraph(state: BodyState, paragraph: OpenParagraph): void {
  dropOpenInstructions(state, paragraph.fields);
  const container = state.containers.at(-1);
  if (container === undefined) return;
  const text = container.carried + numberedText(state, paragraph);
  container.carried = paragraph.markDeleted ? text : "";
  if (!paragraph.markDeleted) container.blocks.push({ kind: "paragraph", text, heading: paragraph.heading });
  for (const block of paragraph.floating) container.blocks.push(block);
}

/** A field left open by a damaged file must not hide everything after it. */
function dropOpenInstructions(state: BodyState, opened: number): void {
  while (state.fields.length > opened && state.fields.at(-1) === "instruction") state.fields.pop();
}

function numberedText(state: BodyState, { text, number }: OpenParagraph): string {
  if (number === null) return text;
  const mark = state.facts.nextNumber(number);
  if (mark === "" || text === "") return mark === "" ? text : mark;
  return /[\w%]$/.test(mark) ? `${mark} ${text}` : mark + text;
}
