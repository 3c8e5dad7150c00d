import type { FormatToken } from "./format-tokens.ts";

/** `# ?/?` and its kin: the nearest fraction whose denominator has as many digits as the format has places. */
export function fractionText(value: number, tokens: readonly FormatToken[]): string {
  const slash = tokens.findIndex((token) => token.kind === "mark" && token.text === "/");
  const fixed = Number(
    tokens
      .slice(slash + 1)
      .map((token) => ("text" in token ? token.text : ""))
      .join("")
      .trim(),
  );
  const places = tokens.slice(slash + 1).filter((token) => token.kind === "mark").length;
  const hasWhole = tokens.slice(0, slash).some((token) => token.kind === "literal" && token.text.trim() === "");
  const whole = hasWhole ? Math.floor(value) : 0;
  const [above, below] =
    fixed > 0 ? [Math.round((value - whole) * fixed), fixed] : nearest(value - whole, 10 ** Math.min(places, 4) - 1);
  if (above === 0) return String(whole);
  if (above === below) return String(whole + 1);
  return whole === 0 ? `${above}/${below}` : `${whole} ${above}/${below}`;
}

function nearest(value: number, largest: number): readonly [number, number] {
  let best: readonly [number, number] = [Math.round(value), 1];
  for (let below = 1; below <= largest; below += 1) {
    const above = Math.round(value * below);
    if (Math.abs(value - above / below) < Math.abs(value - best[0] / best[1]) - 1e-12) best = [above, below];
  }
  return best;
}
