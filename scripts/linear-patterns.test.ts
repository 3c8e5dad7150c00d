import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import { expect, test } from "vitest";
import { slowAnswer } from "./linear-patterns/attack.ts";
import { patternsIn, type SourcePattern } from "./linear-patterns/patterns-in.ts";

const ROOT = join(import.meta.dirname, "..");

/** Every pattern meets text that anybody may have written: none may take more than linear time. */
test.each(["core"])(
  "no regular expression of packages/%s backtracks on crafted text",
  (name) => {
    const patterns = sourcesOf(join(ROOT, "packages", name, "src")).flatMap((file) => patternsOf(file));
    expect(patterns.length).toBeGreaterThan(100);
    const slow = patterns.flatMap((pattern) => {
      const answer = slowAnswer(pattern.expression);
      return answer === null ? [] : [`${pattern.file}: ${pattern.expression} ${answer}`];
    });
    expect(slow).toEqual([]);
  },
  120_000,
);

test("a pattern that backtracks is seen", () => {
  expect(slowAnswer(/(\d+)+x/)).not.toBeNull();
  expect(slowAnswer(/[\s,]+$/)).not.toBeNull();
  expect(slowAnswer(/^\d{1,20}(?:\.\d{1,20})?$/)).toBeNull();
});

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/[.](?:test|cases)[.]ts$|testing/.test(file))
    .map((file) => join(folder, file));
}

function patternsOf(file: string): readonly SourcePattern[] {
  const tree = parseSync(readFileSync(file, "utf8"), { syntax: "typescript", target: "es2022" });
  return patternsIn(tree, file.slice(ROOT.length + 1));
}
