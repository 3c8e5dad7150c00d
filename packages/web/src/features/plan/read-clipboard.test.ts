import fc from "fast-check";
import { expect, test } from "vitest";
import { clipboardText, readClipboard } from "./read-clipboard.ts";

test("tabs part cells, line ends part rows, quotes hold line breaks and quotes together", () => {
  expect(readClipboard('培训人次\t≥120人次\r\n"两行\n名称"\t"写有""引号"""\r\n')).toEqual([
    ["培训人次", "≥120人次"],
    ["两行\n名称", '写有"引号"'],
  ]);
});

test("one cell is one cell, and a quote that never closes is a character", () => {
  expect(readClipboard("≥10家")).toEqual([["≥10家"]]);
  expect(readClipboard('"开放日\t3次')).toEqual([['"开放日', "3次"]]);
  expect(readClipboard("")).toEqual([[""]]);
});

test("what is copied is read back the same (seed 20261124)", () => {
  const cell = fc.string().map((text) => text.replaceAll("\r", "").replace(/^"/, ""));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const copied = rows.map((row) => row.map(clipboardText).join("\t")).join("\n");
      expect(readClipboard(`${copied}\n`)).toEqual(rows);
    }),
    { seed: 20_261_124 },
  );
});
