/** Lengths of crafted text, from harmless to what a hostile cell may hold; a slow short one ends the attack. */
const LENGTHS = [26, 60, 90, 120, 150, 200, 260, 400, 4000] as const;
/** A linear pattern reads the longest text in well under a millisecond, a quadratic one takes five. */
const MOST_MILLISECONDS = 2.5;
const MOST_LETTERS = 14;
const ALWAYS = [" ", "0", "a", "一", "\n"];
const ENDS = ["", "\u0001"];

/** How a pattern fails on a crafted text; null when every text is read fast. */
export function slowAnswer(expression: RegExp): string | null {
  if (!UNBOUNDED.test(expression.source)) return null;
  const own = new RegExp(expression.source, expression.flags.replace(/[gy]/g, ""));
  for (const pump of pumpsFor(expression.source)) {
    for (const end of ENDS) {
      const slow = slowLength(own, pump, end);
      if (slow !== null) return `on ${JSON.stringify(pump)} × ${Math.floor(slow / pump.length)} ${JSON.stringify(end)}`;
    }
  }
  return null;
}

/** Without a repetition that has no end, a pattern cannot take longer on longer text than its own length allows. */
const UNBOUNDED = /[*+]|\{\d+,\}/;

function slowLength(expression: RegExp, pump: string, end: string): number | null {
  for (const length of LENGTHS) {
    const text = pump.repeat(Math.ceil(length / pump.length)) + end;
    if ([1, 2, 3].every(() => isSlow(expression, text))) return length;
  }
  return null;
}

function isSlow(expression: RegExp, text: string): boolean {
  const started = process.threadCpuUsage().user;
  expression.test(text);
  return (process.threadCpuUsage().user - started) / 1000 > MOST_MILLISECONDS;
}

/** Single letters of the pattern and what its classes stand for, and each pair of the first ones. */
function pumpsFor(source: string): readonly string[] {
  const letters = [...new Set([...ALWAYS, ...lettersOf(source)])].slice(0, MOST_LETTERS);
  const pairs = letters.slice(0, 6).flatMap((one) => letters.slice(0, 6).map((other) => one + other));
  return [...letters, ...pairs, ...wordsOf(source)];
}

function lettersOf(source: string): readonly string[] {
  const plain = source.replace(/\\[dDsSwWbBnrtpP](?:\{[^}]{1,30}\})?|\\u[0-9a-f]{4}/gi, "");
  return Array.from(plain.replace(/[\\^$.|?*+()[\]{}]/g, ""));
}

/** Whole runs of letters: 合计, 年度. */
function wordsOf(source: string): readonly string[] {
  return (source.match(/\p{Script=Han}{2,8}/gu) ?? []).slice(0, 6);
}
