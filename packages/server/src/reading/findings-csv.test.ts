import { expect, test } from "vitest";
import { findingsCsv } from "@mingji/core/audit/findings-csv";
import { auditedSample } from "../testing/audited-sample.ts";

const { reading, report } = auditedSample("0".repeat(64), 1);

test("one finding a row, with its clause and place, for a spreadsheet", () => {
  expect(findingsCsv(reading, report, "zh")).toBe(
    "\uFEFF级别,规则,项目,指标,问题,实际,应为,差额,改法,依据,位置\r\n" +
      "警告,V01,项目1,指标3,指标值无法衡量。,逐步改善,,,写出数值。,编制常规,第 10 行\r\n",
  );
  expect(findingsCsv(reading, report, "en").split("\r\n")[1]).toBe(
    "warning,V01,项目1,指标3,The value cannot be measured.,逐步改善,,,Give a number.,drafting practice,line 10",
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@x", "'@x"],
  ["＝1", "'＝1"],
  ["\tx", "'\tx"],
  ['a"b', '"a""b"'],
  ["a,b", '"a,b"'],
  ["=a,b", '"\'=a,b"'],
  ["a\nb", '"a\nb"'],
])("the field %j is written %j", (actual, field) => {
  const [finding] = report.findings;
  if (finding === undefined) throw new Error("the sample has a finding");
  const written = findingsCsv(reading, { ...report, findings: [{ ...finding, actual }] }, "zh");
  expect(written).toContain(`指标值无法衡量。,${field},,,写出数值。`);
});

test("only a confirmed clause shows its number", () => {
  const [finding] = report.findings;
  if (finding === undefined) throw new Error("the sample has a finding");
  const clause = (status: "confirmed" | "unconfirmed") => {
    const citation = { document: "示例办法", article: "第九条", status };
    return findingsCsv(reading, { ...report, findings: [{ ...finding, citation }] }, "zh")
      .split(",")
      .at(-2);
  };
  expect(clause("confirmed")).toBe("示例办法 第九条");
  expect(clause("unconfirmed")).toBe("示例办法（条款号待核）");
});
