import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { refuseAttributeFlood } from "./attribute-flood.ts";

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

/** The tree a browser would build. Elements and depth are counted while it grows, so a hostile page stops early. */
export function parseHtml(text: string, context: ReadContext): HtmlDocument {
  const { limits, name } = context;
  refuseAttributeFlood(text, name);
  let depth = 0;
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes % CHECKED_EVERY === 0) context.checkTime();
    keepWithin("nodes", limits, nodes, name);
  };
  return parse<DefaultTreeAdapterMap>(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        keepWithin("depth", limits, depth, name);
      },
      onItemPop: () => {
        depth -= 1;
      },
      createElement: (...element) => {
        count();
        return defaultTreeAdapter.createElement(...element);
      },
      createTextNode: (value) => {
        count();
        return defaultTreeAdapter.createTextNode(value);
      },
    },
  });
}

const CHECKED_EVERY = 4096;

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
