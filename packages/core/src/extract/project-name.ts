import { plainWords } from "./lexicon/plain-words.ts";

/** The project a report's title is about: `某局2022年度辅警人员经费绩效自评工作报告` → `辅警人员经费`; null when it names none. */
export function projectNameInTitle(title: string): string | null {
  const plain = plainWords(title);
  if (plain.length > 80) return null;
  const found = /\d{4}年(?:度)?(.{2,40}?)(?:项目)?(?:支出)?(?:预算)?绩效(?:自评|评价|目标|运行|情况)/.exec(plain)?.[1];
  if (found === undefined || NO_NAME.test(found)) return null;
  return found;
}

const NO_NAME =
  /^(?:项目|部门|单位|预算|整体|财政|专项资金|转移支付|部门预算|项目支出|部门整体|区级|县级|市级|省级|中央|级|度)+$/;
