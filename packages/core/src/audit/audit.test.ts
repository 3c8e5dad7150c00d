import { describe, expect, test } from "vitest";
import { RULE_BOOK } from "../rules/rule-book.ts";
import { readingOf } from "../rules/testing/reading-of.ts";
import type { ReadingSpec } from "../rules/testing/reading-spec.ts";
import { audit } from "./audit.ts";
import { PRACTICE } from "./clauses.ts";
import { auditToJson } from "./report-json.ts";
import { finding, type IndicatorRule, notApplicable, PASS, type Rule, undetermined } from "./rule.ts";
import { settingsOf } from "./settings.ts";
import { waiversOf } from "./waive.ts";

const ROWS = ["培训人次", "会议次数", "合格率"].map((name) => ["产出指标", "数量指标", name, "≥2次"] as const);
const SPEC: ReadingSpec = {
  projects: [
    { name: "甲", indicators: ROWS },
    { name: "乙", indicators: ROWS.slice(0, 1) },
  ],
};

function ruleOf(id: string, check: IndicatorRule["check"]): IndicatorRule {
  return {
    id,
    scope: "indicator",
    nature: "automatic",
    title: { zh: "试", en: "trial" },
    why: { zh: "试", en: "trial" },
    citations: [PRACTICE],
    wording: {
      main: { message: { zh: "“{name}”有误。", en: '"{name}" is wrong.' }, fix: { zh: "改。", en: "Mend." } },
    },
    check,
  };
}

function auditWith(rules: readonly Rule[], spec = SPEC) {
  const reading = readingOf(spec);
  const settings = settingsOf({ coverage: "complete", reading });
  return {
    reading,
    report: audit(reading, { ruleBook: { id: "t", version: "1", rules }, settings, inputDigest: "abc" }),
  };
}

describe("audit", () => {
  test("findings come in the order of the rule book, then of the form, and stand on their cell", () => {
    const named = (id: string) => ruleOf(id, ({ indicator: { name } }) => finding({ values: { name }, field: "name" }));
    const { report } = auditWith([named("V02"), named("V01")]);
    expect(report.findings.map(({ rule, project, indicator }) => [rule, project, indicator])).toEqual([
      ["V02", 0, 0],
      ["V02", 0, 1],
      ["V02", 0, 2],
      ["V02", 1, 0],
      ["V01", 0, 0],
      ["V01", 0, 1],
      ["V01", 0, 2],
      ["V01", 1, 0],
    ]);
    expect(report.findings[0]).toEqual({
      rule: "V02",
      severity: "warning",
      project: 0,
      projectName: "甲",
      indicator: 0,
      field: "name",
      message: { zh: "“培训人次”有误。", en: '"培训人次" is wrong.' },
      fix: { zh: "改。", en: "Mend." },
      actual: null,
      expected: null,
      difference: null,
      count: null,
      citation: PRACTICE,
      at: { line: 102, column: 3 },
      edit: null,
      waiver: null,
    });
    expect(report.rulebook).toEqual({ id: "t", version: "1", profile: "national-2021", asOf: "2023-01-01" });
    expect(report.inputDigest).toBe("abc");
  });

  test("every row stands in exactly one outcome of every rule", () => {
    const mixed = ruleOf(
      "V01",
      ({ indicatorIndex }) =>
        [PASS, notApplicable("无", "none"), undetermined("缺", "missing")][indicatorIndex] ?? PASS,
    );
    expect(auditWith([mixed]).report.outcomes).toEqual([
      { rule: "V01", project: 0, indicator: 0, rows: [0], count: 1, result: "pass", reason: null },
      {
        rule: "V01",
        project: 0,
        indicator: 1,
        rows: [1],
        count: 1,
        result: "notApplicable",
        reason: { zh: "无", en: "none" },
      },
      {
        rule: "V01",
        project: 0,
        indicator: 2,
        rows: [2],
        count: 1,
        result: "undetermined",
        reason: { zh: "缺", en: "missing" },
      },
      { rule: "V01", project: 1, indicator: 0, rows: [0], count: 1, result: "pass", reason: null },
    ]);
  });

  test("a rule that crashes becomes one finding, and the other rules still answer", () => {
    const crashing = ruleOf("V01", ({ indicatorIndex }) => {
      if (indicatorIndex === 1) return PASS;
      throw new Error("no such thing");
    });
    const { report } = auditWith([crashing, ruleOf("V02", () => PASS)]);
    expect(report.findings.map(({ rule, message, count, at }) => ({ rule, message, count, at }))).toEqual([
      {
        rule: "rule-error",
        message: {
          zh: "规则 V01 执行出错，3 处未能检查（no such thing）。",
          en: "Rule V01 failed; 3 places were not checked (no such thing).",
        },
        count: 3,
        at: { line: 102 },
      },
    ]);
    expect(report.outcomes.map(({ rule, result, rows }) => [rule, result, rows])).toEqual([
      ["V01", "undetermined", [0, 2]],
      ["V01", "pass", [1]],
      ["V01", "undetermined", [0]],
      ["V02", "pass", [0, 1, 2]],
      ["V02", "pass", [0]],
    ]);
  });

  test("a finding that cannot be put into words is the rule's crash too", () => {
    const wordless = ruleOf("V01", () => finding({ variant: "no such wording", values: {} }));
    const { report } = auditWith([wordless]);
    expect(report.findings.map(({ rule, count }) => [rule, count])).toEqual([["rule-error", 4]]);
    expect(report.outcomes.map(({ result, rows }) => [result, rows])).toEqual([
      ["undetermined", [0, 1, 2]],
      ["undetermined", [0]],
    ]);
  });

  test("a complaint about very many rows is printed once with all its rows", () => {
    const rows = Array.from({ length: 2000 }, (_, row) => ["产出指标", "数量指标", `指标${row}`, "≥2次"] as const);
    const always = ruleOf("V01", ({ indicator: { name } }) => finding({ values: { name }, field: "name" }));
    const { report } = auditWith([always], { projects: [{ indicators: rows }] });
    expect(report.findings.length).toBe(1);
    expect(report.findings[0]).toMatchObject({
      message: { zh: "“指标0”有误。（本项目同类问题共2000处，此为第一处。）" },
      count: 2000,
      indicator: 0,
    });
    expect(report.findings[0]?.rows?.length).toBe(1000);
  });

  test("a quotation of any length is cut to what a reader needs", () => {
    const quoting = ruleOf("V01", ({ indicator: { name } }) => finding({ values: { name }, actual: name }));
    const { report } = auditWith([quoting], {
      projects: [{ indicators: [["产出指标", null, "长".repeat(5000), "1"]] }],
    });
    expect(report.findings[0]?.message.zh).toBe(`“${"长".repeat(200)}…”有误。`);
    expect(report.findings[0]?.actual).toBe(`${"长".repeat(200)}…`);
  });

  test("a known finding is softened and kept with its reason", () => {
    const always = ruleOf("V01", ({ indicator: { name } }) => finding({ values: { name }, actual: name }));
    const { reading, report } = auditWith([always]);
    const waiver = { reason: "上次审核已知", by: "baseline", until: null };
    const waivers = waiversOf(report.findings.slice(0, 1), reading, waiver);
    const settings = settingsOf({ coverage: "complete", reading });
    const ruleBook = { id: "t", version: "1", rules: [always] };
    const again = audit(reading, { ruleBook, settings, inputDigest: "", waivers });
    expect(again.findings.map(({ severity, waiver: given }) => [severity, given?.reason])).toEqual([
      ["info", "上次审核已知"],
      ["warning", undefined],
      ["warning", undefined],
      ["warning", undefined],
    ]);
  });

  test("the same reading gives the same report, byte by byte", () => {
    const reading = readingOf(SPEC);
    const once = () =>
      JSON.stringify(audit(reading, { ruleBook: RULE_BOOK, settings: settingsOf({ reading }), inputDigest: "" }));
    expect(once()).toBe(once());
  });

  test("a reading with nothing in it is audited too", () => {
    const reading = readingOf({ title: null, year: null, projects: [] });
    const report = audit(reading, { ruleBook: RULE_BOOK, settings: settingsOf({ reading }), inputDigest: "" });
    expect(report.findings).toEqual([]);
  });

  test("as JSON the outcomes are counts, and only a confirmed clause shows its article", () => {
    const { reading, report } = auditWith([ruleOf("V01", ({ indicator: { name } }) => finding({ values: { name } }))]);
    const json = auditToJson(reading, report, "zh");
    expect(json.outcomes).toEqual({ V01: { pass: 0, finding: 4, notApplicable: 0, undetermined: 0 } });
    expect(json.findings[0]?.citation).toEqual({
      document: "编制常规",
      article: null,
      status: "practice",
      text: "编制常规",
    });
    expect(json.findings[0]?.message).toBe("“培训人次”有误。");
  });
});
