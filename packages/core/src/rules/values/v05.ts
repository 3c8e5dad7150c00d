import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS, undetermined } from "../../audit/rule.ts";
import type { Bilingual } from "../../language.ts";
import type { Target } from "../../target/target.ts";
import { mainTarget, shownName } from "../../wording/facts.ts";
import { type UnitPlaces, unitPlacesOf } from "../../wording/unit-places.ts";

/** Unit given twice or only in the name. */
export const v05: IndicatorRule = {
  id: "V05",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "单位重复或写在名称里", en: "Unit given twice or only in the name" },
  why: {
    zh: "单位只写在单位栏，名称才能与指标库对应。",
    en: "With the unit in its own column the name can be matched with the indicator library.",
  },
  citations: [indicatorGuide("指标名称、度量单位")],
  wording: {
    main: {
      message: { zh: "“{name}”的单位“{unit}”写在{places}。", en: 'The unit "{unit}" of "{name}" appears in {places}.' },
      fix: {
        zh: "单位只保留一处：有单位栏的写在单位栏。",
        en: "Keep the unit in one place: its column, where the form has one.",
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = mainTarget(indicator);
    if (target === null) return undetermined("这一行的指标值没有读到", "the value of this row was not read");
    const places = indicatorFacts.derive(unitPlacesOf);
    const where = whereOf(places, target);
    if (where === null) return PASS;
    const unit = places.name ?? target.unit ?? places.column ?? "";
    return finding({ values: { name: shownName(indicator), unit, places: where }, field: "name", actual: unit });
  },
};

const NAME_AND_VALUE: Bilingual = { zh: "名称和指标值两处", en: "the name and the value" };
const NAME_AND_COLUMN: Bilingual = { zh: "名称和单位栏两处", en: "the name and the unit column" };
const COLUMN_AND_VALUE: Bilingual = { zh: "单位栏和指标值两处", en: "the unit column and the value" };
const NAME_ONLY: Bilingual = { zh: "名称里，指标值没有单位", en: "the name only, the value has none" };
const TWICE: Bilingual = { zh: "单位栏两次", en: "the unit column twice" };

function whereOf({ name, isHint, value, column }: UnitPlaces, target: Target): Bilingual | null {
  if (target.kind === "placeholder") return null;
  if (column !== null && isDoubled(column)) return TWICE;
  if (column !== null && value) return COLUMN_AND_VALUE;
  if (name === null) return null;
  if (column === null && !value) return isBare(target, isHint) ? NAME_ONLY : null;
  if (isHint || name !== target.unit) return null;
  return column === null ? NAME_AND_VALUE : NAME_AND_COLUMN;
}

function isBare(target: Target, isHint: boolean): boolean {
  if (target.repairs.includes("lost-unit")) return false;
  return target.kind === "quantity" || (target.kind === "empty" && !isHint);
}

/** %(百分比), 人（名）. */
function isDoubled(column: string): boolean {
  return column.includes("百分") && /[%％]/.test(column);
}
