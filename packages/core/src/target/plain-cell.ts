import { isHan } from "../text.ts";
import { plainFromHtml } from "./html-entities.ts";
import { plainFromLatex } from "./latex.ts";
import { SIMPLIFIED } from "./traditional.ts";

/** A cell in the one spelling the grammar reads, and what had to be undone to get there. */
export interface PlainCell {
  readonly text: string;
  readonly repairs: readonly string[];
}

/**
 * Half-width, simplified, one space for any white space, markup removed.
 * Cells that are plain already, which most are, cost one look at each character.
 */
export function plainCell(raw: string): PlainCell {
  let marks = 0;
  for (let index = 0; index < raw.length; index++) marks |= markOf(raw.charCodeAt(index));
  if (marks === 0) return { text: raw, repairs: NO_REPAIRS };
  const repairs: string[] = [];
  let text = raw;
  if ((marks & HTML) !== 0) text = undo(text, plainFromHtml, "html-entity", repairs);
  if ((marks & LATEX) !== 0) text = undo(text, plainFromLatex, "latex", repairs);
  text = respelled(text);
  if ((marks & PINYIN) !== 0) text = undo(text, withoutPinyin, "pinyin", repairs);
  if ((marks & TRADITIONAL) !== 0) text = undo(text, simplifiedText, "traditional", repairs);
  return { text, repairs };
}

const NO_REPAIRS: readonly string[] = [];

const RESPELL = 1;
const LATEX = 2;
const HTML = 4;
const TRADITIONAL = 8;
const PINYIN = 16;

function markOf(code: number): number {
  return MARKS[code] ?? 0;
}

function undo(text: string, change: (text: string) => string, repair: string, repairs: string[]): string {
  const changed = change(text);
  if (changed !== text) repairs.push(repair);
  return changed;
}

/** Look-alikes of one spelling: dashes, tildes, commas, percent signs. */
const RESPELLED: ReadonlyMap<string, string> = new Map([
  ["，", ","],
  ["；", ";"],
  ["：", ":"],
  ["％", "%"],
  ["﹪", "%"],
  ["℅", "%"],
  ["‰", "‰"],
  ["（", "("],
  ["）", ")"],
  ["﹙", "("],
  ["﹚", ")"],
  ["〔", "("],
  ["〕", ")"],
  ["【", "("],
  ["】", ")"],
  ["[", "("],
  ["]", ")"],
  ["～", "~"],
  ["〜", "~"],
  ["∼", "~"],
  ["∽", "~"],
  ["﹣", "-"],
  ["－", "-"],
  ["–", "-"],
  ["—", "-"],
  ["―", "-"],
  ["─", "-"],
  ["━", "-"],
  ["−", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["﹡", "*"],
  ["∗", "*"],
  ["✱", "*"],
  ["\t", " "],
  ["\r", " "],
  ["\n", " "],
  ["\v", " "],
  ["\f", " "],
  ["\u00a0", " "],
  ["\u2002", " "],
  ["\u2003", " "],
  ["\u2009", " "],
  ["\u3000", " "],
  ["\u200b", ""],
  ["\u200c", ""],
  ["\u200d", ""],
  ["\u2060", ""],
  ["\ufeff", ""],
]);

/** What one character asks for; a table, because this is looked up for every character of every cell. */
const MARKS: Uint8Array = markTable();

function markTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = RESPELL;
  for (const sign of RESPELLED.keys()) table[sign.charCodeAt(0)] = RESPELL;
  for (const sign of " \n") table[sign.charCodeAt(0)] = RESPELL;
  for (const sign of "$\\") table[sign.charCodeAt(0)] = LATEX | RESPELL;
  for (const sign of "&<") table[sign.charCodeAt(0)] = HTML;
  for (const sign of "āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ") table[sign.charCodeAt(0)] = PINYIN;
  for (const code of SIMPLIFIED.keys()) table[code] = TRADITIONAL;
  return table;
}

/** White space becomes one space; between two ideographs it is a wrapped line and goes. */
function respelled(text: string): string {
  let result = "";
  let space = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const plain = (markOf(character.charCodeAt(0)) & RESPELL) === 0 ? character : respelledCharacter(character);
    if (plain === " ") space = result !== "";
    else if (plain !== "") {
      const wrapped = space && isHan(plain.charCodeAt(0)) && isHan(result.charCodeAt(result.length - 1));
      result += space && !wrapped ? ` ${plain}` : plain;
      space = false;
    }
  }
  return result;
}

function respelledCharacter(character: string): string {
  const known = RESPELLED.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** 個(gè): a converter wrote the sound behind every character it changed. */
function withoutPinyin(text: string): string {
  return text.replace(/\([a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü]{1,6}\)/g, "");
}

function simplifiedText(text: string): string {
  let result = "";
  for (let index = 0; index < text.length; index++) {
    result += SIMPLIFIED.get(text.charCodeAt(index)) ?? text.charAt(index);
  }
  return result;
}
