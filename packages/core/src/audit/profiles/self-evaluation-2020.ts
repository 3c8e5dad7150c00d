import type { Profile } from "../profile.ts";

/** Self-evaluation since 2020: execution 10, output 50, effect 30, satisfaction 10; bands 80 and 60. */
export const selfEvaluation2020: Profile = {
  id: "self-evaluation-2020",
  title: { zh: "自评（2020年办法）", en: "Self-evaluation, the 2020 rules" },
  source: "财预〔2020〕10号",
  base: "national-2021",
  rules: {
    X03: { severity: "error" },
    M07: { off: { zh: "自评不再增减指标", en: "a self-evaluation neither adds nor drops indicators" } },
  },
  parameters: { "partly-lowest": [{ from: null, value: 60 }] },
};
