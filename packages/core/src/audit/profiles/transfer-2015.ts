import type { Profile } from "../profile.ts";

/** Special transfer payments: 万元 with two decimals and both horizons are written rules here, not practice. */
export const transfer2015: Profile = {
  id: "transfer-2015",
  title: { zh: "专项转移支付（2015年办法）", en: "Special transfer payments, the 2015 rules" },
  source: "财预〔2015〕163号及填报说明",
  base: "national-2021",
  rules: {
    C03: { severity: "info", fixed: true },
    C08: { severity: "error" },
    C14: { severity: "error" },
    F02: { severity: "warning" },
  },
  parameters: {},
};
