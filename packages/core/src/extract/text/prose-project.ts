import { projectNameInTitle } from "../project-name.ts";
import { plainWords } from "../lexicon/plain-words.ts";
import { isNumbered } from "./prose-clauses.ts";

export interface ProseName {
  readonly name: string;
  readonly wholeDepartment: boolean;
}

/** The project a report is about: as its first sentences call it, else as its title does. */
export function proseName(title: string | null, lines: readonly string[]): ProseName | null {
  for (const line of lines) {
    const label = /^[^:：]{0,6}项目名称[:：]\s{0,2}([^。;；\n]{2,80})/.exec(line)?.[1];
    if (label !== undefined) return { name: label.trim(), wholeDepartment: false };
  }
  if (title === null) return null;
  const plain = plainWords(title);
  for (const line of lines) {
    const called = calledName(line);
    if (called !== null && plain.includes(plainWords(called))) return { name: called, wholeDepartment: false };
  }
  const department = /^(?:关于)?(.{4,40}?)20\d\d年度?(?:部门|单位)/.exec(plain)?.[1];
  if (department !== undefined) return { name: department, wholeDepartment: true };
  const named = projectNameInTitle(title);
  if (named === null) return null;
  const isProject = plain.includes(`${named}项目`) && !plain.includes(`${named}项目支出`) && !named.endsWith("项目");
  return { name: isProject ? `${named}项目` : named, wholeDepartment: false };
}

/** The subject of a sentence about money: 某某工程总投资19万元, 收到某某经费2330.9万元. */
function calledName(line: string): string | null {
  const received = /收到([\u4e00-\u9fff（）()、]{4,40}?)\d/.exec(line)?.[1];
  if (received !== undefined) return received;
  const subject =
    /^([\u4e00-\u9fff（）()、0-9]{4,60}?)(?:总投资|投入资金|资金总额|资金|共投入|投资)(?:共计|合计|共|为|约)?\d/.exec(
      line,
    )?.[1];
  return subject ?? null;
}

/** A line that names the next project of a report with several: 公共图书馆免费开放补助经费. */
export function isProjectLine(line: string, next: string): boolean {
  if (line.length > 60 || isNumbered(line) || /[,，。;；:：]/.test(line)) return false;
  if (!/(?:经费|项目|资金|补助|工程|专项|补贴|费用)(?:[（(][^（()）]{1,20}[）)])?$/.test(line)) return false;
  return /自评得分|得分|产出|绩效指标|完成情况/.test(next);
}
