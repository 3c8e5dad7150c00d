import { expect, test } from "vitest";
import { compareActual } from "./compare-actual.ts";
import { parseTarget } from "./parse-target.ts";

const read = (raw: string) => parseTarget({ raw });

test.each([
  ["≥80%", "88%", null, 1.1, "higher", "met"],
  ["≥80%", "72%", null, 0.9, "higher", "notMet"],
  [">80%", "80%", null, 1, "higher", "notMet"],
  ["≤50万元", "40万元", null, 1.25, "lower", "met"],
  ["≤50万元", "62.5万元", null, 0.8, "lower", "notMet"],
  ["<3%", "3%", null, 1, "lower", "notMet"],
  ["≥8万亩", "80000亩", null, 1, "higher", "met"],
  ["≥8万亩", "80000人", null, null, null, "cannotTell"],
  ["=12个", "12个", null, 1, "exact", "met"],
  ["=12个", "13个", null, 13 / 12, "exact", "notMet"],
  ["=12个", "13个", "positive", 13 / 12, "higher", "met"],
  ["12个", "12个", null, 1, null, "met"],
  ["12个", "15个", null, 1.25, null, "cannotTell"],
  ["12个", "15个", "positive", 1.25, "higher", "met"],
  ["12个", "15个", "negative", 0.8, "lower", "notMet"],
  ["0起", "0起", null, 1, null, "met"],
  ["≤0起", "2起", null, 0, "lower", "notMet"],
  ["约100天", "105天", null, 1.05, "exact", "met"],
  ["约100天", "150天", null, 1.5, null, "cannotTell"],
  ["5~8次", "6次", null, 1, "exact", "met"],
  ["5~8次", "4次", null, 0.8, "exact", "notMet"],
  ["5~8次", "10次", "positive", 1.25, "exact", "met"],
  ["2024年6月底前", "2024年5月20日", null, null, "lower", "met"],
  ["2024年6月底前", "2024年7月", null, null, "lower", "notMet"],
  ["2024年6月15日前", "2024年6月", null, null, null, "cannotTell"],
  ["2024年6月底前", "6月", null, null, null, "cannotTell"],
  ["运行平稳", "运行平稳", null, null, "exact", "met"],
  ["运行平稳", "达成预期指标", null, null, "exact", "met"],
  ["运行平稳", "部分达成预期指标", null, null, "exact", "notMet"],
  ["运行平稳", "有几次中断", null, null, null, "cannotTell"],
  ["≥80%", "", null, null, null, "cannotTell"],
  ["≥80%", "运行平稳", null, null, null, "cannotTell"],
] as const)("%s with actual %s (%s) gives %s, %s, %s", (target, actual, way, attainment, direction, result) => {
  const compared = compareActual(read(target), read(actual), way);
  expect({ ...compared, why: undefined }).toEqual({ attainment, direction, result, why: undefined });
  expect(compared.why.zh).not.toBe("");
  expect(compared.why.en).not.toBe("");
});

test("an actual without a unit takes the target's", () => {
  expect(compareActual(read("≥80%"), read("90")).result).toBe("met");
});
