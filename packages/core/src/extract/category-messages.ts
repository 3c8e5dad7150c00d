import type { Message } from "../message.ts";
import type { IndicatorReading, ProjectReading } from "../plan/reading.ts";
import { canonicalLevel1, canonicalLevel2, categoriesOf } from "../plan/taxonomy.ts";
import { plainWords } from "./lexicon/plain-words.ts";

/** Categories whose wording no edition knows, and first levels that were deduced because the form leaves them out. */
export function categoryMessages(projects: readonly ProjectReading[]): readonly Message[] {
  return projects.flatMap(({ indicators }, project) =>
    indicators.flatMap((row, indicator) =>
      [unknownLevel(row, "level1"), unknownLevel(row, "level2"), deducedLevel1(row)].flatMap((message) =>
        message === null ? [] : [{ ...message, project, indicator }],
      ),
    ),
  );
}

function unknownLevel(row: IndicatorReading, field: "level1" | "level2"): Message | null {
  const raw = field === "level1" ? row.level1Raw : row.level2Raw;
  const canonical = field === "level1" ? canonicalLevel1 : canonicalLevel2;
  if (raw === null || canonical(plainWords(raw)) !== null) return null;
  return {
    code: "category-unknown",
    severity: "warning",
    text: {
      zh: "“{raw}”不是通用的{level}，照原样读入，请核对“{name}”归在哪一类。",
      en: '"{raw}" is no common {level} and was kept as printed; please check the category of "{name}".',
    },
    values: { raw, name: row.name, level: LEVEL_NAMES[field] },
    at: row.places[field] ?? row.at,
    field,
    alternatives: categoriesOf("2021").flatMap(({ level, name }) =>
      level === (field === "level1" ? 1 : 2) ? [name] : [],
    ),
  };
}

const LEVEL_NAMES = {
  level1: { zh: "一级指标", en: "first-level category" },
  level2: { zh: "二级指标", en: "second-level category" },
} as const;

function deducedLevel1(row: IndicatorReading): Message | null {
  if (row.level1 === null || row.level1Raw !== null || row.level2Raw === null) return null;
  return {
    code: "category-deduced",
    severity: "warning",
    text: {
      zh: "“{name}”没有印一级指标，按二级指标归入“{level1}”，请核对。",
      en: 'No first-level category is printed for "{name}"; it was filed under "{level1}" by its second level; please check.',
    },
    values: { name: row.name, level1: row.level1 },
    at: row.at,
    field: "level1",
  };
}
