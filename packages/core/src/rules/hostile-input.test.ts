import { describe, expect, test } from "vitest";
import { audit } from "../audit/audit.ts";
import type { AuditReport } from "../audit/report.ts";
import { RULE_ERROR } from "../audit/crash-finding.ts";
import { settingsOf } from "../audit/settings.ts";
import { RULE_BOOK } from "./rule-book.ts";
import { readingOf } from "./testing/reading-of.ts";
import type { IndicatorSpec, ReadingSpec } from "./testing/reading-spec.ts";

/** Seconds of the main thread that an audit of hostile content may take; ordinary forms take a thousandth. */
const MOST_SECONDS = 4;
/** Characters of a report's JSON: bounded whatever the form holds. */
const MOST_OUTPUT = 4_000_000;

function auditOf(spec: ReadingSpec): { readonly report: AuditReport; readonly seconds: number } {
  const reading = readingOf(spec);
  const started = process.threadCpuUsage().user;
  const report = audit(reading, { ruleBook: RULE_BOOK, settings: settingsOf({ reading }), inputDigest: "" });
  return { report, seconds: (process.threadCpuUsage().user - started) / 1e6 };
}

const row = (name: string, annual: string): IndicatorSpec => ["产出指标", "数量指标", name, annual];
const PROJECT_TEXT = "完成道路硬化5公里，培训300人，产值2亿元；";

describe("hostile content is audited in bounded time without a crash", () => {
  const cases: readonly (readonly [title: string, spec: ReadingSpec])[] = [
    ["a plan with nothing in it", { title: null, year: null, department: null, unit: null, projects: [{ name: "" }] }],
    ["no project at all", { projects: [] }],
    [
      "ten thousand different rows",
      { projects: [{ indicators: many(10_000, (at) => row(`指标${at}人数`, `≥${at}人`)) }] },
    ],
    ["ten thousand equal rows", { projects: [{ indicators: many(10_000, () => row("培训人次", "≥20人次")) }] }],
    [
      "three thousand projects",
      { projects: many(3000, (at) => ({ name: `示例项目${at}`, indicators: [row("培训人次", `${at}`)] })) },
    ],
    [
      "a goal of a megabyte",
      { projects: [{ goal: PROJECT_TEXT.repeat(45_000), indicators: [row("硬化里程", "≥5公里")] }] },
    ],
    [
      "a goal of a megabyte of digits",
      { projects: [{ goal: "7".repeat(1_000_000), indicators: [row("硬化里程", "≥5公里")] }] },
    ],
    [
      "a goal of a megabyte without a stop",
      { projects: [{ goal: "保障".repeat(500_000), indicators: [row("硬化里程", "≥5公里")] }] },
    ],
    [
      "numbers of four hundred digits",
      { projects: [{ funds: { total: "9".repeat(400) }, indicators: [row("人数", `≥${"9".repeat(400)}人`)] }] },
    ],
    ["a name of a hundred thousand characters", { projects: [{ indicators: [row("率及".repeat(50_000), "100%")] }] }],
    ["a name of brackets that never close", { projects: [{ indicators: [row("(（".repeat(20_000), "100%")] }] }],
    ["a value of a hundred thousand signs", { projects: [{ indicators: [row("合格率", "≥".repeat(100_000))] }] }],
    ["a value of many values", { projects: [{ indicators: [row("面积", "5亩、".repeat(20_000))] }] }],
    [
      "blanks and line ends",
      { projects: [{ goal: " \n".repeat(200_000), indicators: [row("\n \n".repeat(20_000), " \n".repeat(20_000))] }] },
    ],
    [
      "amounts that add up to no end",
      { projects: [{ funds: Object.fromEntries(many(40, (at) => [`来源${at}`, `${at}.5`])) }] },
    ],
  ];

  test.each(cases)("%s", (_, spec) => {
    const { report, seconds } = auditOf(spec);
    expect(report.findings.filter(({ rule }) => rule === RULE_ERROR).map(({ message }) => message.zh)).toEqual([]);
    expect(seconds).toBeLessThan(MOST_SECONDS);
    expect(JSON.stringify(report.findings).length).toBeLessThan(MOST_OUTPUT);
  });
});

function many<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
