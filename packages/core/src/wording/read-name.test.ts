import { expect, test } from "vitest";
import { readName } from "./read-name.ts";

function brief(printed: string): string {
  const { kind, text, object, measure, opens } = readName(printed);
  return [kind, text, object, measure, opens ?? "-"].join("|");
}

test("numbering, stars, brackets, traditional characters and spaces are no part of the plain name", () => {
  expect(readName("指标1：修缮建筑 面积（平方米）")).toMatchObject({
    text: "修缮建筑面积",
    brackets: ["平方米"],
    numbered: true,
  });
  expect(readName("★补助面积(亩)").text).toBe("补助面积");
  expect(readName("其中：一、桃树种植面积").text).toBe("桃树种植面积");
  expect(readName("項(xiàng)目驗(yàn)收合格率").text).toBe("项目验收合格率");
  expect(readName("1.5万亩高标准农田").text).toBe("1.5万亩高标准农田");
});

test("the noun at the end decides what kind of value a name asks for", () => {
  expect(brief("召开会议次数")).toBe("count|召开会议次数|会议|次数|activity");
  expect(brief("项目验收合格率")).toBe("rate|项目验收合格率|项目验收合格|率|-");
  expect(brief("服务对象满意度")).toBe("satisfaction|服务对象满意度|服务对象|满意度|-");
  expect(brief("修建作业道长度")).toBe("size|修建作业道长度|作业道|长度|activity");
  expect(brief("项目持续期")).toBe("duration|项目持续期|项目|持续期|-");
  expect(brief("人工成本")).toBe("money|人工成本|人工|成本|-");
  expect(brief("是否开展考评")).toBe("yesNo|是否开展考评|是否开展考评||-");
  expect(brief("资金使用合规性")).toBe("quality|资金使用合规性|资金使用合规|性|-");
  expect(brief("安全事故")).toBe("event|安全事故||安全事故|-");
});

test("a name without a measure is a wish, an activity or a thing", () => {
  expect(brief("促进学校教育事业健康发展")).toBe("wish|促进学校教育事业健康发展|学校教育事业健康发展||wish");
  expect(brief("文明施工")).toBe("activity|文明施工|文明施工||-");
  expect(brief("大棚蔬菜")).toBe("thing|大棚蔬菜|大棚蔬菜||-");
  expect(brief("88")).toBe("number|88|88||-");
  expect(brief("")).toBe("blank||||-");
});

test("对口支援 begins with no verb", () => {
  expect(readName("对口支援协作工作完成率").opens).toBeNull();
});

test("joined clauses and a full stop make a sentence", () => {
  expect(readName("打造系列品牌赛事,提升城市知名度").sentence).toBe(true);
  expect(readName("产品质量得到保障。").sentence).toBe(true);
  expect(readName("培训人数").sentence).toBe(false);
  expect(readName("Total ending inventory, thousands").sentence).toBe(false);
});
