import { PRACTICE } from "../../audit/clauses.ts";
import { type DocumentRule, notApplicable, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";
import type { Reading } from "../../plan/reading.ts";

/** Division, year, kind, serial: the project code of the 预算管理一体化 data standard as published forms show it. */
const CODE = /^\d{6}\d{2}[A-Z]\d{12}$/;
const LOOKS_LIKE_CODE = /^\d{6,10}[A-Z]\d{6,18}$/;

/** F07 单位名称或编码错误 */
export const f07: DocumentRule = {
  id: "F07",
  scope: "document",
  nature: "automatic",
  title: { zh: "单位名称或编码错误", en: "Department name or code wrong" },
  why: {
    zh: "编码错一位，项目就挂到别的单位或年度；同一项目不能属于两个单位。",
    en: "One wrong character files a project under another unit or year; no project belongs to two units.",
  },
  citations: [PRACTICE],
  wording: {
    pattern: {
      message: {
        zh: "项目编码“{code}”有{length}位，应为21位（6位区划、2位年度、1个字母、12位序号）。",
        en: 'Project code "{code}" has {length} characters; expected 21 (division 6, year 2, letter 1, serial 12).',
      },
      fix: { zh: "从项目库复制完整编码。", en: "Copy the whole code from the project library." },
    },
    shared: {
      message: {
        zh: "编码“{code}”同时用于“{name}”和“{other}”。",
        en: 'Code "{code}" is used for both "{name}" and "{other}".',
      },
      fix: { zh: "核对两个项目的编码。", en: "Check the codes of both projects." },
    },
    units: {
      message: {
        zh: "项目“{name}”同时列在“{unit}”和“{other}”名下。",
        en: 'Project "{name}" is listed under both "{unit}" and "{other}".',
      },
      fix: {
        zh: "确认由哪个单位申报，删去重复的一行。",
        en: "Confirm which unit declares it and delete the other row.",
      },
    },
  },
  check: ({ reading }) => {
    if (reading.form === "indicator-library") return notApplicable("指标库没有单位", "a library has no units");
    const found = [...badCodes(reading), ...sharedCodes(reading), ...twoUnits(reading)];
    if (found.length === 0 && reading.projects.every(({ code }) => code === null)) {
      return undetermined("没有单位表和项目编码可以核对", "there is no unit list and no project code to check");
    }
    return verdictOf(found);
  },
};

function badCodes({ projects }: Reading): readonly RuleFinding[] {
  return projects.flatMap(({ code }, project) => {
    if (code === null || CODE.test(code) || !LOOKS_LIKE_CODE.test(code)) return [];
    return [{ variant: "pattern", values: { code, length: code.length }, project, field: "code", actual: code }];
  });
}

function sharedCodes({ projects }: Reading): readonly RuleFinding[] {
  const seen = new Map<string, string>();
  return projects.flatMap(({ code, name }, project) => {
    if (code === null) return [];
    const other = seen.get(code) ?? name;
    seen.set(code, other);
    return other === name
      ? []
      : [{ variant: "shared", values: { code, name, other }, project, field: "code", actual: code }];
  });
}

function twoUnits({ projects }: Reading): readonly RuleFinding[] {
  const seen = new Map<string, string>();
  return projects.flatMap(({ name, code, spendingUnit, funds }, project) => {
    if (spendingUnit === null || code !== null || name.length < 6) return [];
    const key = `${name}|${funds.total?.raw ?? ""}`;
    const other = seen.get(key) ?? spendingUnit;
    seen.set(key, other);
    return other === spendingUnit
      ? []
      : [{ variant: "units", values: { name, unit: spendingUnit, other }, project, field: "spendingUnit" }];
  });
}
