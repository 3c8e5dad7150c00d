import { wordingOf } from "./wording.ts";

/** The parts of a project form, told by the cell that opens them. */
export type Section = "funds" | "management" | "goals" | "indicators";

const SECTIONS: readonly (readonly [RegExp, Section])[] = [
  [
    /^(?:项目|部门|年度|预算)?(?:支出)?资金(?:\([^()]*\)|情况\([^()]*\))?$|^资金来源(?:\([^()]*\))?$|^项目资金总额?$/,
    "funds",
  ],
  [/^资金管理情况$/, "management"],
  [/^(?:年度|项目|实施期|部门|整体)?(?:年度)?(?:总体|绩效|整体)?(?:绩效)?目标$|^年度目标$|^总体目标$/, "goals"],
  [/^(?:年度|长期|中期|项目|部门)?绩效指标$/, "indicators"],
];

/** The section a marker cell opens: `项目资金 (万元)`, `年 度 总 体 目 标`, `绩 效 指 标`. */
export function sectionOf(text: string): Section | null {
  if (text.length > LONGEST_MARKER) return null;
  const wording = wordingOf(text);
  return SECTIONS.find(([pattern]) => pattern.test(wording))?.[1] ?? null;
}

const LONGEST_MARKER = 40;

const LABEL =
  /^(?:项目名称|专项名称|专项资金名称|转移支付\(项目\)名称|转移支付名称|政策名称|部门\(单位\)名称|部门名称|单位名称|(?:地方|市县|省级|中央|项目)?主管部门(?:及代码|\(单位\))?|(?:市县|省级|地方)?财政部门|实施单位|资金使用单位|预算单位|申报单位|填报单位|项目单位|项目属性|项目期|项目级别|项目类型|项目类别|项目编码|项目代码|起止时间|项目起止时间|预算年度|项目负责人|负责人|联系人|联系电话)$/;

/** A label whose value stands beside or below it. */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_MARKER && LABEL.test(wordingOf(text).replace(/:$/, ""));
}

/** The label every form of one project begins with. */
export function opensForm(text: string): boolean {
  if (text.length > LONGEST_MARKER) return false;
  const wording = wordingOf(text).replace(/:$/, "");
  return /^(?:项目名称|专项名称|专项资金名称|政策名称|转移支付(?:\(项目\))?名称|部门\(单位\)名称)$/.test(wording);
}

/** Closes the indicator rows: totals, signatures, notes, closing remarks of a monitoring form. */
export function closesIndicators(text: string): boolean {
  const wording = wordingOf(text.slice(0, LONGEST_MARKER));
  if (/^(?:总分|总计|合计|总得分|自评总分|偏差原因|相关建议|其他需要?说明的问题.*)$/.test(wording)) return true;
  return isFooter(text);
}

/** Signatures and notes below a form. */
export function isFooter(text: string): boolean {
  const wording = wordingOf(text.slice(0, LONGEST_MARKER));
  return /^(?:填报人|填表人|制表人|经办人|审核人|单位负责人|负责人|联系人|联系电话|填报日期|填报单位)[:(]|^(?:注|备注|说明|填表说明)\d?[:.]/.test(
    wording,
  );
}

/** A line above a form that belongs to no cell: its title, year, unit of money, sheet name. */
export function isTitleLine(text: string): boolean {
  const wording = wordingOf(text);
  if (wording.length > 60 || /[。;]/.test(wording)) return false;
  return /(?:表|报告|公示|情况|目录)(?:\([^()]*\))?$|^\(?20\d\d年度?\)?$|^Sheet\d+$|^(?:金额)?单位:.{1,4}元$|^\([^()]*(?:年度|样例|模板)\)$|^附件?\d*[:：]?$|^[一二三四五六七八九十]+、/.test(
    wording,
  );
}

/** Headings of the amounts: 年初预算数, 全年执行数(B), 分值, 执行率, 得分. */
export function isAmountHeading(text: string): boolean {
  if (text.length > LONGEST_MARKER) return false;
  const wording = wordingOf(text);
  return (
    !/^\d[\d,.]*%?$/.test(wording) &&
    /(?:预算数?|执行数|执行率|到位数|到位率|金额|调整数|分值|权重|得分|年初预算|决算数|支出数|结余数?|资金数)(?:\([^()]*\))?$/.test(
      wording,
    )
  );
}

/** Headings of goal texts: 预期目标 | 实际完成情况, 实施期目标 | 年度目标. */
export function isGoalHeading(text: string): boolean {
  if (text.length > LONGEST_MARKER) return false;
  const wording = wordingOf(text).replace(/\([^()]*\)$/, "");
  return /^(?:预期目标|年初绩效目标|年初目标|年初设定目标|预期绩效目标|实际完成情况|全年实际完成情况|目标实际完成情况|实施期目标|实施期总目标|中期目标|中期滚动目标|长期目标|年度目标|总体目标|绩效目标|完成情况)$/.test(
    wording,
  );
}
