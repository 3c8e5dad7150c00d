import type { NameReading } from "./read-name.ts";
import { classesIn, createScanner } from "./word-scanner.ts";

/** Words that name neither a numerator nor a denominator. Source: rule book, V13 and published names. */
const GENERIC =
  "工作 任务 项目 质量 目标 年度 各项 各类 当期 当年 正常 整体 总体 业务 相关 全年 本年 计划 日常 重点 有关 主要 综合 单位 部门 事项 内容 情况 资金 使用 成本 建设 有效 的";
const GENERIC_WORDS = GENERIC.split(" ").sort((one, other) => other.length - one.length);

/** Rates with a usual definition: passed ÷ inspected, paid on time ÷ paid, alive ÷ planted. */
const USUAL = createScanner([
  {
    bit: 1,
    source: "rule book, V13 traps",
    words:
      "验收 及时 发放 拨付 支付 兑付 出勤 成活 满意 到位 参保 就业 入学 升学 发病 死亡 结余 预算 知晓 执行 准时 下达 合规 支出 普及 采购 保障",
  },
]);

const VERBS =
  "完成 达标 运转 运行 保障 控制 有效 覆盖 合格 优良 落实 达成 实现 提升 提高 推进 开展 管理 效 完好 保证 准确 实施 履行 执行".split(
    " ",
  );

/** True for 工作质量达标率, 工作正常运转率, 资金使用效率, bare 完成率: what is counted, out of what, cannot be named. */
export function isUndefinedRate({ text, kind, measure }: NameReading): boolean {
  if (text === "当期完成" || text === "当期任务完成") return true;
  const isEfficiency = text.endsWith("效率") && !text.endsWith("有效率");
  if (kind !== "rate" && !isEfficiency) return false;
  if (!isEfficiency && measure !== "率" && measure !== "比例" && measure !== "有效率") return false;
  if (classesIn(USUAL, text) !== 0) return false;
  return isGeneric(text.slice(0, text.length - (isEfficiency ? 2 : measure.length)));
}

/** Nothing is left when the rate's verb and the generic words are taken away. */
function isGeneric(stem: string): boolean {
  let rest = stem;
  const verb = VERBS.find((word) => rest.endsWith(word));
  if (verb !== undefined) rest = rest.slice(0, -verb.length);
  for (let round = 0; round < 6 && rest !== ""; round++) {
    const word = GENERIC_WORDS.find((candidate) => rest.startsWith(candidate));
    if (word === undefined) return false;
    rest = rest.slice(word.length);
  }
  return rest === "";
}
