/** Share of characters in common runs, longest first (Ratcliff and Obershelp): 1 for equal texts, 0 for nothing in common. */
export function similarity(first: string, second: string): number {
  const total = first.length + second.length;
  return total === 0 ? 1 : (2 * matching(first, second)) / total;
}

function matching(first: string, second: string): number {
  if (first === "" || second === "") return 0;
  const run = longestRun(first, second);
  if (run.length === 0) return 0;
  const before = matching(first.slice(0, run.first), second.slice(0, run.second));
  const after = matching(first.slice(run.first + run.length), second.slice(run.second + run.length));
  return before + run.length + after;
}

function longestRun(first: string, second: string) {
  let best = { first: 0, second: 0, length: 0 };
  let lengths = new Map<number, number>();
  for (let at = 0; at < first.length; at += 1) {
    const next = new Map<number, number>();
    for (let other = 0; other < second.length; other += 1) {
      if (first[at] !== second[other]) continue;
      const length = (lengths.get(other - 1) ?? 0) + 1;
      next.set(other, length);
      if (length > best.length) best = { first: at - length + 1, second: other - length + 1, length };
    }
    lengths = next;
  }
  return best;
}
