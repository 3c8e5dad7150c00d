import type { NameReading } from "./read-name.ts";

/** Words that name nobody in particular. Source: rule book, shared vocabulary (generic respondents), V14. */
const NOBODY =
  "服务对象 受益对象 社会 是否 服务 受益 对象 项目 工作 总体 综合 整体 受益人 受益者 各方 相关方 相关 有关 各类 各界 社会各界 调查 测评 评价 情况 度 的 对 公共 公共服务 服务质量 质量 年度 平均 使用 成果 指标 及 相关人员 有关人员 各方人员 相关人群";
const WORDS = NOBODY.split(" ").sort((one, other) => other.length - one.length);

/** Whose satisfaction the name asks for; null when it names nobody. */
export function respondentsOf({ text }: NameReading): string | null {
  const at = text.indexOf("满意");
  const before = at < 0 ? text.replace(/(?:认可[度率]|好评率)$/, "") : text.slice(0, at);
  let rest = before;
  for (let round = 0; round < 6 && rest !== ""; round++) {
    const word = WORDS.find((candidate) => rest.startsWith(candidate));
    if (word === undefined) return before;
    rest = rest.slice(word.length);
  }
  return rest === "" ? null : before;
}
