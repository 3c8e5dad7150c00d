import { describe, expect, test } from "vitest";
import { RULE_BOOK } from "../rules/rule-book.ts";
import { readingOf } from "../rules/testing/reading-of.ts";
import { deduceCoverage } from "./deduce-coverage.ts";
import { valueOn } from "./parameters.ts";
import { national2021 } from "./profiles/national-2021.ts";
import { PROFILES } from "./profiles/profiles.ts";
import { readProfile } from "./read-profile.ts";
import { settingsOf } from "./settings.ts";

const reading = (year: number | null) => readingOf({ year, projects: [] });

describe("profiles", () => {
  test("the ground profile grades every rule of the book", () => {
    expect(RULE_BOOK.rules.map(({ id }) => id).filter((id) => national2021.rules[id]?.severity === undefined)).toEqual(
      [],
    );
  });

  test("an overlay names only rules that the ground profile grades", () => {
    const graded = new Set(Object.keys(national2021.rules));
    expect(PROFILES.flatMap(({ rules }) => Object.keys(rules)).filter((id) => !graded.has(id))).toEqual([]);
  });

  test("an overlay changes what it names and leaves the rest", () => {
    const settings = settingsOf({ profile: "transfer-2015", reading: reading(2023) });
    expect(settings.profile).toBe("transfer-2015");
    expect(settings.ruleSetting("C14")).toEqual({ severity: "error", fixed: false, off: null });
    expect(settings.ruleSetting("C01")).toEqual({ severity: "error", fixed: false, off: null });
  });

  test("a rule is switched off with its reason", () => {
    const settings = settingsOf({ profile: "guangdong", reading: reading(2023) });
    expect(settings.ruleSetting("M06").off?.zh).toBe("表式没有分值");
  });

  test("an old form is judged by the rules of its own year unless a day is given", () => {
    const severityIn = (year: number, asOf?: string) =>
      settingsOf({ asOf, reading: reading(year) }).ruleSetting("C03").severity;
    expect([
      severityIn(2021),
      severityIn(2022),
      severityIn(2021, "2023-06-01"),
      severityIn(2023, "2019-01-01"),
    ]).toEqual(["info", "warning", "warning", "info"]);
  });

  test("a form without a year is judged by the newest rules", () => {
    expect(settingsOf({ reading: reading(null) }).ruleSetting("C03").severity).toBe("warning");
    expect(settingsOf({ reading: reading(null) }).asOf).toBeNull();
  });

  test("a threshold has the value of the day", () => {
    const values = [
      { from: null, value: 50 },
      { from: "2020-01-01", value: 60 },
    ];
    expect([valueOn(values, "2019-12-31"), valueOn(values, "2020-01-01"), valueOn(values, null)]).toEqual([50, 60, 60]);
    const at = (asOf: string) => settingsOf({ asOf, reading: reading(null) }).parameter("partly-lowest");
    expect([at("2019-01-01"), at("2021-01-01")]).toEqual([50, 60]);
  });
});

describe("a bureau's own profile", () => {
  const own = (rest: object) =>
    JSON.stringify({ id: "city-x", title: { zh: "某市", en: "A city" }, source: "某财绩〔2024〕1号", ...rest });

  test("sets severities without exception, thresholds, and switches rules off with a reason", () => {
    const overlay = readProfile(
      own({
        rules: { C03: { severity: "error" }, V07: { off: { zh: "本市表式没有运算符", en: "no operators here" } } },
        parameters: { "most-indicators": [{ from: null, value: 15 }] },
      }),
      "city.json",
    );
    const settings = settingsOf({ overlay, reading: reading(2021) });
    expect(settings.profile).toBe("city-x");
    expect(settings.ruleSetting("C03")).toEqual({ severity: "error", fixed: true, off: null });
    expect(settings.ruleSetting("V07").off?.en).toBe("no operators here");
    expect(settings.parameter("most-indicators")).toBe(15);
    expect(settings.parameter("fewest-indicators")).toBe(3);
  });

  test.each([
    ["not json", "{", "规则方案文件 city.json 有误"],
    ["a built-in id", own({ id: "guangdong" }), "id is the id of a built-in profile"],
    ["an unknown rule", own({ rules: { Q01: {} } }), "rules.Q01"],
    ["a rule off without a reason", own({ rules: { V07: { off: true } } }), "rules.V07.off"],
    ["an unknown threshold", own({ parameters: { nothing: [{ from: null, value: 1 }] } }), "parameters.nothing"],
    ["a threshold without a value", own({ parameters: { "most-indicators": [] } }), "parameters.most-indicators"],
    ["an unknown key", own({ severity: "error" }), "severity"],
  ])("refuses %s with its place", (_, text, said) => {
    expect(() => readProfile(text, "city.json")).toThrow();
    try {
      readProfile(text, "city.json");
    } catch (error) {
      expect((error as { say: (language: "zh") => string }).say("zh")).toContain(said);
    }
  });
});

describe("coverage", () => {
  const row = (level1: string, name: string) => [level1, "数量指标", name, "≥2次"] as const;

  test("a titled form with output and another group is whole", () => {
    const indicators = [row("产出指标", "培训人次"), row("满意度指标", "学员满意度")];
    expect(deduceCoverage(readingOf({ projects: [{ indicators }] }))).toBe("complete");
  });

  test.each([
    ["without a title", { title: null, projects: [{ indicators: [row("产出指标", "甲"), row("效益指标", "乙")] }] }],
    ["of one group", { projects: [{ indicators: [row("产出指标", "甲")] }] }],
    ["without rows", { projects: [{}] }],
    ["without projects", { projects: [] }],
    ["whose last row lost its name", { projects: [{ indicators: [row("产出指标", "甲"), row("效益指标", "")] }] }],
  ])("a table %s may be an excerpt", (_, spec) => {
    expect(deduceCoverage(readingOf(spec))).toBe("partial");
  });

  test("a list with its total row was printed to its end", () => {
    const totals = [{ name: "合计", of: "department", funds: { total: "5" } }] as const;
    const projects = [{ indicators: [row("产出指标", "甲")] }, { indicators: [row("产出指标", "乙")] }];
    expect(deduceCoverage(readingOf({ totals, projects }))).toBe("complete");
  });
});
