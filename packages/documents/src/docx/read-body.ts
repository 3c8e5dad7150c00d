import { scanPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { XmlEvents } from "../xml/xml-scanner.ts";
import { attribute } from "../xml/xml-text.ts";
import { type BodyFacts, type BodyState, createBodyState } from "./body-state.ts";
import { PARAGRAPH_CLOSE, PARAGRAPH_OPEN } from "./paragraph-elements.ts";
import { addRunText, RUN_CLOSE, RUN_OPEN } from "./run-elements.ts";
import { TABLE_CLOSE, TABLE_OPEN } from "./table-elements.ts";

const OPEN = new Map(Object.entries({ ...RUN_OPEN, ...PARAGRAPH_OPEN, ...TABLE_OPEN }));
const CLOSE = new Map(Object.entries({ ...RUN_CLOSE, ...PARAGRAPH_CLOSE, ...TABLE_CLOSE }));

/** The accepted view leaves out what was deleted or moved away, what properties were before, and phonetic guides. */
const SKIPPED = new Set(
  "Fallback del moveFrom rPrChange pPrChange sectPrChange tblPrChange tblPrExChange trPrChange tcPrChange numberingChange rt delText instrText delInstrText hdr ftr binData".split(
    " ",
  ),
);

/** Streams the body part into paragraphs and raw tables; no tree of it is ever held. */
export function readBody(parts: ZipParts, part: string, facts: BodyFacts): BodyState {
  const state = createBodyState(facts);
  scanPart(parts, part, bodyEvents(state), facts.context);
  return state;
}

/** What the elements of a body do to its state. */
export function bodyEvents(state: BodyState): XmlEvents {
  let depth = 0;
  let skippedFrom = 0;
  return {
    open: (name, attributes) => {
      depth += 1;
      if (skippedFrom > 0) return;
      if (name === "del") markDeleted(state);
      if (SKIPPED.has(name) || isOldDeletion(name, attributes)) skippedFrom = depth;
      else OPEN.get(name)?.(state, attributes);
    },
    close: (name) => {
      if (skippedFrom === 0) CLOSE.get(name)?.(state);
      if (skippedFrom === depth) skippedFrom = 0;
      depth -= 1;
    },
    text: (text) => {
      if (skippedFrom === 0) addRunText(state, text);
    },
  };
}

/** The XML of Word 2003 marks all tracked changes as annotations of a type. */
function isOldDeletion(name: string, attributes: string): boolean {
  return name === "annotation" && /Word\.(?:Deletion|Formatting)/.test(attribute(attributes, "type") ?? "");
}

/** Inside properties `del` is a mark on the row or on the paragraph's end, not a deleted run. */
function markDeleted(state: BodyState): void {
  const row = state.tables.at(-1)?.row;
  if (state.properties === "row" && row) row.deleted = true;
  const paragraph = state.paragraphs.at(-1);
  if (state.properties === "paragraph" && paragraph !== undefined) paragraph.markDeleted = true;
}
