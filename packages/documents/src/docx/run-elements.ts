import { attribute } from "../xml/xml-text.ts";
import { addText, type BodyState } from "./body-state.ts";
import { isOn } from "./on-off.ts";
import { isSymbolFont, symbolText } from "./symbol-text.ts";

type Open = (state: BodyState, attributes: string) => void;
type Close = (state: BodyState) => void;

/** Runs, their text, fields and content controls. */
export const RUN_OPEN: Readonly<Record<string, Open>> = {
  r: (state) => {
    state.run = { hidden: false, font: "" };
  },
  rFonts: (state, attributes) => {
    if (state.properties !== "paragraph") state.run.font = fontOf(attributes);
  },
  vanish: (state, attributes) => {
    if (state.properties === "none") state.run.hidden = isOn(attribute(attributes, "val"));
  },
  t: (state) => {
    state.inText = true;
  },
  br: (state) => addText(state, "\n"),
  cr: (state) => addText(state, "\n"),
  tab: (state) => {
    if (state.properties === "none") addText(state, "\t");
  },
  ptab: (state) => addText(state, "\t"),
  noBreakHyphen: (state) => addText(state, "-"),
  sym: (state, attributes) => {
    const code = Number.parseInt(attribute(attributes, "char") ?? "", 16);
    if (code > 0) addText(state, symbolText(code, attribute(attributes, "font") ?? ""));
  },
  fldChar: (state, attributes) => moveField(state, attribute(attributes, "fldCharType")),
  sdt: (state) => {
    state.controls.push({ placeholder: false });
  },
  sdtPr: (state) => {
    state.properties = "control";
  },
  showingPlcHdr: (state, attributes) => {
    const control = state.controls.at(-1);
    if (control !== undefined) control.placeholder = isOn(attribute(attributes, "val"));
  },
  blip: (state) => {
    state.pictures += 1;
  },
  imagedata: (state) => {
    state.pictures += 1;
  },
  altChunk: (state) => {
    state.chunks += 1;
  },
  commentReference: (state, attributes) => {
    state.tables.at(-1)?.cell?.comments.push(attribute(attributes, "id") ?? "");
  },
};

export const RUN_CLOSE: Readonly<Record<string, Close>> = {
  r: (state) => {
    state.run = { hidden: false, font: "" };
  },
  t: (state) => {
    state.inText = false;
  },
  sdt: (state) => {
    state.controls.pop();
  },
  sdtPr: (state) => {
    state.properties = "none";
  },
};

export function addRunText(state: BodyState, text: string): void {
  if (!state.inText) return;
  addText(state, isSymbolFont(state.run.font) ? fromSymbols(text, state.run.font) : text);
}

function fromSymbols(text: string, font: string): string {
  return text.replace(/[\u0080-\u00FF\uF020-\uF0FF]/g, (character) => symbolText(character.charCodeAt(0), font));
}

function fontOf(attributes: string): string {
  return attribute(attributes, "ascii") ?? attribute(attributes, "hAnsi") ?? "";
}

function moveField(state: BodyState, type: string | undefined): void {
  if (type === "begin") state.fields.push("instruction");
  if (type === "separate" && state.fields.length > 0) state.fields[state.fields.length - 1] = "result";
  if (type === "end") state.fields.pop();
}
