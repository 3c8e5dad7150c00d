import { expect, test } from "vitest";
import { factsOf } from "../audit/derive-facts.ts";
import { readingOf } from "../rules/testing/reading-of.ts";
import { type ValueFlaw, valueOf } from "./read-value.ts";

function flawOf(name: string, annual: string, level2 = "社会效益指标"): ValueFlaw | null {
  const reading = readingOf({ projects: [{ indicators: [["效益指标", level2, name, annual]] }] });
  const facts = factsOf(reading).projects[0]?.indicators[0];
  return facts === undefined ? null : facts.derive(valueOf).flaw;
}

const examples: readonly (readonly [name: string, value: string, flaw: ValueFlaw | null])[] = [
  ["群众生活条件", "有效改善", "vague"],
  ["公共服务水平", "不断提升", "vague"],
  ["环境卫生", "干净整洁", "vague"],
  ["工程质量", "达到预期目标", "vague"],
  ["对社会的影响", "影响深远", "vague"],
  ["管理制度", "进一步规范", "vague"],
  ["持续影响时间", "长期", "vague"],
  ["群众满意度", "较高", "vague"],
  ["改善居住条件", "增加公共设施，改善老旧小区面貌", "vague"],
  ["发放及时性", "及时足额", "timely"],
  ["项目建设进度", "按序时进度", "timely"],
  ["资金管理", "按财务制度执行", "compliant"],
  ["人员经费", "按标准执行", "compliant"],
  ["项目成本", "控制在预算范围内", "compliant"],
  ["资料完整性", "完整", "repeatsName"],
  ["业务能力提升", "提升", "repeatsName"],
  ["社会效益", "社会效益", "repeatsName"],
  ["欠薪事件", "无", "negates"],
  ["安全责任事故", "杜绝", "negates"],
  ["培训人数", "据实", "answersOtherwise"],
  ["宣传覆盖率", "逐年提高", "answersOtherwise"],
  ["受益期限", "保障群众长期受益，促进和谐发展", "answersOtherwise"],
  ["规章制度", "建立与否", "offersScale"],
  ["资金到位时间", "按项目进度", "timely"],
  ["公共服务质量", "较高", "vague"],
  ["受教育程度", "高中", null],
  ["市场价格", "不高于市场价", null],
  ["工程质量", "合格", null],
  ["工程质量", "符合设计要求", null],
  ["课题质量", "通过专家评审", null],
  ["修缮级别", "市级保护单位", null],
  ["是否建立机制", "是", null],
  ["培训人数", "≥50人", null],
  ["设备运行", "运行至2023年12月", null],
];

test.each(examples)("%s → %s is %s", (name, value, flaw) => {
  expect(flawOf(name, value)).toBe(flaw);
});

test("a cell of a megabyte is read by its beginning", () => {
  expect(flawOf("群众生活条件", "有效改善".repeat(250_000))).toBe("vague");
});
