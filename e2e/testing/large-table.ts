/** A list form of many rows as a pipe table, such as a province's export: projects with five indicators each. */
export function largeTable(rows: number): string {
  const heads = ["项目名称", "总计", "财政拨款", "年度目标", "一级指标", "二级指标", "三级指标", "年度指标值"];
  const lines = ["项目支出绩效目标表", "", "单位：万元", "", rowOf(heads), rowOf(heads.map(() => "---"))];
  for (let row = 0; row < rows; row++) {
    const number = Math.floor(row / INDICATORS.length) + 1;
    const [level1, level2, name, value] = INDICATORS[row % INDICATORS.length] ?? INDICATORS[0];
    const project = `示例项目${number}`;
    const goal = `完成示例项目${number}的各项工作，培训${number}人次。`;
    lines.push(rowOf([project, "100.00", "100.00", goal, level1, level2, name, value]));
  }
  return `${lines.join("\n")}\n`;
}

const INDICATORS = [
  ["产出指标", "数量指标", "培训人次", "≥100人次"],
  ["产出指标", "质量指标", "培训合格率", "≥95%"],
  ["产出指标", "时效指标", "完成时间", "12月底前"],
  ["效益指标", "社会效益指标", "服务能力", "有效提升"],
  ["满意度指标", "服务对象满意度指标", "学员满意度", "≥90%"],
] as const;

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
