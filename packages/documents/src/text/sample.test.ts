import { readFileSync } from "node:fs";
import { extract } from "@mingji/core/extract/extract";
import { readingToJson } from "@mingji/core/plan/reading-json";
import { describe, expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

const SAMPLE = "../../../../fixtures/sample/";
const NAME = "guangzhou-target-list.txt";

async function sample() {
  const bytes = readFileSync(new URL(`${SAMPLE}${NAME}`, import.meta.url));
  const document = await readDocument(bytes, NAME);
  return { document, reading: extract(document, { name: NAME, sha256: "sample", format: document.format }) };
}

describe("the sample table", () => {
  test("is read as its golden reading says, to the last field", async () => {
    const { reading } = await sample();
    const golden = `${SAMPLE}guangzhou-target-list.golden.json`;
    await expect(`${JSON.stringify(readingToJson(reading, "zh"), null, 1)}\n`).toMatchFileSnapshot(golden);
  });

  test("has 4 projects, 21 indicators and sums that are right to the fen", async () => {
    const { reading } = await sample();
    const totals = reading.projects.map(({ funds }): number => funds["total"]?.fen ?? 0);
    expect(reading.projects.map(({ indicators }) => indicators.length)).toEqual([4, 5, 6, 6]);
    expect(totals).toEqual([50_000_000, 2_060_000_000, 760_240_000, 17_741_200_000]);
    expect(totals.reduce((sum, fen) => sum + fen)).toBe(20_611_440_000);
    expect(reading.totals.map(({ funds }) => funds["total"]?.fen)).toEqual([20_611_440_000, 20_611_440_000]);
    expect(reading.messages.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("prints every value where its place says", async () => {
    const { document, reading } = await sample();
    const indicators = reading.projects.flatMap((project) => project.indicators);
    for (const { annual, period, places } of indicators) {
      expect([cutAt(document.text, places["annual"]?.span), cutAt(document.text, places["period"]?.span)]).toEqual([
        annual?.raw,
        period?.raw,
      ]);
    }
  });
});

function cutAt(text: string | undefined, span: readonly [number, number] | undefined): string | undefined {
  return span === undefined ? undefined : text?.slice(...span);
}
