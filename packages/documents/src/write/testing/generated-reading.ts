import type { MoneyUnit } from "@mingji/core/money";
import { fenOf } from "@mingji/core/money";
import { printMoney } from "@mingji/core/money-print";
import { BLANK_INDICATOR } from "@mingji/core/plan/blank-indicator";
import type { Amount } from "@mingji/core/plan/funds";
import type { FormId, IndicatorColumn, IndicatorReading, ProjectReading, Reading } from "@mingji/core/plan/reading";
import { parseTarget } from "@mingji/core/target/parse-target";
import fc from "fast-check";

/** What a form can hold: the record that is written and must come back the same. */
export interface FormShape {
  readonly form: FormId;
  readonly columns: readonly IndicatorColumn[];
  readonly projects: { readonly min: number; readonly max: number };
}

const CATEGORIES = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "经济效益指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "可持续影响指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;
const PLACES = ["城东", "白云", "临江", "青山", "南湖", "长兴"];
const WORKS = ["乡村道路维修", "公共图书馆免费开放", "水库除险加固", "职业技能培训", "老旧小区改造", "基层卫生服务"];
const THINGS = [
  "培训场次",
  "维修里程",
  "验收合格率",
  "资金支付及时率",
  "受益人数",
  "设备完好率",
  "投诉处理率",
  "群众知晓率",
];
const VALUES = [
  "≥12场",
  "≥95%",
  "≤300万元",
  "=8个",
  "2026年12月底前",
  "100%",
  "不少于6次",
  "持续改善",
  "90%以上",
  "约20公里",
];
const GOAL = "完成年度建设任务，按期投入使用，改善群众生产生活条件。";

const fen = fc.integer({ min: 1, max: 9_999_999 }).map((value) => fenOf(value * 10_000));
const word = <T>(items: readonly T[]) => fc.constantFrom(...items);

/** A reading as the extraction would make it from such a form: seeded, realistic, every value present that the form prints. */
export function readingArbitrary(shape: FormShape): fc.Arbitrary<Reading> {
  const names = fc.uniqueArray(
    fc
      .tuple(word(PLACES), word(WORKS), fc.integer({ min: 1, max: 99 }))
      .map(([place, work, number]) => `${place}${work}项目${number}期`),
    { minLength: shape.projects.min, maxLength: shape.projects.max },
  );
  return names.chain((projectNames) =>
    fc
      .tuple(...projectNames.map((name) => projectArbitrary(name, shape)))
      .map((projects) => readingOf(shape, projects)),
  );
}

function readingOf({ form, columns }: FormShape, projects: readonly ProjectReading[]): Reading {
  return {
    source: { name: "", sha256: "", format: "" },
    form,
    title: null,
    department: "示例农业农村局",
    departmentRaw: "示例农业农村局",
    fiscalYear: 2026,
    moneyUnit: "万元",
    columns,
    totals: [],
    projects,
    messages: [],
    at: {},
  };
}

function projectArbitrary(name: string, shape: FormShape): fc.Arbitrary<ProjectReading> {
  const indicators = fc
    .uniqueArray(fc.tuple(fc.nat(CATEGORIES.length - 1), word(THINGS), fc.integer({ min: 1, max: 9 })), {
      minLength: 3,
      maxLength: 12,
      selector: ([, thing, number]) => `${thing}${number}`,
    })
    .map((rows) => rows.toSorted(([a], [b]) => a - b));
  return fc.tuple(fen, fen, indicators, fc.array(word(VALUES), { minLength: 12, maxLength: 12 })).map(
    ([first, second, rows, values]): ProjectReading => ({
      name,
      nameRaw: name,
      code: null,
      spendingUnit: "示例农业服务中心",
      category: null,
      period: null,
      ...moneyOf(shape, first, second),
      goals: goalsOf(shape),
      indicators: rows.map(([category, thing, number], index) =>
        indicatorOf(shape, category, `${thing}${number}`, values[index] ?? "100%", index),
      ),
      totalScore: null,
      grade: null,
      at: {},
    }),
  );
}

/** A self-evaluation prints the execution of the budget, every other form the funds by source. */
function moneyOf({ form }: FormShape, first: number, second: number): Pick<ProjectReading, "funds" | "execution"> {
  if (form !== "self-evaluation") {
    const funds = {
      total: amount(first + second, "万元"),
      fiscalAppropriation: amount(first, "万元"),
      otherFunds: amount(second, "万元"),
    };
    return { funds, execution: null };
  }
  const row = {
    source: "年度资金总额",
    initialBudget: amount(first, "万元"),
    adjustedBudget: amount(first, "万元"),
    executed: amount(first, "万元"),
  };
  const rows = [{ ...row, rate: { raw: "100%", percent: 100 }, points: 10, score: 10, at: {} }];
  return { funds: {}, execution: { rows, total: { points: 10, score: 10 } } };
}

function amount(value: number, unit: MoneyUnit): Amount {
  const whole = fenOf(value);
  return { raw: printMoney(whole, unit), fen: whole };
}

function goalsOf({ form, columns }: FormShape): ProjectReading["goals"] {
  if (form === "self-evaluation") return { period: null, annual: null, expected: GOAL, actual: `已${GOAL}` };
  return { period: columns.includes("period") && form !== "target-list" ? `三年内${GOAL}` : null, annual: GOAL };
}

function indicatorOf(
  { columns }: FormShape,
  category: number,
  name: string,
  value: string,
  index: number,
): IndicatorReading {
  const [level1, level2] = CATEGORIES[category] ?? CATEGORIES[0];
  const has = (column: IndicatorColumn) => columns.includes(column);
  return {
    ...BLANK_INDICATOR,
    level1,
    level2,
    name,
    annual: parseTarget({ raw: value, name }),
    period: has("period") ? parseTarget({ raw: value, name }) : null,
    weight: has("weight") ? 10 : null,
    weightRaw: has("weight") ? "10" : null,
    actual: has("actual")
      ? { raw: value.replace(/[≥≤=]/, ""), target: parseTarget({ raw: value.replace(/[≥≤=]/, ""), name }) }
      : null,
    score: has("score") ? 9 : null,
    scoreRaw: has("score") ? "9" : null,
    deviation: has("deviation") ? (index % 2 === 0 ? "雨季影响工期，下半年赶工" : "") : null,
    progress: has("progress") ? "已完成六成" : null,
    forecast: has("forecast") ? value : null,
    causes: has("causes") ? "原材料涨价" : null,
    likelihood: has("likelihood") ? "确定能" : null,
  };
}
