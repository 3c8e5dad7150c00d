import { expect, test } from "vitest";
import * as names from "./name-lists.ts";
import { TOPICS } from "./topics.ts";
import { VALUE_WORDS } from "./value-lists.ts";
import { classesIn, createScanner, hitsIn, longestAt } from "./word-scanner.ts";

const lists: readonly (readonly [title: string, words: string])[] = [
  ...Object.entries(names.MEASURE_NOUNS),
  ["no measures", names.NOT_MEASURES],
  ["no verbs", names.NO_VERBS],
  ["wish verbs", names.WISH_VERBS],
  ["activity verbs", names.ACTIVITY_VERBS],
  ["activity ends", names.ACTIVITY_ENDS],
  ["rate words", names.RATE_WORDS],
  ...TOPICS.map(({ source, words }, index) => [`topic ${index} ${source}`, words] as const),
  ...VALUE_WORDS.map(({ source, words }, index) => [`${index} ${source}`, words] as const),
];

test.each(lists)("the list %s holds each word once and no white space", (_, words) => {
  const entries = words.split(" ");
  expect(entries.filter((word, index) => entries.indexOf(word) !== index)).toEqual([]);
  expect(entries.filter((word) => word.trim() === "")).toEqual([]);
});

test("every class of value words says where it comes from and has a bit of its own", () => {
  expect(VALUE_WORDS.filter(({ source }) => source === "")).toEqual([]);
  expect(new Set(VALUE_WORDS.map(({ bit }) => bit)).size).toBe(VALUE_WORDS.length);
});

test("every topic says where its words were gathered", () => {
  expect(TOPICS.filter(({ source }) => source === "")).toEqual([]);
});

test("a scanner finds overlapping words, the longest at each place, with all their classes", () => {
  const scanner = createScanner([
    { bit: 1, source: "test", words: "满意 满意度" },
    { bit: 2, source: "test", words: "意度 满意度" },
  ]);
  expect(classesIn(scanner, "群众满意")).toBe(1);
  expect(classesIn(scanner, "群众满意度")).toBe(3);
  expect(hitsIn(scanner, "满意度")).toEqual([
    { classes: 3, start: 0, end: 3 },
    { classes: 2, start: 1, end: 3 },
  ]);
  expect(longestAt(scanner, "群众", 0)).toBeNull();
});
