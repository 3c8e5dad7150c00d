import type { AuditSettings } from "../../audit/rule.ts";
import type { Bilingual } from "../../language.ts";
import type { Grade, GradeBands } from "../grade.ts";

/** The grade bands of the review form: of an item's share of points and of the total. No national text sets them. */
export function reviewBands(settings: AuditSettings): GradeBands {
  return {
    excellent: settings.parameter("review-grade-excellent"),
    good: settings.parameter("review-grade-good"),
    middle: settings.parameter("review-grade-middle"),
  };
}

/** What follows from the grade, 财预〔2015〕88号 art. 25. */
export const CONSEQUENCES: Readonly<Record<Grade, Bilingual>> = {
  优: { zh: "直接进入下一步预算安排", en: "goes straight on to budget arrangement" },
  良: { zh: "与申报单位协商修改完善后，进入下一步预算安排", en: "goes on after corrections agreed with the unit" },
  中: { zh: "退回申报单位修改完善，按程序重新报送审核", en: "goes back to the unit and through the whole path again" },
  差: { zh: "不得进入下一步预算安排", en: "may not go on to budget arrangement" },
};
