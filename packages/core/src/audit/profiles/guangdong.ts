import type { Profile } from "../profile.ts";

/** The Guangdong list form: two horizons in one cell, cost as 14 under output. */
export const guangdong: Profile = {
  id: "guangdong",
  title: { zh: "广东（项目支出绩效目标表）", en: "Guangdong, list form" },
  source: "广东省项目支出绩效目标表（含转移支付项目）表式",
  base: "national-2021",
  rules: {
    C09: { off: { zh: "表式没有依据一栏", en: "the form has no column for a basis" } },
    M05: { off: { zh: "表式没有分值", en: "the form has no points" } },
    M06: { off: { zh: "表式没有分值", en: "the form has no points" } },
    M08: { severity: "info", fixed: true },
  },
  parameters: {},
};
