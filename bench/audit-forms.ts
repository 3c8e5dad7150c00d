import { generateCells } from "./target-cells.ts";

/** One made-up declaration as cells, before anything is typed. */
export interface RawForm {
  readonly title: string;
  readonly department: string;
  readonly project: string;
  readonly total: string;
  readonly fiscalAppropriation: string;
  readonly goal: string;
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
  readonly nature: string | null;
}

export const ROWS_A_FORM = 30;

const LEVELS = [
  ["产出指标", "数量指标"],
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "经济效益指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "可持续影响指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;
const THINGS = "道路硬化 职业技能培训 农田水利 基层文化活动 垃圾清运 免疫补助 老旧小区改造 困难家庭走访".split(" ");

/** Distinct forms with the faults that published tables have; the same for the same seed. */
export function generateForms(count: number, seed: number): readonly RawForm[] {
  const cells = generateCells(count * ROWS_A_FORM, seed);
  return Array.from({ length: count }, (_, index) =>
    formOf(index, seed, cells.slice(index * ROWS_A_FORM, (index + 1) * ROWS_A_FORM)),
  );
}

function formOf(index: number, seed: number, cells: ReturnType<typeof generateCells>): RawForm {
  const thing = THINGS[index % THINGS.length] ?? "";
  const number = index + seed;
  const amount = `${100 + (number % 900)}.${10 + (number % 90)}`;
  return {
    title: `2023年度项目支出绩效目标申报表${number}`,
    department: `示例单位${number % 1000}`,
    project: `${thing}项目${number}`,
    total: amount,
    fiscalAppropriation: index % 20 === 0 ? `${amount}5` : amount,
    goal: `完成${thing}任务${number % 97}处，投入资金${amount}万元，受益群众${number % 9973}人，年底前全部完成，群众满意度达到${80 + (number % 20)}%。`,
    rows: cells.map(({ raw, unitRaw, natureRaw, name }, row) => {
      const [level1, level2] = LEVELS[row % LEVELS.length] ?? LEVELS[0];
      return {
        level1,
        level2,
        name: `${thing}${name ?? ""}${row}`,
        value: raw,
        unit: unitRaw ?? null,
        nature: natureRaw ?? null,
      };
    }),
  };
}
