import { fenOf } from "@mingji/core/money";
import { BLANK_INDICATOR } from "@mingji/core/plan/blank-indicator";
import type { IndicatorReading, ProjectReading } from "@mingji/core/plan/reading";
import { parseTarget } from "@mingji/core/target/parse-target";
import type { PublishedRecord } from "../record/published-record.ts";

/** A record of one project and year with three indicators; `value` is the first target. */
export function sampleRecord(
  number: number,
  year: number,
  value: string,
  name = `道路维修项目${number}期`,
): PublishedRecord {
  return {
    lineage: `line${number}`,
    id: `line${number}-${year}`,
    authority: "999999",
    department: `示例局${number % 3}`,
    unit: `示例单位${String(number % 5).padStart(3, "0")}`,
    year,
    form: "target-form",
    columns: ["level1", "level2", "name", "annual"],
    moneyUnit: "万元",
    project: sampleProject(name, number, value),
    source: { name: `${year}.xlsx`, sha256: "0".repeat(64), at: { sheet: "表1", cell: "A1" } },
    findings: [
      {
        rule: "C03",
        severity: "warning",
        indicator: null,
        message: { zh: "没有成本指标。", en: "There is no cost indicator." },
        clause: { zh: "编制常规", en: "practice" },
      },
    ],
    errata: [],
  };
}

function sampleProject(name: string, number: number, value: string): ProjectReading {
  const fen = fenOf(number * 1_000_000);
  return {
    name,
    nameRaw: name,
    code: null,
    spendingUnit: null,
    category: null,
    period: null,
    funds: { total: { raw: String(number), fen }, fiscalAppropriation: { raw: String(number), fen } },
    goals: { period: null, annual: "完成维修并投入使用。" },
    indicators: [
      indicator("产出指标", "数量指标", "维修里程", value),
      indicator("产出指标", "质量指标", "验收合格率", "100%"),
      indicator("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%"),
    ],
    execution: null,
    totalScore: null,
    grade: null,
    at: {},
  };
}

function indicator(level1: string, level2: string, name: string, raw: string): IndicatorReading {
  return { ...BLANK_INDICATOR, level1, level2, name, annual: parseTarget({ raw, name }) };
}
