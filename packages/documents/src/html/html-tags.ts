import { attributeOf, type HtmlElement, type HtmlNode, isElement } from "./parse-html.ts";
import type { StyleRules } from "./style-rules.ts";

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** Never shown, or shown by a program. */
const UNSEEN = new Set(
  "audio base button canvas datalist head iframe link map math meta nav noframes noscript object progress script style svg template title video".split(
    " ",
  ),
);

export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName);
}

export function isUnseen(element: HtmlElement, rules: StyleRules): boolean {
  return UNSEEN.has(element.tagName) || rules.isHidden(element);
}

export function headingLevel(element: HtmlElement): number | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** What a form field shows, since some systems publish their tables as filled forms; null for any other element. */
export function fieldText(element: HtmlElement): string | null {
  if (element.tagName === "input") return isTextField(element) ? (attributeOf(element, "value") ?? "") : "";
  if (element.tagName !== "select") return null;
  const options = element.childNodes.filter((child) => isElement(child) && child.tagName === "option");
  const chosen = options.find((option) => isElement(option) && attributeOf(option, "selected") !== undefined);
  return plainText(chosen ?? options[0]);
}

function isTextField(element: HtmlElement): boolean {
  return ["text", "number", "date", ""].includes((attributeOf(element, "type") ?? "").toLowerCase());
}

function plainText(node: HtmlNode | undefined): string {
  if (node === undefined) return "";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(plainText).join("") : "";
}

/** A list of nothing but links is the page's navigation, not its content. */
export function isLinkList(element: HtmlElement): boolean {
  if (element.tagName !== "ul" && element.tagName !== "ol") return false;
  return element.childNodes.some(holdsLink) && !element.childNodes.some(holdsOwnText);
}

function holdsLink(node: HtmlNode): boolean {
  return isElement(node) && (node.tagName === "a" || node.childNodes.some(holdsLink));
}

function holdsOwnText(node: HtmlNode): boolean {
  if ("value" in node) return node.value.trim().length > LONGEST_BULLET;
  return isElement(node) && node.tagName !== "a" && node.childNodes.some(holdsOwnText);
}

/** A mark before a link (`>`, `·`) is no content. */
const LONGEST_BULLET = 1;
