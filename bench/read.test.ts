import { readFileSync } from "node:fs";
import { extract } from "@mingji/core/extract/extract";
import { readDocument } from "@mingji/documents/read-document";
import { describe, expect, test } from "vitest";
import { scoreAll } from "./read.ts";
import { filesOf, goldDocuments } from "./read-gold.ts";
import { barsOf } from "./read-print.ts";
import { scoreReading } from "./read-score.ts";
import { VARIANTS } from "./read-variants.ts";

test("every format keeps its bars on the development documents", { timeout: 180_000 }, async () => {
  const scores = await scoreAll(null, null);
  expect(scores.length).toBeGreaterThan(300);
  expect(barsOf(scores).filter(({ ok }) => !ok)).toEqual([]);
});

describe("the development sheets as other tools would have written them", () => {
  const sheets = goldDocuments().flatMap((gold) =>
    filesOf(gold)
      .filter(({ format }) => format === "xlsx" && !gold.id.startsWith("L"))
      .map(({ url }) => ({ gold, url })),
  );

  test.each(Object.keys(VARIANTS))(
    "%s: at most 0.3 percent of the fields differ",
    { timeout: 60_000 },
    async (name) => {
      let fields = 0;
      let errors = 0;
      for (const { gold, url } of sheets) {
        const document = await readDocument(readFileSync(url), `${gold.id}.xlsx`);
        const changed = VARIANTS[name]?.(document) ?? document;
        const score = scoreReading(gold, extract(changed, { name: gold.id, sha256: "", format: "xlsx" }));
        fields += score.fields;
        errors += score.errors.length;
      }
      expect((100 * errors) / fields).toBeLessThanOrEqual(0.3);
    },
  );
});
