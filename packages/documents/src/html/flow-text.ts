/** Builds text as a browser shows it: runs of white space become one space, blocks and `<br>` begin a new line. */
export interface FlowText {
  readonly add: (text: string) => void;
  /** A forced line break, as `<br>` gives. */
  readonly breakLine: () => void;
  /** Ends the line when it holds anything, as the edge of a block does. */
  readonly endBlock: () => void;
  readonly value: () => string;
}

export function createFlowText(): FlowText {
  let text = "";
  let gap = "";
  return {
    add: (piece) => {
      for (const part of piece.split(SPACES)) {
        if (part === "") continue;
        if (SPACE.test(part)) {
          gap += part;
          continue;
        }
        text += separator(text, gap, part) + part.replaceAll("\u00A0", " ");
        gap = "";
      }
    },
    breakLine: () => {
      text += "\n";
      gap = "";
    },
    endBlock: () => {
      if (text !== "" && !text.endsWith("\n")) text += "\n";
      gap = "";
    },
    value: () =>
      text
        .replace(/[\u200B\uFEFF]/g, "")
        .split("\n")
        .map((line) => line.trim())
        .join("\n")
        .trim(),
  };
}

/** White space of HTML; the no-break space is content. */
const SPACES = /([ \t\r\n\f]+)/;
const SPACE = /^[ \t\r\n\f]/;
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** A line of the source that ends between two Chinese characters leaves no space (CSS Text 3, segment breaks). */
function separator(text: string, gap: string, next: string): string {
  if (gap === "" || text === "" || text.endsWith("\n")) return "";
  const betweenWide = WIDE.test(text.at(-1) ?? "") && WIDE.test(next.at(0) ?? "");
  return betweenWide && /[\r\n]/.test(gap) ? "" : " ";
}
