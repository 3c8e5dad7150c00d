import { expect, test } from "vitest";
import { audit } from "../../audit/audit.ts";
import type { AuditReport } from "../../audit/report.ts";
import { settingsOf } from "../../audit/settings.ts";
import { RULE_BOOK } from "../rule-book.ts";
import { readingOf } from "../testing/reading-of.ts";
import type { IndicatorCells } from "../testing/reading-spec.ts";
import { VALUES_RULES } from "./values-rules.ts";

function auditOf(rows: readonly IndicatorCells[]): AuditReport {
  const reading = readingOf({ projects: [{ indicators: rows }] });
  const settings = settingsOf({ coverage: "complete", reading });
  return audit(reading, { ruleBook: { ...RULE_BOOK, rules: VALUES_RULES }, settings, inputDigest: "" });
}

const MEGABYTE = 350_000;

const hostile: readonly (readonly [title: string, text: string])[] = [
  ["one word", "满意".repeat(MEGABYTE)],
  ["brackets that open", "(".repeat(MEGABYTE)],
  ["measure words", "数量".repeat(MEGABYTE)],
  ["connectors", "培训、".repeat(MEGABYTE)],
  ["digits", "9".repeat(MEGABYTE)],
  ["strokes", "/每".repeat(MEGABYTE)],
  ["months", "1月+".repeat(MEGABYTE)],
  ["spaces", `达到${" ".repeat(MEGABYTE)}要求`],
];

test.each(hostile)("a megabyte of %s in every cell is answered shortly and without a crash", (_, text) => {
  const report = auditOf([
    { level1: "产出指标", level2: "数量指标", name: text, annual: text, unit: text, nature: text },
  ]);
  expect(report.findings.filter(({ rule }) => rule === "rule-error")).toEqual([]);
  for (const { message } of report.findings) expect(message.zh.length).toBeLessThan(400);
});

test("a qualitative row gets one of the rules of wording, never two", () => {
  const one = ["V01", "V02", "V03", "V16", "V17", "V18"];
  const values = ["有效提升", "及时", "合规", "无", "提升", "应改尽改", "按时完成", "建立与否", "符合规定"];
  const names = ["公共服务水平提升", "资金拨付及时性", "危房改造户数", "安全事故", "规章制度", "覆盖率"];
  for (const name of names) {
    for (const annual of values) {
      const report = auditOf([{ level1: "效益指标", level2: "社会效益指标", name, annual }]);
      expect(report.findings.filter(({ rule }) => one.includes(rule)).length).toBeLessThanOrEqual(1);
    }
  }
});
