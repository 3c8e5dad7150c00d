import { amountText, decimalsOf, unitOfAmount } from "../../audit/amount-text.ts";
import { PRACTICE, TRANSFER_NOTES } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import {
  finding,
  PASS,
  type ProjectRule,
  type ProjectSubject,
  type RuleFinding,
  undetermined,
} from "../../audit/rule.ts";
import type { Amount } from "../../plan/funds.ts";
import type { ProjectReading } from "../../plan/reading.ts";

/** F02 金额单位或精度 */
export const f02: ProjectRule = {
  id: "F02",
  scope: "project",
  nature: "automatic",
  title: { zh: "金额单位或精度", en: "Money unit mix, decimals, negative" },
  why: {
    zh: "金额以万元为单位，保留两位小数；单位混用最容易差一万倍。",
    en: "Amounts are given in 万元 with two decimals; mixed units are how figures end up wrong by ten thousand.",
  },
  citations: [TRANSFER_NOTES, PRACTICE],
  wording: {
    negative: {
      message: { zh: "金额“{amount}”是负数。", en: 'Amount "{amount}" is negative.' },
      fix: {
        zh: "核对金额；调减数在调整表中填写。",
        en: "Check the amount; a reduction belongs in the adjustment form.",
      },
    },
    scale: {
      message: {
        zh: "“{total}”与“{other}”相差约一万倍，可能把元写成了万元。",
        en: '"{total}" and "{other}" differ by about ten thousand: perhaps 元 was taken for 万元.',
      },
      fix: { zh: "核对两处金额的单位。", en: "Check the units of both amounts." },
    },
    decimals: {
      message: {
        zh: "金额“{amount}”万元保留了{decimals}位小数。",
        en: 'Amount "{amount}" (万元) has {decimals} decimals.',
      },
      fix: { zh: "统一为万元，保留两位小数。", en: "Give amounts in 万元 with two decimals." },
    },
    mixed: {
      message: {
        zh: "表中资金以元为单位，指标“{name}”却用“{value}”。",
        en: 'The form gives its amounts in 元, but the indicator "{name}" uses "{value}".',
      },
      fix: { zh: "统一为万元，保留两位小数。", en: "Give all amounts in 万元 with two decimals." },
    },
  },
  check: (subject) => {
    const { reading, project, facts, settings } = subject;
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const amounts = amountsOf(project).filter(({ raw }) => /\d/.test(raw));
    if (amounts.length === 0) return undetermined("没有读到金额", "no amount was read");
    const negative = amounts.find(({ fen }) => fen !== null && fen < 0);
    if (negative !== undefined) return finding(amountFinding("negative", negative, { severity: "error" }));
    const scale = scaleSlip(subject, amounts);
    if (scale !== null) return finding(scale);
    const limit = settings.parameter("money-decimals");
    const long = amounts.filter(
      ({ raw, fen }) => fen !== null && decimalsOf(raw) > limit && unitOfAmount(raw, reading.moneyUnit) === "万元",
    );
    const [first] = long;
    if (first !== undefined) return finding(amountFinding("decimals", first, { count: long.length }));
    return mixedUnits(subject) ?? PASS;
  },
};

function amountsOf({ funds, execution }: ProjectReading): readonly Amount[] {
  const rows = execution?.rows ?? [];
  const cells = rows.flatMap(({ initialBudget, adjustedBudget, executed }) => [
    initialBudget,
    adjustedBudget,
    executed,
  ]);
  return [...Object.values(funds), ...cells.filter((cell) => cell !== null)];
}

function amountFinding(variant: string, { raw }: Amount, more: Partial<RuleFinding>): RuleFinding {
  const amount = raw.replace(/万?元$/, "").trim();
  return { variant, values: { amount, decimals: decimalsOf(raw) }, field: "funds.total", actual: raw, ...more };
}

/** Two amounts of one project ten thousand times apart, of which the larger is the smaller in another unit. */
function scaleSlip({ reading, project }: ProjectSubject, amounts: readonly Amount[]): RuleFinding | null {
  const total = project.funds.total;
  if (total === undefined || total.fen === null) return null;
  const wanted = total.fen;
  const other = amounts.find(({ fen }) => fen !== null && (fen === wanted * 10_000 || wanted === fen * 10_000));
  if (other === undefined || other.fen === null || other.fen === 0) return null;
  const [printed, against] = [amountText(wanted, reading.moneyUnit), amountText(other.fen, reading.moneyUnit)];
  return {
    variant: "scale",
    values: { total: printed, other: against },
    severity: "error",
    field: "funds.total",
    actual: printed,
    expected: against,
  };
}

function mixedUnits({ reading, project }: ProjectSubject) {
  if (reading.moneyUnit !== "元") return null;
  const index = project.indicators.findIndex(({ annual }) => annual?.unit === "万元");
  const indicator = project.indicators[index];
  if (indicator === undefined) return null;
  const value = indicator.annual?.raw.trim() ?? "";
  return finding({
    variant: "mixed",
    values: { name: indicator.name, value },
    indicator: index,
    field: "annual",
    actual: value,
  });
}
