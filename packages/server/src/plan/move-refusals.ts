import { AppError } from "@mingji/core/app-error";
import { type Bilingual, fill } from "@mingji/core/language";
import type { MoveRefusal } from "@mingji/core/workflow/allowed-moves";

const REFUSALS: Readonly<Record<MoveRefusal, Bilingual>> = {
  unknown: { zh: "没有这一步。", en: "There is no such step." },
  state: {
    zh: "计划现在的状态不能做这一步，请刷新后再看。",
    en: "The plan's present state does not allow this step; refresh to see it.",
  },
  role: { zh: "您的角色不能做这一步。", en: "Your role may not do this." },
  separation: {
    zh: "您已在前面的环节经手这份计划，按不相容岗位分离的要求，这一步须由他人办理。",
    en: "You handled this plan in an earlier step; duties are separated, so somebody else must do this one.",
  },
  audit: {
    zh: "还有 {blocking} 个错误级问题没有处理：请修改，或写明理由申请豁免后再提交。",
    en: "{blocking} findings of severity error are open: mend them, or waive them with a reason, then try again.",
  },
  disclosure: {
    zh: "这份计划没有标为“主动公开”，不能公开。",
    en: "This plan is not marked public, so it cannot be published.",
  },
};

/** Why a step is held back, as the page shows it beside the step. */
export function refusalText(refusal: MoveRefusal, blocking: number): Bilingual {
  const text = REFUSALS[refusal];
  return { zh: fill(text, { blocking }, "zh"), en: fill(text, { blocking }, "en") };
}

export function refusedMove(refusal: MoveRefusal, blocking: number): AppError {
  const code = refusal === "role" || refusal === "separation" ? "forbidden" : "conflict";
  return new AppError(code, REFUSALS[refusal], { refusal, blocking });
}
