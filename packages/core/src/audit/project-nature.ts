import type { ProjectReading } from "../plan/reading.ts";

const WAGES = /工资|薪酬|人员经费|人员类|社会保险缴费|公积金|津贴补贴发放/;
const INTERNAL = /工资|薪酬|人员类|公用经费|办公经费|机关运转|日常运转|运转类|涉密|保密/;
const WORKS = /工程|建设|维修|修缮|改造|大修|采购|购置|硬化|装修/;

/** Pay of the unit's own people (人员类). */
export function isWages({ name, category }: ProjectReading): boolean {
  return WAGES.test(name) || WAGES.test(category ?? "");
}

/** Serves the office itself: wages, running cost, secret work. Nobody outside can be asked whether they are satisfied. */
export function isInternal({ name, category }: ProjectReading): boolean {
  return INTERNAL.test(name) || INTERNAL.test(category ?? "");
}

/** Works, large repair or purchase: the projects for which the guide asks for cost first. */
export function isWorks({ name, category }: ProjectReading): boolean {
  return WORKS.test(name) || WORKS.test(category ?? "");
}

/** The printed total with the form's unit, for a sentence: `（50.00万元）`, or nothing. */
export function totalInBrackets({ funds }: ProjectReading, unit: string | null): { zh: string; en: string } {
  const raw = funds.total?.raw.trim() ?? "";
  if (raw === "" || raw.length > 20) return { zh: "", en: "" };
  const amount = /元/.test(raw) ? raw : `${raw}${unit ?? ""}`;
  return { zh: `（${amount}）`, en: ` (${amount})` };
}
