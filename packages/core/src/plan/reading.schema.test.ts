import { expect, test } from "vitest";
import { extract } from "../extract/extract.ts";
import { documentOf, tableOf } from "../extract/testing/table-of.ts";
import { readingToJson } from "./reading-json.ts";
import { readingSchema } from "./reading.schema.ts";

test("what `mingji read --json` prints satisfies the published schema, with no field left out of it", () => {
  const table = tableOf(`
    项目支出绩效自评表 | < | < | < | < | < | <
    项目名称 | < | 养护 | < | 项目期 | 2024年 | <
    立项依据 | < | 公路法 | < | < | < | <
    项目资金（万元） |  |  | 年初预算数 | 全年执行数 | 分值 | 得分
    ^ | 年度资金总额 | < | 100 | 90 | 10 | 9
    年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | <
    ^ | 养护公路 | < | < | 已养护 | < | <
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 | 备注
    ^ | 产出指标 | 数量指标 | 里程 | 二100公里 | 5×5 | 无
    总分 | < | < | < | < | 98 | <`);
  const reading = extract(documentOf("单位：万元", table), { name: "a.docx", sha256: "0", format: "docx" });
  const printed: unknown = JSON.parse(JSON.stringify(readingToJson(reading, "zh")));
  expect(readingSchema.parse(printed)).toEqual(printed);
});
