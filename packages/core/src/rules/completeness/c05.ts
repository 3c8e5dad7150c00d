import { reviewForm, targetRules } from "../../audit/clauses.ts";
import { isEmptyTarget } from "../../audit/row-nature.ts";
import { notApplicable, PASS, type ProjectRule, type RuleFinding, finding, undetermined } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import type { Bilingual } from "../../language.ts";
import type { Severity } from "../../message.ts";
import { isBlank } from "../../text.ts";
import { holeIn, leftoverRow } from "./template-leftovers.ts";

interface Gap {
  readonly row: number;
  readonly variant: "blank" | "placeholder" | "hint" | "leftover";
  readonly severity: Severity;
  readonly field: "name" | "annual";
  readonly text: string;
}

const NAME: Bilingual = { zh: "名称", en: "name" };
const VALUE: Bilingual = { zh: "指标值", en: "value" };
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const FILL = {
  zh: "填写数值；没有内容的行请删除。",
  en: "Fill in the value, or delete the row.",
};

/** C05 空白或模板占位 */
export const c05: ProjectRule = {
  id: "C05",
  scope: "project",
  nature: "automatic",
  title: { zh: "空白或模板占位", en: "Blank cell or template placeholder" },
  why: {
    zh: "空着的指标值和没有替换的模板字样等于没有申报，年底也无法评价。",
    en: "A blank value or an unreplaced template text declares nothing, and nothing can be evaluated at year end.",
  },
  citations: [reviewForm("规范完整性"), targetRules("第二十二条")],
  wording: {
    blank: {
      message: { zh: "“{name}”没有填指标值（{count}处）。", en: 'The value of "{name}" is blank ({count} places).' },
      fix: FILL,
    },
    placeholder: {
      message: {
        zh: "“{name}”的{cell}是模板占位“{text}”（{count}处）。",
        en: 'The {cell} of "{name}" is still the template placeholder "{text}" ({count} places).',
      },
      fix: FILL,
    },
    hint: {
      message: {
        zh: "“{name}”的{cell}里保留了模板提示“{text}”（{count}处）。",
        en: 'The {cell} of "{name}" keeps the template hint "{text}" ({count} places).',
      },
      fix: { zh: "删去名称中的提示“{text}”。", en: 'Delete the hint "{text}" from the name.' },
    },
    leftover: {
      message: {
        zh: "保留了模板的空行“{text}”（{count}处）。",
        en: 'The template row "{text}" was left in the form ({count} places).',
      },
      fix: { zh: "删除该行。", en: "Delete the row." },
    },
  },
  check: ({ reading, project, settings }) => {
    if (reading.form === "indicator-library") return notApplicable("指标库不填指标值", "a library leaves values open");
    const rows = project.indicators;
    const reported = reading.columns.includes("actual");
    if (reported && rows.length > 1 && rows.every(hasNoDigit))
      return undetermined("数值可能在转换中丢失", "values may have been lost");
    const cut = settings.coverage === "partial" ? rows.length - 1 : -1;
    const gaps = rows
      .flatMap((row, index) => gapsOf(row, index))
      .filter(({ row, variant }) => row !== cut || variant !== "blank");
    const [worst] = gaps.toSorted((one, other) => RANK[one.severity] - RANK[other.severity]);
    if (worst !== undefined) return finding(findingFor(worst, gaps.length, rows[worst.row]?.name ?? ""));
    const last = rows.at(-1);
    if (last !== undefined && gapsOf(last, cut).length > 0) {
      return undetermined("摘录在最后一行被截断", "the excerpt was cut in its last row");
    }
    return PASS;
  },
};

/** No digit in any target and any actual of a report: more likely lost by conversion than left blank. */
function hasNoDigit({ annual, actual }: IndicatorReading): boolean {
  return !/\d/.test(annual?.raw ?? "") && !/\d/.test(actual?.raw ?? "");
}

function gapsOf(indicator: IndicatorReading, row: number): readonly Gap[] {
  const { name, annual, period, role } = indicator;
  const leftover = leftoverRow(name);
  if (leftover !== null) {
    const severity = isEmptyTarget(annual) ? "info" : "warning";
    return [{ row, variant: "leftover", severity, field: "name", text: leftover }];
  }
  if (annual?.kind === "placeholder" && annual.declared === null) {
    return [{ row, variant: "placeholder", severity: "error", field: "annual", text: annual.raw }];
  }
  const hole = holeIn(name);
  if (hole !== null) return [{ row, variant: "hint", severity: "warning", field: "name", text: hole }];
  if (isBlank(name) || role === "parent" || annual === null || isManagementRow(indicator)) return [];
  if (!isEmptyTarget(annual) || !isEmptyTarget(period)) return [];
  return [{ row, variant: "blank", severity: "error", field: "annual", text: "" }];
}

/** Rows about procedure in transfer-payment reports (决策, 过程, 管理) are answered in words beside, not by a value. */
function isManagementRow({ level1, level1Raw }: IndicatorReading): boolean {
  return level1 === null && level1Raw !== null && /管理|过程|决策|分配|执行/.test(level1Raw);
}

function findingFor({ row, variant, severity, field, text }: Gap, count: number, name: string): RuleFinding {
  return {
    variant,
    values: { name, text, count, cell: field === "name" ? NAME : VALUE },
    severity,
    indicator: row,
    field,
    actual: text,
    count,
  };
}
