import { refuse } from "../refused-file.ts";

/**
 * The parser compares every attribute of a tag with those before it, so a tag with a hundred thousand of them would run
 * for minutes and could not be stopped from within. Real tags have a few dozen.
 */
export function refuseAttributeFlood(page: string, name: string): void {
  let work = 0;
  for (let open = page.indexOf("<"); open >= 0; open = page.indexOf("<", open + 1)) {
    if (page.startsWith("<!--", open)) open = endOf(page, "-->", open) - 1;
    if (!isLetter(page.charCodeAt(open + 1))) continue;
    const words = wordsOfTag(page, open + 1);
    work += words.count ** 2;
    if (work > MOST_WORK) throw flooded(name);
    open = endOfRawText(page, open, words.end) - 1;
  }
}

/** Scripts and style sheets hold signs that only look like tags. */
function endOfRawText(page: string, open: number, end: number): number {
  const raw = /^<(script|style)[\s>/]/i.exec(page.slice(open, open + 8))?.[1]?.toLowerCase();
  return raw === undefined ? end : endOf(page, `</${raw}`, end);
}

function endOf(page: string, mark: string, from: number): number {
  const found = page.indexOf(mark, from);
  return found < 0 ? page.length : found + mark.length;
}

const MOST_WORK = 1e8;

function isLetter(code: number): boolean {
  return (code | 0x20) >= 97 && (code | 0x20) <= 122;
}

const QUOTES = new Set(['"', "'"]);

/** Words outside quotes up to the end of the tag; a quote counts as one only after an equals sign, as in the parser. */
function wordsOfTag(page: string, start: number): { readonly count: number; readonly end: number } {
  let count = 0;
  let afterEquals = false;
  for (let at = start; at < page.length; at += 1) {
    const character = page[at] ?? "";
    if (character === ">") return { count, end: at + 1 };
    if (afterEquals && QUOTES.has(character)) {
      at = page.indexOf(character, at + 1);
      if (at < 0) return { count, end: page.length };
      count += 1;
    } else if (character <= " " || character === "/") {
      count += 1;
      continue;
    }
    afterEquals = character === "=";
  }
  return { count, end: page.length };
}

function flooded(name: string): Error {
  return refuse(
    "html-attributes",
    "{name}：网页标签的属性多得不正常，是人为构造的文件，未读取。请向提供方索取原文件。",
    "{name}: its tags hold abnormally many attributes, so it was crafted by hand; it was not read. Ask its sender for the original file.",
    { name },
  );
}
