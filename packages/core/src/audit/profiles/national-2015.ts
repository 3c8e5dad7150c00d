import type { Profile } from "../profile.ts";

/** The target rules of 2015 alone: no guide on core indicators yet, cost one of the four kinds of output. */
export const national2015: Profile = {
  id: "national-2015",
  title: { zh: "全国（2015年办法）", en: "National, the 2015 rules" },
  source: "财预〔2015〕88号",
  base: "national-2021",
  rules: {
    C03: { severity: "info", fixed: true },
    C13: { severity: "info", fixed: true },
    R05: { severity: "info", fixed: true },
    V26: { off: { zh: "2015年办法没有指标类型一栏", en: "the 2015 rules know no column for the type of value" } },
  },
  parameters: {},
};
