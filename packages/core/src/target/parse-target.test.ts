import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseTarget } from "./parse-target.ts";
import { targetSchema } from "./target.schema.ts";
import { briefTarget } from "./testing/brief-target.ts";

const cases = readFileSync(new URL("../../../../fixtures/target/cases.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => line.split("\t") as [raw: string, unitRaw: string, natureRaw: string, name: string, reading: string]);

describe("parseTarget", () => {
  test("the table of cases covers the forms offices write", () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
  });

  test.each(cases)("reads %s (%s, %s, %s)", (raw, unitRaw, natureRaw, name, reading) => {
    const target = parseTarget({ raw, unitRaw: unitRaw || null, natureRaw: natureRaw || null, name: name || null });
    expect(briefTarget(target)).toBe(reading);
    expect(target.raw).toBe(raw);
    expect(targetSchema.parse(target)).toEqual(target);
  });

  test("line breaks and wide spaces do not change a value", () => {
    expect(parseTarget({ raw: "\u3000≥\n 12\u00a0场 " })).toMatchObject({
      kind: "quantity",
      op: ">=",
      value: 12,
      unit: "场",
    });
  });

  test("every field is present, an absent one is null and never an empty text", () => {
    const target = parseTarget({ raw: "" });
    expect(Object.values(target).some((value) => value === undefined || (value === "" && target.raw !== ""))).toBe(
      false,
    );
    expect(targetSchema.parse(target)).toEqual(target);
  });

  test.each([
    ["a number of 400 digits", "9".repeat(400), "unreadable"],
    ["400 digits with a unit", `≥${"7".repeat(400)}个`, "unreadable"],
    ["a megabyte of digits", "8".repeat(1_000_000), "qualitative"],
    ["a megabyte of words", "持续改善，".repeat(200_000), "qualitative"],
    ["a megabyte of signs", "≥".repeat(1_000_000), "qualitative"],
    ["a megabyte of markup", "$\\geq".repeat(200_000), "qualitative"],
  ])("%s is read in bounded time and gives no value", (_what, raw, kind) => {
    const started = performance.now();
    const target = parseTarget({ raw });
    expect({ kind: target.kind, value: target.value }).toEqual({ kind, value: null });
    expect(target.repairs.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test.each(["(", "≥", "每", "1,", "一", "2023年", "-", "约", "/", "x", "12、", "元/人"])(
    "four thousand times %s costs linear time",
    (piece) => {
      const started = performance.now();
      parseTarget({ raw: piece.repeat(Math.floor(4000 / piece.length)), name: piece.repeat(1000) });
      expect(performance.now() - started).toBeLessThan(200);
    },
  );
});
