/** A seeded source of chance: the same seed makes the same authority everywhere (mulberry32). */
export interface Chance {
  /** From 0 to below 1. */
  readonly next: () => number;
  readonly whole: (lowest: number, highest: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
}

export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1));
  return { next, whole, pick: <T>(items: readonly [T, ...T[]]) => items[whole(0, items.length - 1)] ?? items[0] };
}
