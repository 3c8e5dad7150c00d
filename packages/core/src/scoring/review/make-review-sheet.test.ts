import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { audit } from "../../audit/audit.ts";
import { settingsOf } from "../../audit/settings.ts";
import { RULE_BOOK } from "../../rules/rule-book.ts";
import type { ReadingSpec } from "../../rules/testing/reading-spec.ts";
import { readingOf } from "../../rules/testing/reading-of.ts";
import { makeReviewSheet, withDecisionsOf, withOverride } from "./make-review-sheet.ts";
import { REVIEW_ITEMS } from "./review-items.ts";

const sound: ReadingSpec = {
  projects: [
    {
      name: "2023年乡村医生培训项目",
      goal: "全年培训乡村医生120人，12月底前完成，考核合格率达到95%。",
      funds: { total: "24.00", fiscalAppropriation: "24.00" },
      indicators: [
        ["产出指标", "数量指标", "培训乡村医生人数", "≥120人"],
        ["产出指标", "质量指标", "考核合格率", "≥95%"],
        ["产出指标", "时效指标", "培训完成时间", "2023年12月底前"],
        ["成本指标", "经济成本指标", "人均培训成本", "≤2000元/人"],
        ["效益指标", "社会效益指标", "受益行政村覆盖率", "≥90%"],
        ["满意度指标", "服务对象满意度指标", "受训乡村医生满意度", "≥90%"],
      ],
    },
  ],
};

const poor: ReadingSpec = {
  projects: [
    {
      name: "2023年乡村医生培训项目",
      goal: "全年培训乡村医生200人。",
      funds: { total: "24.00" },
      indicators: [
        ["产出指标", "数量指标", "培训乡村医生人数", "≥120人"],
        ["成本指标", "经济成本指标", "项目总成本", "≤60万元"],
        ["效益指标", "社会效益指标", "服务能力", "有效提升"],
      ],
    },
  ],
};

function sheetOf(spec: ReadingSpec, kind: "general" | "key" = "key") {
  const reading = readingOf(spec);
  const settings = settingsOf({ reading, coverage: "complete" });
  const report = audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: "digest" });
  return { sheet: makeReviewSheet({ reading, project: 0, report, settings, kind }), settings, report };
}

test("the form has four headings of 20, 30, 30 and 20 points, and every rule of a plan speaks to one item", () => {
  expect(sheetOf(sound).sheet.headings.map(({ heading, points }) => [heading, points])).toEqual([
    ["completeness", 20],
    ["relevance", 30],
    ["adequacy", 30],
    ["feasibility", 20],
  ]);
  const spoken = REVIEW_ITEMS.flatMap(({ rules }) => rules);
  const planRules = RULE_BOOK.rules.map(({ id }) => id).filter((id) => !id.startsWith("X"));
  expect([...spoken].sort()).toEqual([...planRules].sort());
});

describe("the machine's proposal", () => {
  test("leaves items without a decided rule to the reviewer and so gives no total", () => {
    const { sheet } = sheetOf(sound);
    const open = sheet.items.filter(({ score }) => score === null).map(({ id }) => id);
    expect(open).toEqual(["attainability", "conditions"]);
    expect(sheet.total).toMatchObject({ decidedPoints: 80, score: null, grade: null, consequence: null });
  });

  test("traces every deduction to findings of the report", () => {
    const { sheet, report } = sheetOf(poor);
    const money = sheet.items.find(({ id }) => id === "money");
    expect(money).toMatchObject({
      points: 15,
      score: 10.5,
      grade: "中",
      proposal: { deductions: [{ rule: "M04", findings: ["M04-p1-i2"], places: 1, points: 4.5 }] },
    });
    const named = sheet.items.flatMap(({ proposal }) => proposal.deductions.map(({ rule }) => rule));
    expect(named.every((rule) => report.findings.some((finding) => finding.rule === rule))).toBe(true);
  });

  test("takes at most the points of the item", () => {
    const { sheet } = sheetOf(poor);
    for (const { score, points } of sheet.items) {
      expect(score === null || (score >= 0 && score <= points)).toBe(true);
    }
  });
});

describe("a person's decision", () => {
  const override = {
    item: "money",
    score: 14,
    by: "审核员01",
    reason: "总成本含自筹资金",
    at: "2023-10-11T09:00:00Z",
  } as const;

  test("stands beside the proposal and decides the item", () => {
    const { sheet, settings } = sheetOf(poor);
    const next = withOverride(sheet, override, settings);
    const money = next.items.find(({ id }) => id === "money");
    expect(money).toMatchObject({ score: 14, grade: "优", overrides: [override], proposal: { score: 10.5 } });
    expect(sheet.items.find(({ id }) => id === "money")?.overrides).toEqual([]);
  });

  test("on the open items completes the total, its grade and what follows", () => {
    const { sheet, settings } = sheetOf(sound);
    const first = withOverride(sheet, { ...override, item: "attainability", score: 9 }, settings);
    const whole = withOverride(first, { ...override, item: "conditions", score: 10 }, settings);
    expect(whole.total.score).toBe(Number((sheet.total.decidedScore + 19).toFixed(2)));
    expect(whole.total.grade).toBe("优");
    expect(whole.total.consequence?.zh).toBe("直接进入下一步预算安排");
  });

  test("never exceeds the points of the item and outlives a new proposal", () => {
    const { sheet, settings } = sheetOf(poor);
    const decided = withOverride(sheet, { ...override, score: 99 }, settings);
    expect(decided.items.find(({ id }) => id === "money")?.score).toBe(15);
    const renewed = withDecisionsOf(sheetOf(sound).sheet, decided, settings);
    expect(renewed.items.find(({ id }) => id === "money")).toMatchObject({
      score: 15,
      overrides: [{ by: "审核员01" }],
    });
  });
});

test("docs/review-sheet.md lists every item with its points and rules", () => {
  const page = readFileSync(new URL("../../../../../docs/review-sheet.md", import.meta.url), "utf8");
  const missing = REVIEW_ITEMS.map(
    ({ title, points, rules }) => `| ${title.zh} | ${points} | ${rules.join(" ") || "—"} |`,
  );
  expect(missing.filter((line) => !page.includes(line))).toEqual([]);
});
