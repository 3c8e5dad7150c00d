import { describe, expect, test } from "vitest";
import type { Locator } from "../../document/locator.ts";
import { isRunOnText, readRunOnIndicators } from "./read-run-on-indicators.ts";

const at: Locator = { line: 7 };

function brief(text: string) {
  return readRunOnIndicators({ text, at }).map(({ number, indicator }) => [
    number,
    indicator.level1,
    indicator.level2,
    indicator.name,
    indicator.period?.raw ?? null,
    indicator.annual?.raw ?? null,
  ]);
}

describe("a run-on cell", () => {
  test("gives every numbered indicator with its categories and both horizons", () => {
    const text =
      "1、1-产出指标；11-数量指标；走访次数；实施周期指标值：走访；年度指标值：不少于6次。2、3-满意度指标；31-服务对象满意度；居民满意度；实施周期指标值： $\\geq 80\\%$ ；年度指标值： $\\geq 80\\%$ 。";
    expect(brief(text)).toEqual([
      [1, "产出指标", "数量指标", "走访次数", "走访", "不少于6次"],
      [2, "满意度指标", "服务对象满意度指标", "居民满意度", "$\\geq 80\\%$", "$\\geq 80\\%$"],
    ]);
  });

  test("keeps numbers, semicolons and full stops that belong to a value", () => {
    const text =
      "1、2-效益指标；21-经济效益；产值；实施周期指标值：2021年约1.5亿；税收0.5亿；年度指标值：提升。2、逐步改善。2、1-产出指标；11-数量指标；场次；年度指标值：3、4场。";
    expect(brief(text)).toEqual([
      [1, "效益指标", "经济效益指标", "产值", "2021年约1.5亿；税收0.5亿", "提升。2、逐步改善"],
      [2, "产出指标", "数量指标", "场次", null, "3、4场"],
    ]);
  });

  test.each([
    ["bars", "1.产出指标|数量指标|场次|年度指标值：≥3场|2.效益指标|社会效益|知晓率|年度指标值：90%"],
    ["commas", "（1）产出指标，数量指标，场次，年度指标值：≥3场，（2）效益指标，社会效益，知晓率，年度指标值：90%"],
    ["dashes", "1、产出指标-数量指标-场次：年度指标值：≥3场；2、效益指标-社会效益-知晓率：年度指标值：90%"],
    ["lines", "1、产出指标\n数量指标\n场次\n年度指标值：≥3场\n2、效益指标\n社会效益\n知晓率\n年度指标值：90%"],
  ])("may separate its parts by %s", (_, text) => {
    expect(brief(text)).toEqual([
      [1, "产出指标", "数量指标", "场次", null, "≥3场"],
      [2, "效益指标", "社会效益指标", "知晓率", null, "90%"],
    ]);
  });

  test("without value labels takes the last part for the value", () => {
    expect(brief("1、产出指标；数量指标；场次；≥3场。2、产出指标；质量指标；合格率；100%。")).toEqual([
      [1, "产出指标", "数量指标", "场次", null, "≥3场"],
      [2, "产出指标", "质量指标", "合格率", null, "100%"],
    ]);
  });

  test("missing parts stay null, stray spaces inside a name are closed", () => {
    expect(
      brief("1、产出指标；数量指标；走访 对口 单位；年度指标值：。2、质量指标；合格率；实施周期指标值：95%。"),
    ).toEqual([
      [1, "产出指标", "数量指标", "走访对口单位", null, ""],
      [2, null, "质量指标", "合格率", "95%", null],
    ]);
  });

  test("knows line and characters of every part", () => {
    const text = "1、产出指标；数量指标；场次；年度指标值：≥3场。\n2、产出指标；质量指标；合格率；年度指标值：95%。";
    const [, second] = readRunOnIndicators({ text, at: { line: 7, span: [100, 100 + text.length] } });
    const places = Object.entries(second?.indicator.places ?? {});
    expect(places.map(([field, { line, span }]) => [field, line, text.slice(...rangeOf(span))])).toEqual([
      ["level1", 8, "产出指标"],
      ["level2", 8, "质量指标"],
      ["name", 8, "合格率"],
      ["annual", 8, "95%"],
    ]);
  });

  test("is told from prose with numbers", () => {
    expect(isRunOnText("1、1-产出指标；11-数量指标；场次；年度指标值：3场。")).toBe(true);
    expect(isRunOnText("1、完成工作分析简报，2、园区工作例会。")).toBe(false);
    expect(isRunOnText("通过及时足额拨付各项经费，改善群众生产生活条件。")).toBe(false);
  });

  test("of a million characters is read in linear time", () => {
    const item = "、1-产出指标；11-数量指标；场次；实施周期指标值：≥3场；年度指标值：≥3场。";
    const text = Array.from({ length: 25_000 }, (_, index) => `${(index % 900) + 1}${item}`).join("");
    expect(readRunOnIndicators({ text, at: { line: 1, span: [0, text.length] } })).toHaveLength(25_000);
    expect(brief(`1、${" ".repeat(1_000_000)}`)).toEqual([]);
  }, 20_000);
});

function rangeOf(span: Locator["span"]): [number, number] {
  return span === undefined ? [0, 0] : [span[0] - 100, span[1] - 100];
}
