import { expect, test } from "vitest";
import { compareTargets } from "./compare-targets.ts";
import { parseTarget } from "./parse-target.ts";

const read = (raw: string) => parseTarget({ raw });

test.each([
  ["≥80%", "≥90%", "raised", 0.125, "harder"],
  ["≥80%", "≥60%", "lowered", -0.25, "easier"],
  ["≤100万元", "≤80万元", "lowered", -0.2, "harder"],
  ["≤1亿元", "≤12000万元", "raised", 0.2, "easier"],
  ["8万亩", "≥80000亩", "reworded", null, null],
  ["8万亩", "80000亩", "unchanged", null, null],
  ["≥5%", "≤5%", "directionChanged", null, null],
  ["5个", "10个", "raised", 1, null],
  ["0起", "3起", "raised", null, null],
  ["5个", "5公里", "incomparable", null, null],
  ["5~8次", "6~9次", "raised", null, null],
  ["5~8次", "4~9次", "reworded", null, null],
  ["2024年6月底前", "2024年9月底前", "raised", null, "easier"],
  ["2024年6月底前", "2024年3月底前", "lowered", null, "harder"],
  ["2024年6月底前", "2024年6月30日前", "unchanged", null, null],
  ["2024年6月", "6月", "incomparable", null, null],
  ["运行平稳", "运行 平稳", "unchanged", null, null],
  ["运行平稳", "运行良好", "reworded", null, null],
  ["≥90%", "运行良好", "incomparable", null, null],
] as const)("from %s to %s is %s", (before, after, change, relative, ambition) => {
  const compared = compareTargets(read(before), read(after));
  expect({ ...compared, relative: compared.relative === null ? null : Number(compared.relative.toFixed(6)) }).toEqual({
    change,
    relative,
    ambition,
  });
});
