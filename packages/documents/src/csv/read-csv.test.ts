import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";
import { drawnBlocks } from "../testing/drawn-table.ts";

const read = (text: string) => readDocument(new TextEncoder().encode(text), "目标表.csv");

test("quotes hold separators, line breaks and quotes, and every row ends where it should", async () => {
  const document = await read('\uFEFF项目,指标值,说明\r\n道路养护,"≥10,000 米","第一行\r\n""重点"""\r\n桥梁,,\r\n');
  expect(drawnBlocks(document)).toEqual([
    "3×3",
    "0,0 项目",
    "0,1 指标值",
    "0,2 说明",
    "1,0 道路养护",
    "1,1 ≥10,000 米",
    '1,2 第一行\n"重点"',
    "2,0 桥梁",
    "2,1 ",
    "2,2 ",
  ]);
  expect(document.messages).toEqual([]);
  const [table] = document.blocks;
  expect(table?.kind === "table" && table.cells.map(({ at }) => at?.line)).toEqual([1, 1, 1, 2, 2, 2, 4, 4, 4]);
});

test("the separator is the one that occurs most", async () => {
  expect(drawnBlocks(await read("甲;1,5;\n乙;2;5"))).toEqual([
    "2×3",
    "0,0 甲",
    "0,1 1,5",
    "0,2 ",
    "1,0 乙",
    "1,1 2",
    "1,2 5",
  ]);
  expect(drawnBlocks(await read("甲\t1\n乙\t2"))).toEqual(["2×2", "0,0 甲", "0,1 1", "1,0 乙", "1,1 2"]);
});

test("a quote that never closes ends with its field, and formulas stay text", async () => {
  expect(drawnBlocks(await read('"甲,=1+1\n乙,@SUM(A1)'))).toEqual([
    "2×2",
    '0,0 "甲',
    "0,1 =1+1",
    "1,0 乙",
    "1,1 @SUM(A1)",
  ]);
});

test("a file of blank values says that it holds no text", async () => {
  expect((await read(",,\n,,")).messages.map(({ code }) => code)).toEqual(["file-empty"]);
});
