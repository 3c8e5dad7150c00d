import { refuse } from "../refused-file.ts";
import { decodeEntities } from "./xml-text.ts";

/** What a scanner reports, in document order. Names come without their namespace prefix. */
export interface XmlEvents {
  /** `attributes` is the raw text after the name: most elements are never asked for theirs. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** Decoded text; a long run may come in pieces. */
  readonly text: (text: string) => void;
}

export interface XmlScanner {
  readonly push: (chunk: string) => void;
  readonly end: () => void;
}

/**
 * A forgiving XML scanner for pieces of a document of any size. It knows no declarations: a DOCTYPE, and with it every
 * entity bomb and external reference, is refused, since no office format allows one.
 */
export function createXmlScanner(events: XmlEvents, place: string, maximumDepth: number): XmlScanner {
  const state: ScanState = { rest: "", names: [], place, maximumDepth };
  return {
    push: (chunk) => scan(state, chunk, events),
    end: () => {
      if (state.rest.trimStart().startsWith("<") || state.names.length > 0) throw cutOff(place);
    },
  };
}

interface ScanState {
  rest: string;
  /** Names of the elements that are open, outer first. */
  readonly names: string[];
  readonly place: string;
  readonly maximumDepth: number;
}

/** A tag longer than this is no office markup: the buffer must not grow with a hostile file. */
const LONGEST_TAG = 4 * 1024 * 1024;

function scan(state: ScanState, chunk: string, events: XmlEvents): void {
  const source = state.rest === "" ? chunk : state.rest + chunk;
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    if (open < 0) {
      at = emitText(source, at, incompleteEntity(source, at), state, events);
      break;
    }
    if (open > at) emitText(source, at, open, state, events);
    const next = scanTag(source, open, state, events);
    if (next < 0) {
      at = open;
      break;
    }
    at = next;
  }
  state.rest = at >= source.length ? "" : source.slice(at);
  if (state.rest.length > LONGEST_TAG) throw cutOff(state.place);
}

function emitText(source: string, start: number, end: number, state: ScanState, events: XmlEvents): number {
  if (end > start && state.names.length > 0) events.text(decodeEntities(source.slice(start, end)));
  return end;
}

/** The end of the text that can be decoded now: an entity may be cut by the end of the piece. */
function incompleteEntity(source: string, start: number): number {
  const ampersand = source.lastIndexOf("&");
  return ampersand >= start && source.length - ampersand < 12 && !source.includes(";", ampersand)
    ? ampersand
    : source.length;
}

const EXCLAMATION = 33;
const SLASH = 47;
const QUESTION = 63;

/** The position after the markup at `open`, or -1 when it is not complete yet. */
function scanTag(source: string, open: number, state: ScanState, events: XmlEvents): number {
  const kind = source.charCodeAt(open + 1);
  if (kind === QUESTION) return after(source, "?>", open + 2);
  if (kind === EXCLAMATION) return scanDeclaration(source, open, state, events);
  const end = tagEnd(source, open + 1);
  if (end < 0) return -1;
  if (kind === SLASH) {
    const name = localName(source, open + 2, end);
    if (state.names.pop() !== name) throw unpaired(state.place);
    events.close(name);
    return end + 1;
  }
  scanElement(source, open + 1, end, state, events);
  return end + 1;
}

function scanElement(source: string, start: number, end: number, state: ScanState, events: XmlEvents): void {
  const isEmpty = source.charCodeAt(end - 1) === SLASH;
  const inside = isEmpty ? end - 1 : end;
  let nameEnd = start;
  while (nameEnd < inside && source.charCodeAt(nameEnd) > 32) nameEnd += 1;
  const name = localName(source, start, nameEnd);
  state.names.push(name);
  if (state.names.length > state.maximumDepth) throw tooDeep(state.place, state.maximumDepth);
  events.open(name, source.slice(nameEnd, inside));
  if (!isEmpty) return;
  state.names.pop();
  events.close(name);
}

function scanDeclaration(source: string, open: number, state: ScanState, events: XmlEvents): number {
  if (source.startsWith("<!--", open)) return after(source, "-->", open + 4);
  if (source.startsWith("<![CDATA[", open)) {
    const end = source.indexOf("]]>", open + 9);
    if (end < 0) return -1;
    events.text(source.slice(open + 9, end));
    return end + 3;
  }
  if (source.length - open < 9) return -1;
  throw refuse(
    "xml-doctype",
    "{place}：含有文档类型声明（DOCTYPE），办公文件不应有此内容，为防止实体炸弹和外部引用，未读取。请另存为新文件后再读。",
    "{place}: it holds a document type declaration, which no office file may; it was not read, to keep out entity bombs and external references. Save it as a new file.",
    { place: state.place },
  );
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

const CLOSING = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** The closing bracket of a tag; brackets inside quoted attribute values do not count. */
function tagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === CLOSING) return at;
    if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) continue;
    at = source.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function localName(source: string, start: number, end: number): string {
  let last = end;
  while (last > start && source.charCodeAt(last - 1) <= 32) last -= 1;
  const name = source.slice(start, last);
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function cutOff(place: string): Error {
  return refuse(
    "xml-incomplete",
    "{place}：内容在中途结束，文件可能不完整。请重新下载或另存后再读。",
    "{place}: its content ends in the middle; the file may be incomplete. Download or save it again.",
    { place },
  );
}

function unpaired(place: string): Error {
  return refuse(
    "xml-damaged",
    "{place}：标签不配对，内容已损坏，未读取。请用 Word、Excel 或 WPS 打开并另存为新文件后再读。",
    "{place}: its tags do not pair, so the content is damaged; it was not read. Open it in Word, Excel or WPS and save it as a new file.",
    { place },
  );
}

function tooDeep(place: string, allowed: number): Error {
  return refuse(
    "limit-depth",
    "{place}：元素嵌套超过 {allowed} 层，文件未读取。请把表格复制到新文件后再读。",
    "{place}: elements are nested deeper than {allowed}; the file was not read. Copy the table into a new file.",
    { place, allowed },
  );
}
