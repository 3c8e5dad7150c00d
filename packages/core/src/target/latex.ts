/** Commands that text recognition writes for signs and units in a table cell. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ["geq", "≥"],
  ["ge", "≥"],
  ["geqslant", "≥"],
  ["geqq", "≥"],
  ["gt", ">"],
  ["leq", "≤"],
  ["le", "≤"],
  ["leqslant", "≤"],
  ["leqq", "≤"],
  ["lt", "<"],
  ["approx", "≈"],
  ["sim", "~"],
  ["times", "×"],
  ["cdot", "·"],
  ["pm", "±"],
  ["circ", "°"],
  ["mu", "μ"],
  ["quad", " "],
  ["qquad", " "],
  ["ldots", "…"],
  ["cdots", "…"],
  ["to", "-"],
  ["permil", "‰"],
  ["textperthousand", "‰"],
]);

/** `$\geq 80\%$` → `≥ 80%`, `$30 \mathrm{~m}^{2}$` → `30 m2`: signs are named, wrappers dropped. One pass. */
export function plainFromLatex(text: string): string {
  if (!text.includes("\\") && !isWrapped(text)) return text;
  let result = "";
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === "\\") {
      const end = commandEnd(text, index + 1);
      result += end === index + 1 ? escaped(text.charAt(end)) : (COMMANDS.get(text.slice(index + 1, end)) ?? "");
      index = end === index + 1 ? end : end - 1;
    } else if (!isWrapper(text, index)) {
      result += character;
    }
  }
  return result;
}

/** A lone $ is a damaged % or a currency and stays. */
function isWrapped(text: string): boolean {
  const first = text.indexOf("$");
  return first >= 0 && text.indexOf("$", first + 1) > first;
}

function isWrapper(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (character === "{" || character === "}" || character === "$") return true;
  if (character === "^") return text.charAt(index + 1) === "{" || /[23]/.test(text.charAt(index + 1));
  return character === "~" && text.charAt(index - 1) === "{";
}

function commandEnd(text: string, from: number): number {
  let end = from;
  while (/[a-zA-Z]/.test(text.charAt(end)) && end - from < 20) end++;
  return end;
}

/** `\%` is a percent sign, `\,` and `\;` are spaces. */
function escaped(character: string): string {
  return character === "," || character === ";" || character === "!" || character === "\\" ? " " : character;
}
