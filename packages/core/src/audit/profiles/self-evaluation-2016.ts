import type { Profile } from "../profile.ts";

/** Self-evaluation by the central form of 2016 to 2018: bands 80 and 50 for qualitative indicators. */
export const selfEvaluation2016: Profile = {
  id: "self-evaluation-2016",
  title: { zh: "自评（2016—2019年表式）", en: "Self-evaluation, form of 2016 to 2019" },
  source: "2016—2018年中央部门项目支出绩效自评表填报说明",
  base: "national-2015",
  rules: {
    M07: { off: { zh: "自评不再增减指标", en: "a self-evaluation neither adds nor drops indicators" } },
  },
  parameters: { "partly-lowest": [{ from: null, value: 50 }] },
};
