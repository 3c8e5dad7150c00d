import { AppError } from "@mingji/core/app-error";
import type { PlanRevision } from "./plan.repository.ts";

export function unknownPlan(planId: string): AppError {
  return new AppError("not-found", { zh: "没有找到这个项目计划。", en: "There is no such plan." }, { plan: planId });
}

export function notEditable(): AppError {
  return new AppError("conflict", {
    zh: "这份计划已提交，不在您手中，内容没有改动；需要修改请先请对方退回或自己撤回。",
    en: "This plan was submitted and is not with you now; nothing was changed. Ask for its return, or take it back, to edit it.",
  });
}

/** Carries the newer revision, so that the page can merge the two field by field and save again. */
export function changedMeanwhile({ number, digest, content, createdAt, createdBy }: PlanRevision): AppError {
  return new AppError(
    "conflict",
    {
      zh: "这份计划刚被别人改过（第 {revision} 稿），您的内容没有丢：请对照两份内容后再保存。",
      en: "Somebody changed this plan meanwhile (revision {revision}). Your text is not lost: compare the two, then save again.",
    },
    { revision: number, digest },
    { content, createdAt: createdAt.toISOString(), createdBy },
  );
}
