import { expect, test } from "vitest";
import { isManagement } from "./management-words.ts";
import { readName } from "./read-name.ts";

const names = (words: string) => words.split(" ");

const MANAGEMENT = names(
  "专款专用率 资金使用合规性 项目管理制度健全性 财务制度执行情况 预算执行率 资金使用率 资金到位率 政府采购执行率 招标程序合规性 会计信息质量 内控制度有效性 项目立项规范性 监督检查机制健全性 绩效目标合理性 档案资料完整率 合同签订规范性 预算调整次数 资金结余率 结转结余率 支付进度 资金拨付率 立项依据充分性 预算编制科学性 控制在预算范围内 采购程序规范性 资金使用违规次数 资金下达及时率",
);

const RESULTS = names(
  "资金发放及时率 补贴发放合规率 补助发放规范性 医疗救助合规率 服务规范率 操作规范性 诊疗规范率 审核准确性 资助标准达标率 奖补资金兑付率 工程质量管理 安全生产管理制度落实率 工资发放及时率 政策知晓率 档案数字化率 建立健全长效机制 招投标程序需要的时间 竣工验收合格率 设备采购到位率 人员到位率 数据完整率 制度宣讲场次 成本节约率 贷款付息及时率 预算绩效培训次数 医疗质量控制率",
);

test("procedures, files and budget execution are management", () => {
  expect(MANAGEMENT.filter((name) => !isManagement(readName(name)))).toEqual([]);
});

test("what is delivered, also when paid to those entitled, is not", () => {
  expect(RESULTS.filter((name) => isManagement(readName(name)))).toEqual([]);
});
