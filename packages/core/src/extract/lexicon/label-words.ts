import { fundLabel, knownSource } from "./fund-words.ts";
import { withoutTail } from "./plain-words.ts";

/** What a label in a form's head or foot announces. */
export type LabelRole =
  | "name"
  | "wholeName"
  | "department"
  | "spendingUnit"
  | "code"
  | "category"
  | "period"
  | "year"
  | "totalScore"
  | "grade"
  | "person"
  | "phone"
  | "date"
  | "remark";

export function roleOfLabel(plain: string): LabelRole | null {
  if (plain === "" || plain.length > LONGEST_LABEL) return null;
  return LABELS.get(plain.replace(/(?<!:):+$/, "")) ?? LABELS.get(withoutTail(plain)) ?? null;
}

const LONGEST_LABEL = 24;

const WORDS: Readonly<Record<LabelRole, string>> = {
  name:
    "项目名称 专项名称 转移支付(项目)名称 项目(政策)名称 政策(项目)名称 资金名称 专项资金名称 政策名称 项目名称及编码 项目名称及代码 转移支付名称 " +
    "项目名称(编码) 专项(项目)名称 专项资金(项目)名称 政策和项目名称 自评项目名称 转移支付项目名称 专项资金项目名称 评价项目名称 资金(项目)名称 项目支出名称",
  wholeName: "部门(单位)名称 部门名称 预算部门名称 部门单位名称 单位(部门)名称 部门(单位) 预算单位名称 单位名称",
  department:
    "主管部门 主管部门及代码 地方主管部门 市县主管部门 主管单位 主管部门(单位) 主管部门名称 预算部门 预算主管部门 项目主管部门 市级主管部门 县级主管部门 " +
    "区级主管部门 区县主管部门 主管预算部门 业务主管部门 资金主管部门 一级预算部门 主管部门(公章) 县区主管部门 主管科室",
  spendingUnit:
    "实施单位 项目单位 资金使用单位 具体实施单位 项目实施单位 申报单位 填报单位 用款单位 项目承担单位 项目申报单位 预算单位 使用单位 项目实施主体 实施主体 " +
    "预算执行单位 填报单位(盖章) 填报部门 项目责任单位 建设单位 项目建设单位 承担单位 责任单位 编制单位 填表单位 自评单位 申报部门",
  code: "项目编码 项目代码 项目编号 预算编码 部门编码 单位编码",
  category:
    "项目属性 项目类别 项目类型 项目级别 项目性质 支出类别 支出性质 资金用途 项目分类 支出功能科目 所属专项 资金性质 资金类型 项目申请类型 项目等级",
  period:
    "项目期 起止时间 项目起止时间 实施期 项目支出实施期 项目实施期限 专项实施期 项目周期 实施周期 实施期限 项目实施期 项目实施周期 起止年限 计划起止时间 " +
    "项目期限 建设期 项目实施时间 项目起止年限 政策实施期 实施时间 建设周期 执行期限",
  year: "年度 预算年度 财政年度 申报年度 项目年度 资金年度 自评年度",
  totalScore: "自评总分 总分 自评得分 总得分 评价得分 自评总得分 综合得分",
  grade: "自评等级 评价等级 绩效等级 评价等次 自评结果 等级 自评等次 评价结论等级 综合评定等级",
  person:
    "填报人 填表人 联系人 项目负责人 财务负责人 负责人 单位负责人 审核人 经办人 填报人员 项目联系人 部门负责人 分管领导 主要负责人 制表人 复核人 主管领导 " +
    "填报人姓名 联系人姓名 填报人(签字) 项目负责人及电话 项目负责人及联系电话 联系人及电话 联系人及联系电话 单位负责人(签字) 填报人及电话",
  phone: "联系电话 电话 手机 手机号码 联系方式 办公电话 电话号码 填报人电话 联系手机 传真",
  date: "填报日期 填报时间 填表日期 日期 编制日期 申报日期 填表时间 填报年月 自评时间 编制时间 开始日期 结束日期",
  remark:
    "备注 说明 其他需要说明的问题 其他说明 其他需说明的问题 相关建议 偏差原因 评价结论 存在问题 改进措施 情况说明 立项依据 项目概况 项目概述 单位职能概述 " +
    "项目立项依据 项目内容 项目主要内容 主要内容 项目立项必要性 项目申报的可行性 项目申报的必要性 政策依据 实施内容 项目背景 下一步改进措施 绩效自评结论 " +
    "中央主管部门 省级财政部门 省级主管部门 市县财政部门 财政部门 地方财政部门 市级财政部门 县级财政部门 区县财政部门 归口业务科室 归口科室 业务科室 是否政府采购 " +
    "设立依据 资金分配办法 项目实施进度计划 项目计划实施内容 保证项目实施的制度措施 申报依据 项目进度 项目资金测算 测算依据 是否公开 项目简介 主要问题 经验做法 问题及原因 " +
    "资金投向 支出范围 评审意见 审核意见 财政部门审核意见 主管部门审核意见 单位意见 项目立项的依据 项目设立的依据 是否重点项目 是否追踪 是否核心",
};

const LABELS: ReadonlyMap<string, LabelRole> = new Map(
  (Object.keys(WORDS) as LabelRole[]).flatMap((role) =>
    WORDS[role].split(" ").map((word): [string, LabelRole] => [word, role]),
  ),
);

/** The parts of a form by their side heading. */
export type Section = "funds" | "goals" | "indicators" | "management" | "tasks" | "other";

/** The section a side heading opens, or null. */
export function sectionOf(plain: string): Section | null {
  if (plain.length > LONGEST_LABEL) return null;
  const bare = withoutTail(plain);
  if (knownSource(fundLabel(plain)) !== null) return null;
  return SECTIONS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

const SECTIONS: readonly (readonly [RegExp, Section])[] = [
  [
    /^(?:年度|长期|中期|中长期|实施期|项目|总体|部门|专项|整体|年度部门|全年|绩效自评|核心)*(?:绩效)?指标(?:完成情况|情况|体系|及完成情况|内容|完成分析)?$/,
    "indicators",
  ],
  [/^资金管理(?:情况)?$/, "management"],
  [/^(?:本?年度|部门)*(?:主要|重点)(?:工作)?任务(?:及经费|完成情况|情况)?$/, "tasks"],
  [
    /^(?:年度|全年|项目|专项|部门|总体|整体|绩效|总|中期|中长期|实施期|长期|年初|预期|预算|设定|支出|单位|本年|当年)*目标(?:及完成情况|完成情况|情况|内容|任务|设定|设定情况|描述)?$/,
    "goals",
  ],
  [
    /^(?:项目|专项|年度|预算|部门|整体|财政|本年|资助|总体)*(?:资金|经费|预算|支出预算|收支预算|预算资金)(?:来源|情况|构成|安排|申请|执行情况|概况|安排情况|来源及执行情况|使用情况|投入|及执行情况|执行及得分情况|安排及执行情况|申请情况)*$/,
    "funds",
  ],
  [/^(?:项目|部门|整体|年度|全年)*(?:预算|资金)执行(?:情况|率)?$/, "funds"],
];
