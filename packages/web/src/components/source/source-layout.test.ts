import type { Cell, Table } from "@mingji/core/document/document";
import fc from "fast-check";
import { expect, test } from "vitest";
import { uncoveredPlaces } from "../grid/testing/uncovered-places.ts";
import { sourceLayout } from "./source-layout.ts";
import { markedRange, textSegments } from "./text-segments.ts";

test("a table with merged cells anywhere covers every place once, however it is cut into sections", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 130 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer(),
      (rowCount, columnCount, seed) => {
        const table = randomTable(rowCount, columnCount, seed);
        expect(uncoveredPlaces(sourceLayout(table))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("columns of a sheet have letters, those of other tables numbers", () => {
  const table = { ...randomTable(1, 28, 1), at: { sheet: "Sheet1" } };
  const titles = sourceLayout(table).columns.map(({ title }) => title);
  expect([titles[0], titles[25], titles[26], titles[27]]).toEqual(["A", "Z", "AA", "AB"]);
  expect(sourceLayout({ ...table, at: { table: 1 } }).columns[0]?.title).toBe("1");
});

test("the segments of a text put together are the text, and a place is found by span or line", () => {
  const text = `一\n\n${"长".repeat(4_100)}\n末`;
  const segments = textSegments(text);
  expect(segments.map(({ start, end, line }) => [start, end, line])).toEqual([
    [0, 1, 1],
    [2, 2, 2],
    [3, 2003, 3],
    [2003, 4003, null],
    [4003, 4103, null],
    [4104, 4105, 4],
  ]);
  expect(markedRange(segments, { line: 4 })).toEqual([4104, 4105]);
  expect(markedRange(segments, { line: 3, span: [5, 9] })).toEqual([5, 9]);
  expect(markedRange(segments, null)).toBeNull();
});

/** Cells of random spans that do not overlap, some places left without a cell. */
function randomTable(rowCount: number, columnCount: number, seed: number): Table {
  let state = seed >>> 0;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const taken = new Set<number>();
  const cells: Cell[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const rowSpan = Math.min(1 + (next(6) === 0 ? next(70) : 0), rowCount - row);
      const columnSpan = Math.min(1 + next(2), columnCount - column);
      const places = Array.from({ length: rowSpan * columnSpan }, (_, index) => {
        return (row + Math.floor(index / columnSpan)) * columnCount + column + (index % columnSpan);
      });
      if (next(8) === 0 || places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      cells.push({ row, column, rowSpan, columnSpan, text: `${row}.${column}` });
    }
  }
  return { kind: "table", rowCount, columnCount, cells, at: { table: 1 } };
}
