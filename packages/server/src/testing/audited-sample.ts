import type { Finding } from "@mingji/core/audit/report";
import { fenOf } from "@mingji/core/money";
import { BLANK_INDICATOR } from "@mingji/core/plan/blank-indicator";
import type { IndicatorReading, ProjectReading } from "@mingji/core/plan/reading";
import { parseTarget } from "@mingji/core/target/parse-target";
import type { AuditedDocument } from "../reading/audited-document.ts";

/** An audited document of so many projects with three indicators and one finding each, as the engine would make it. */
export function auditedSample(sha256: string, projectCount = 2): AuditedDocument {
  const projects = Array.from({ length: projectCount }, (_, index) => sampleProject(index));
  return {
    reading: {
      source: { name: "样表.txt", sha256, format: "text" },
      form: "target-list",
      title: "2031年项目支出绩效目标表",
      department: "示例单位001",
      departmentRaw: "示例单位001（部门）",
      fiscalYear: 2031,
      moneyUnit: "万元",
      columns: ["level1", "level2", "name", "annual"],
      totals: [],
      projects,
      messages: [],
      at: { line: 1 },
    },
    report: {
      findings: projects.map((project, index) => sampleFinding(project, index)),
      outcomes: [],
      rulebook: { id: "sample", version: "1", profile: "national-2021", asOf: null },
      inputDigest: sha256,
    },
    sourceText: "样表\n",
  };
}

function sampleProject(index: number): ProjectReading {
  return {
    name: `项目${index + 1}`,
    nameRaw: `项目${index + 1}`,
    code: null,
    spendingUnit: "示例单位001",
    category: null,
    period: null,
    funds: { total: { raw: "12.50", fen: fenOf(12_500_000) } },
    goals: { period: null, annual: "建成并投入使用。" },
    indicators: ["≥3场", "90%以上", "逐步改善"].map((raw, row) => sampleIndicator(row, raw)),
    execution: null,
    totalScore: null,
    grade: null,
    at: { line: 10 * (index + 1) },
  };
}

function sampleIndicator(row: number, raw: string): IndicatorReading {
  return {
    ...BLANK_INDICATOR,
    level1: "产出指标",
    level2: "数量指标",
    name: `指标${row + 1}`,
    annual: parseTarget({ raw }),
    at: { line: row + 1 },
  };
}

function sampleFinding({ name, at }: ProjectReading, project: number): Finding {
  return {
    rule: "V01",
    severity: project % 2 === 0 ? "warning" : "error",
    project,
    projectName: name,
    indicator: 2,
    field: "annual",
    message: { zh: "指标值无法衡量。", en: "The value cannot be measured." },
    fix: { zh: "写出数值。", en: "Give a number." },
    actual: "逐步改善",
    expected: null,
    difference: null,
    count: null,
    citation: { document: "示例办法", article: null, status: "practice" },
    at,
    edit: null,
    waiver: null,
  };
}
