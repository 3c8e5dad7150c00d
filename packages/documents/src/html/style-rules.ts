import { attributeOf, type HtmlDocument, type HtmlElement, type HtmlNode, isElement } from "./parse-html.ts";

/** What the page's own style sheet says about single classes; the two properties that change what a reader sees. */
export interface StyleRules {
  readonly isHidden: (element: HtmlElement) => boolean;
  readonly isVertical: (element: HtmlElement) => boolean;
}

export function readStyleRules(page: HtmlDocument): StyleRules {
  const hidden = new Set<string>();
  const vertical = new Set<string>();
  for (const sheet of styleSheets(page)) {
    for (const { classes, declarations } of classRules(sheet)) {
      for (const name of classes) {
        if (HIDES.test(declarations)) hidden.add(name);
        if (TURNS.test(declarations)) vertical.add(name);
      }
    }
  }
  return {
    isHidden: (element) =>
      attributeOf(element, "hidden") !== undefined || says(element, HIDES) || hasClass(element, hidden),
    isVertical: (element) => says(element, TURNS) || hasClass(element, vertical),
  };
}

/** Text of size nothing is put between real words against copying. */
const HIDES =
  /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all|font-size\s{0,9}:\s{0,9}0(?:px|pt|em)?\s{0,9}(?:[;!"]|$)/i;
const TURNS =
  /writing-mode\s{0,9}:\s{0,9}(?:vertical|tb)|layout-flow\s{0,9}:\s{0,9}vertical|mso-rotate\s{0,9}:\s{0,9}-?[1-9]/i;

function says(element: HtmlElement, pattern: RegExp): boolean {
  return pattern.test(attributeOf(element, "style") ?? "");
}

function hasClass(element: HtmlElement, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return (attributeOf(element, "class") ?? "").split(/\s+/).some((name) => names.has(name));
}

function styleSheets(page: HtmlDocument): readonly string[] {
  const sheets: string[] = [];
  const visit = (node: HtmlNode | HtmlDocument) => {
    if (!("childNodes" in node)) return;
    for (const child of node.childNodes) {
      if (isElement(child) && child.tagName === "style") {
        sheets.push(child.childNodes.map((text) => ("value" in text ? text.value : "")).join(""));
      } else visit(child);
    }
  };
  visit(page);
  return sheets;
}

interface ClassRule {
  readonly classes: readonly string[];
  readonly declarations: string;
}

/** Rules whose selectors are one class each (`.xl65`, `td.xl65`); others would need a whole selector engine. */
function* classRules(sheet: string): Generator<ClassRule> {
  let at = 0;
  for (let open = sheet.indexOf("{"); open >= 0; open = sheet.indexOf("{", at)) {
    const close = sheet.indexOf("}", open);
    if (close < 0) return;
    const selectors = sheet.slice(at, open).split(",");
    const classes = selectors.flatMap((selector) => /^\s*(?:\w+)?\.([\w-]+)\s*$/.exec(selector)?.[1] ?? []);
    if (classes.length > 0) yield { classes, declarations: sheet.slice(open + 1, close) };
    at = close + 1;
  }
}
