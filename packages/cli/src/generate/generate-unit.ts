import { fenOf } from "@mingji/core/money";
import { printMoney } from "@mingji/core/money-print";
import { BLANK_INDICATOR } from "@mingji/core/plan/blank-indicator";
import type { IndicatorReading, ProjectReading, Reading } from "@mingji/core/plan/reading";
import { parseTarget } from "@mingji/core/target/parse-target";
import { type Chance, chanceFrom } from "./random.ts";
import { LEVELS, SUBJECTS, type Wording, WORDINGS } from "./wordings.ts";

export interface UnitRequest {
  readonly seed: number;
  /** From 1: 示例单位001. */
  readonly unit: number;
  readonly plans: number;
  readonly year: number;
}

const UNITS_A_DEPARTMENT = 8;
const FEN_A_WAN = 1_000_000;

/** The plans of one made-up unit as a reading, realistic in shape and wording, good and bad ones mixed. */
export function generateUnit({ seed, unit, plans, year }: UnitRequest): Reading {
  const chance = chanceFrom(seed * 100_003 + unit);
  const number = String(unit).padStart(3, "0");
  const department = `示例部门${String(Math.ceil(unit / UNITS_A_DEPARTMENT)).padStart(2, "0")}`;
  const projects = Array.from({ length: plans }, (_, index) => generateProject(chance, `示例单位${number}`, index + 1));
  return {
    source: { name: `示例单位${number}.xlsx`, sha256: "", format: "xlsx" },
    form: "target-form",
    title: `${year}年项目支出绩效目标表`,
    department,
    departmentRaw: department,
    fiscalYear: year,
    moneyUnit: "万元",
    columns: ["level1", "level2", "name", "annual"],
    totals: [],
    projects,
    messages: [],
    at: {},
  };
}

function generateProject(chance: Chance, unit: string, number: number): ProjectReading {
  const subject = chance.pick(SUBJECTS);
  const name = `${subject}经费（${number}）`;
  const fiscal = fenOf(chance.whole(5, 3000) * FEN_A_WAN);
  const other = fenOf(chance.next() < 0.2 ? chance.whole(1, 200) * FEN_A_WAN : 0);
  const total = fenOf(fiscal + other);
  const amount = (fen: typeof total) => ({ raw: printMoney(fen, "万元"), fen });
  const indicators = LEVELS.flatMap(([level1, level2, likely]) => {
    if (chance.next() >= likely) return [];
    const wordings = WORDINGS[level2];
    return wordings === undefined ? [] : [generateIndicator(chance, level1, level2, chance.pick(wordings))];
  });
  return {
    name,
    nameRaw: name,
    code: null,
    spendingUnit: unit,
    category: null,
    period: null,
    funds: {
      total: amount(total),
      fiscalAppropriation: amount(fiscal),
      ...(other > 0 ? { otherFunds: amount(other) } : {}),
    },
    goals: { period: null, annual: goalOf(chance, subject, indicators) },
    indicators,
    execution: null,
    totalScore: null,
    grade: null,
    at: {},
  };
}

function generateIndicator(chance: Chance, level1: string, level2: string, wording: Wording): IndicatorReading {
  const raw = wording.value.replace("{n}", String(chance.whole(wording.lowest, wording.highest)));
  return { ...BLANK_INDICATOR, level1, level2, name: wording.name, annual: parseTarget({ raw, name: wording.name }) };
}

/** Half of the goals repeat a number of the indicators, some with another number, the rest say nothing measurable. */
function goalOf(chance: Chance, subject: string, indicators: readonly IndicatorReading[]): string {
  const first = indicators.find(({ annual }) => annual?.kind === "quantity");
  const basis = `按照年度计划完成${subject}各项任务`;
  const kind = chance.next();
  if (first === undefined || kind < 0.4) return `${basis}，保障工作正常开展，提升公共服务水平。`;
  const value = first.annual?.raw ?? "";
  return kind < 0.85 ? `${basis}，${first.name}${value}。` : `${basis}，${first.name}达到${chance.whole(1, 500)}。`;
}
