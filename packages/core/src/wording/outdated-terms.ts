import type { Reading } from "../plan/reading.ts";
import { goalTextOf } from "./link-goal.ts";

/** A policy term that was given up, and what is said now. */
export interface OutdatedTerm {
  readonly term: string;
  readonly replacement: string;
}

/** Longest first. Since 2021 relief has become the linking of its results with rural revival. */
const TERMS: readonly (readonly [term: string, replacement: string])[] = [
  ["建档立卡贫困人口", "脱贫人口"],
  ["建档立卡贫困户", "脱贫户"],
  ["精准扶贫", "乡村振兴帮扶"],
  ["扶贫工作组", "帮扶工作组"],
  ["扶贫工作队", "驻村工作队"],
  ["扶贫办", "乡村振兴部门"],
  ["贫困地区", "脱贫地区"],
  ["贫困人口", "脱贫人口"],
  ["贫困户", "脱贫户"],
  ["贫困村", "脱贫村"],
  ["贫困县", "脱贫县"],
  ["扶贫", "帮扶"],
];

/** General words that only look like the policy's: relief of the needy goes on. */
const GENERAL = /扶贫济困|扶贫助学|相对贫困|贫困(?:家庭)?(?:学生|生|儿童|母亲|职工|残疾人|大学生)/g;

/** The first outdated term of a text; null when there is none. */
export function outdatedTermIn(text: string): OutdatedTerm | null {
  if (!text.includes("贫")) return null;
  const plain = text.replace(GENERAL, "");
  const found = TERMS.find(([term]) => plain.includes(term));
  return found === undefined ? null : { term: found[0], replacement: found[1] };
}

/** Names that came up in 2021 or later: they date a form that prints no year. */
const SINCE_2021 =
  /驻镇帮镇扶村|规模性返贫|返贫致贫监测|防止返贫监测|衔接推进乡村振兴|过渡期内|国家乡村振兴局|脱贫人口|脱贫户/;

/** For `facts.derive(isSince2021)`: an undated form whose own words are of 2021 or later. */
export function isSince2021({ projects, title }: Reading): boolean {
  if (title !== null && SINCE_2021.test(title)) return true;
  return projects.some((project) => {
    const goal = goalTextOf(project);
    if (SINCE_2021.test(project.name) || (goal !== null && SINCE_2021.test(goal))) return true;
    return project.indicators.some(({ name, annual }) => SINCE_2021.test(name) || SINCE_2021.test(annual?.raw ?? ""));
  });
}
