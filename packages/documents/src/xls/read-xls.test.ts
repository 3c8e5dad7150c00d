import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";
import { drawnBlocks } from "../testing/drawn-table.ts";
import { byte, double, long, makeXls, type TestRecord, type TestXls, wide, word } from "../testing/xls-file.ts";

const read = (workbook: TestXls) => readDocument(makeXls(workbook), "目标表.xls");
const sheet = (records: readonly TestRecord[], globals: readonly TestRecord[] = []) =>
  read({ globals, sheets: [{ name: "表一", records }] });

const at = (row: number, column: number, style = 0) => [word(row), word(column), word(style)] as const;
const style = (format: number, rotation = 0): TestRecord => [
  0xe0,
  word(0),
  word(format),
  word(0),
  byte(0),
  byte(rotation),
  long(0),
  long(0),
  word(0),
];
const format = (number: number, code: string): TestRecord => [0x41e, word(number), wide(code)];
const strings = (...texts: readonly string[]): TestRecord => [
  0xfc,
  long(texts.length),
  long(texts.length),
  ...texts.map((text) => wide(text)),
];
const whole = (value: number) => long(value * 4 + 2);

test("every kind of cell record shows what a spreadsheet shows", async () => {
  const document = await sheet(
    [
      [0xfd, ...at(0, 0, 3), long(1)],
      [0x203, ...at(0, 1, 1), double(0.95)],
      [0x27e, ...at(0, 2, 2), whole(45296)],
      [0xbd, word(1), word(0), word(0), whole(7), word(1), long((95 << 2) | 3), word(1)],
      [0x06, ...at(1, 2), double(12.5), word(0), long(0), word(0)],
      [0x06, ...at(1, 3), byte(0), byte(0), long(0), word(0xffff), word(0), long(0), word(0)],
      [0x207, wide("合格")],
      [0x06, ...at(1, 4), byte(2), byte(0), byte(7), byte(0), word(0), word(0xffff), word(0), long(0), word(0)],
      [0x205, ...at(2, 0), byte(1), byte(0)],
      [0x204, ...at(2, 1), wide("甲\r\n乙")],
    ],
    [format(200, '0.0"分"'), style(0), style(9), style(31), style(0, 255), strings("空", "产出")],
  );
  expect(drawnBlocks(document)).toEqual([
    "3×5",
    "0,0 产出 (vertical)",
    "0,1 95%",
    "0,2 2024年1月5日",
    "1,0 7",
    "1,1 95%",
    "1,2 12.5",
    "1,3 合格",
    "1,4 #DIV/0!",
    "2,0 TRUE",
    "2,1 甲\n乙",
  ]);
  expect(document.messages).toEqual([]);
});

test("a shared string that runs on in the next record keeps its characters, whatever their width there", async () => {
  const text = wide("实施周期指标值");
  const document = await sheet(
    [
      [0xfd, ...at(0, 0), long(0)],
      [0xfd, ...at(0, 1), long(1)],
    ],
    [
      [0xfc, long(2), long(2), text.subarray(0, 7)],
      [0x3c, byte(1), text.subarray(7, 11)],
      [0x3c, byte(1), text.subarray(11), wide("二")],
    ],
  );
  expect(drawnBlocks(document)).toEqual(["1×2", "0,0 实施周期指标值", "0,1 二"]);
});

test("merges, hidden rows, columns and sheets, and comments are kept", async () => {
  const records: readonly TestRecord[] = [
    [0x7d, word(1), word(1), word(0), word(0), word(1), word(0)],
    [0x208, word(1), word(0), word(1), word(0), word(0), word(0), word(0x20), word(0)],
    [0x204, ...at(0, 0), wide("指标")],
    [0x204, ...at(1, 1), wide("甲")],
    [0xe5, word(1), word(0), word(1), word(0), word(0)],
    [0x5d, word(0x15), word(0x12), word(0x19), word(4), long(0), long(0), long(0)],
    [0x1b6, word(0), word(0), word(0), word(0), word(0), word(3), word(0), long(0)],
    [0x3c, wide("请核对").subarray(2)],
    [0x1c, word(1), word(1), word(0), word(4), wide("审")],
  ];
  const document = await read({
    sheets: [
      { name: "表一", records },
      { name: "库", hidden: true, records: [[0x204, ...at(0, 0), wide("乙")]] },
    ],
  });
  expect(drawnBlocks(document)).toEqual(["2×2", "0,0 2×1 指标", "1,1 甲 (comment: 请核对)", "1×1", "0,0 乙"]);
  expect(document.blocks).toMatchObject([{ hiddenRows: new Set([1]), hiddenColumns: new Set([1]) }, { hidden: true }]);
});

test("an encrypted workbook and one of an older edition say what to do", async () => {
  const encrypted = await sheet([], [[0x2f, word(1)]]);
  expect(encrypted.messages.map(({ code }) => code)).toEqual(["file-encrypted"]);
  const old = makeXls({ sheets: [] });
  const position = old.findIndex((value, index) => value === 0x09 && old[index + 1] === 0x08 && old[index + 5] === 6);
  old[position + 5] = 5;
  expect((await readDocument(old, "旧表.xls")).messages.map(({ code }) => code)).toEqual(["convert-old-excel"]);
});
