import { PRACTICE, reviewForm } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS, type RuleFinding, undetermined } from "../../audit/rule.ts";
import type { Target } from "../../target/target.ts";
import { formatTarget } from "../../target/format-target.ts";
import { columnDamageOf, isGarbled } from "../../wording/damage.ts";
import { mainField, mainTarget, shownName, shownValue } from "../../wording/facts.ts";

/** Damaged value. */
export const v20: IndicatorRule = {
  id: "V20",
  scope: "indicator",
  nature: "text",
  title: { zh: "字符损坏，值不可信", en: "Damaged value" },
  why: {
    zh: "扫描或转换时“≥90%”会变成“290%”，照用就把目标改了。",
    en: "Scanning turns ≥90% into 290%; used as it stands it changes the target.",
  },
  citations: [PRACTICE, reviewForm("规范完整性")],
  wording: {
    main: {
      message: {
        zh: "“{name}”的值“{value}”像识别错误，可能是“{repair}”。",
        en: 'Value "{value}" of "{name}" looks damaged; perhaps "{repair}".',
      },
      fix: { zh: "核对原文后确认“{repair}”。", en: 'Compare with the original and confirm "{repair}".' },
    },
    lost: {
      message: {
        zh: "“{name}”的值“{value}”有字符丢失，无法还原。",
        en: 'Value "{value}" of "{name}" has lost characters and cannot be restored.',
      },
      fix: { zh: "从原文补录。", en: "Enter it again from the original." },
    },
    name: {
      message: {
        zh: "“{name}”像识别错误，名称不可读。",
        en: '"{name}" looks like a reading error; the name cannot be read.',
      },
      fix: { zh: "从原文补录名称。", en: "Enter the name again from the original." },
    },
    column: {
      message: {
        zh: "“{name}”的值是空白，本项目所有数字都没有读到，可能在转换中丢失。",
        en: 'The value of "{name}" is blank and no number of the project was read; conversion may have lost them.',
      },
      fix: { zh: "核对原文后补录数字。", en: "Enter the numbers again from the original." },
    },
  },
  check: ({ indicator, indicatorIndex, projectFacts }) => {
    const target = mainTarget(indicator);
    if (target === null) return undetermined("这一行的指标值没有读到", "the value of this row was not read");
    const name = shownName(indicator);
    const value = shownValue(target);
    const { lost, leadingTwo } = projectFacts.derive(columnDamageOf);
    if (lost.has(indicatorIndex)) {
      return finding({ variant: "column", severity: "warning", values: { name }, field: mainField(indicator) });
    }
    const found = leadingTwo.has(indicatorIndex) ? misreadTwo(target) : damageOf(target);
    if (found !== null)
      return finding({
        ...found,
        values: { name, value, ...found.values },
        field: mainField(indicator),
        actual: value,
      });
    return isGarbled(name) ? finding({ variant: "name", values: { name }, field: "name", actual: name }) : PASS;
  },
};

function misreadTwo(target: Target): RuleFinding {
  return { values: { repair: `≥${String(target.value).slice(1)}${target.unit ?? ""}` } };
}

const DAMAGE: ReadonlySet<string> = new Set(["ocr-operator", "ocr-unit", "excel-serial"]);

function damageOf(target: Target): RuleFinding | null {
  const { kind, repairs } = target;
  if (kind === "unreadable") return { variant: "lost", values: {} };
  if (repairs.includes("negative-zero")) return { severity: "info", values: { repair: "0%" } };
  return repairs.some((repair) => DAMAGE.has(repair)) ? { values: { repair: formatTarget(target) } } : null;
}
