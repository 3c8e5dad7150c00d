import { describe, expect, test } from "vitest";
import { canonicalLevel1, canonicalLevel2, categoriesOf, editionOf, mapCategory } from "./taxonomy.ts";

describe("canonical names", () => {
  test.each([
    ["1-产出指标", "产出指标"],
    ["产 出 指 标\n（50分）", "产出指标"],
    ["项目完成指标", "产出指标"],
    ["效果指标", "效益指标"],
    ["社会公众或服务对象\n满意度指标", "满意度指标"],
    ["成本指标", "成本指标"],
    ["效益指標(biāo)", "效益指标"],
    ["安全生产", null],
  ])("level 1 of %j is %j", (printed, name) => {
    expect(canonicalLevel1(printed)).toBe(name);
  });

  test.each([
    ["22-社会效益", "社会效益指标"],
    ["数量指标（必填硬性指标）", "数量指标"],
    ["可持\n续影\n响指标", "可持续影响指标"],
    ["经济成本指标", "经济成本指标"],
    ["满意度指标", "服务对象满意度指标"],
    ["經(jīng)濟效益", "经济效益指标"],
    ["可持續(xù)影響", "可持续影响指标"],
    ["培训人次", null],
  ])("level 2 of %j is %j", (printed, name) => {
    expect(canonicalLevel2(printed)).toBe(name);
  });
});

describe("editions", () => {
  test("every level-2 category names a level-1 category of its own edition", () => {
    for (const edition of ["2015", "2021"] as const) {
      const categories = categoriesOf(edition);
      const parents = new Set(categories.filter(({ level }) => level === 1).map(({ code }) => code));
      for (const category of categories) expect(category.parent === null || parents.has(category.parent)).toBe(true);
    }
  });

  test("cost moves from output to a level of its own and back", () => {
    expect(mapCategory("14", "2015", "2021")).toBe("41");
    expect(mapCategory("41", "2021", "2015")).toBe("14");
    expect(mapCategory("42", "2021", "2015")).toBeNull();
    expect(mapCategory("22", "2015", "2021")).toBe("22");
  });

  test("the place of the cost row tells the edition, and its absence tells nothing", () => {
    expect(editionOf([{ level1: "成本指标", level2: "经济成本指标" }])).toBe("2021");
    expect(editionOf([{ level1: "产出指标", level2: "成本指标" }])).toBe("2015");
    expect(editionOf([{ level1: "产出指标", level2: "数量指标" }])).toBeNull();
  });
});
