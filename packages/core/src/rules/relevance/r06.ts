import { indicatorGuide, PRACTICE } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import { nameOf, shownName } from "../../wording/facts.ts";

/** A running-cost project with the indicator of a subsidy. */
export const r06: IndicatorRule = {
  id: "R06",
  scope: "indicator",
  nature: "text",
  title: { zh: "工作经费套用资金拨付指标", en: "Running-cost project with a fund-release indicator" },
  why: {
    zh: "工作经费自己花，不向外发放，拨付及时率衡量不了它。",
    en: "Running cost is spent, not released: such a rate measures nothing.",
  },
  citations: [PRACTICE, indicatorGuide("高度关联")],
  wording: {
    main: {
      message: {
        zh: "工作经费项目用“{name}”，与经费用途不符。",
        en: 'A running-cost project uses "{name}", which does not fit its spending.',
      },
      fix: { zh: "换成保障对象、服务次数、完成时间等指标。", en: "Use who is served, how often, or by when." },
    },
  },
  check: ({ project, indicator, indicatorFacts }) => {
    if (!RUNNING_COST.test(project.name)) return notApplicable("不是工作经费项目", "not a running-cost project");
    if (!RELEASE.test(indicatorFacts.derive(nameOf).text)) return PASS;
    return finding({ values: { name: shownName(indicator) }, field: "name", actual: shownName(indicator) });
  },
};

const RUNNING_COST = /工作经费|业务经费|运转经费|管理经费|办公经费/;
const RELEASE = /(?:资金|专款|款项|补助金|补贴)(?:的)?(?:发放|拨付|下达|下拨|支付|兑付)(?:到位)?(?:及时|准时|按时)/;
