import { canonicalUnit, isKnownUnit } from "../../quantity.ts";
import type { ContentKind } from "./heading-words.ts";
import { categoryLevels, wordingOf } from "./wording.ts";

/** What is known of a cell whatever column it stands in. */
export interface CellTraits {
  readonly wording: string;
  readonly level1: boolean;
  readonly level2: boolean;
  /** Digits and nothing else: points, scores, bare values. */
  readonly isNumber: boolean;
  /** Begins with a number, sign or comparative: `≥95%`, `不低于90%`, `2021年7月`. */
  readonly isMeasure: boolean;
  readonly isUnit: boolean;
  readonly isNature: boolean;
}

export function traitsOf(text: string): CellTraits {
  const wording = wordingOf(text);
  const { level1, level2 } = categoryLevels(text);
  const isNumber = /^[-+]?\d[\d,]*(?:\.\d+)?$/.test(wording);
  return {
    wording,
    level1,
    level2,
    isNumber,
    isMeasure:
      isNumber || /^(?:[-+≥≤<>=＝~约]|不[低高少多小大]于|不超过|大于|小于|至少|达到|\*\*)?\s*[\d*]/.test(wording),
    isUnit: wording.length <= 8 && !/\d/.test(wording) && isUnitWord(wording),
    isNature: wording.length <= 8 && isNatureWord(wording),
  };
}

function isUnitWord(wording: string): boolean {
  const unit = canonicalUnit(wording.replace(/\(.*\)$/, "") || wording);
  return (unit !== null && isKnownUnit(unit)) || /^(?:是\/否|百分比|无|%)$/.test(wording);
}

function isNatureWord(wording: string): boolean {
  return NATURE.test(wording) || /^[≥≤><=＝≧≦═﹦》《~]{1,2}$/.test(wording);
}

const NATURE =
  /^(?:正向|反向|逆向|负向)?(?:定性|定量|正向|反向|逆向|负向|[≥≤><=]|大于等于|小于等于|等于|大于|小于|不低于|不高于|不少于|不多于|不超过|不大于|不小于|至少)(?:指标)?$/;

/** How well a cell fits a column; about 0 is neutral, below -3 is a contradiction. */
export function cellFit(cell: CellTraits, kind: ContentKind): number {
  return cell.wording === "" ? BLANK_FIT[kind] : FITS[kind](cell);
}

const BLANK_FIT: Readonly<Record<ContentKind, number>> = {
  level1: -1,
  level2: -1,
  name: -1.5,
  nature: -0.3,
  value: -0.7,
  unit: -0.3,
  number: -0.5,
  rate: 0,
  remark: 0.5,
  tick: 1,
  other: 0,
};

const FITS: Readonly<Record<ContentKind, (cell: CellTraits) => number>> = {
  level1: (cell) => levelFit(cell, cell.level1, cell.level2),
  level2: (cell) => levelFit(cell, cell.level2, cell.level1),
  name: ({ level1, level2, isNumber, isMeasure, isNature, wording }) => {
    if (level1 || level2) return wording.includes("指标") ? -6 : isSatisfaction(wording) ? 0 : -1.5;
    if (isNumber) return -3;
    if (isNature) return -4;
    return isMeasure ? -1 : 1;
  },
  nature: ({ isNature }) => (isNature ? 4 : -5),
  value: (cell) => valueFit(cell),
  unit: ({ isUnit, isMeasure, wording }) => (isUnit ? 3 : isMeasure ? -4 : wording.length > 8 ? -5 : -1),
  number: ({ isNumber, wording }) => (isNumber ? 2 : /^\d+[×x*]\d+$/.test(wording) ? 1 : -4),
  rate: ({ isMeasure }) => (isMeasure ? 1 : -1),
  remark: ({ isNumber, level1, level2 }) => (level1 || level2 ? -5 : isNumber ? -2 : 0.5),
  tick: ({ wording }) => (/^[√✓☑vV是]$/.test(wording) ? 3 : -4),
  other: ({ level1, level2 }) => (level1 || level2 ? -3 : 0),
};

/** 社会公众满意度 may be a category and may be a name; with 指标 behind it, it is a category. */
function levelFit({ wording, isMeasure }: CellTraits, isThis: boolean, isOther: boolean): number {
  if (isThis) return wording.includes("指标") ? 6 : isSatisfaction(wording) ? 2 : 4;
  if (isOther) return -3;
  if (wording.endsWith("指标") && wording.length <= 12) return 2;
  return isMeasure ? -8 : -4;
}

function isSatisfaction(wording: string): boolean {
  return wording.endsWith("满意度");
}

function valueFit({ isMeasure, level1, level2, wording, isNature }: CellTraits): number {
  if (isMeasure) return 2;
  if (level1 || level2) return /指标/.test(wording) ? -6 : -1.5;
  if (isNature) return -2;
  return wording.length <= 12 ? 0.3 : -0.3;
}
