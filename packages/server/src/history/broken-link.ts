import type { Bilingual } from "@mingji/core/language";

/** The first place where the history does not hold. */
export interface BrokenLink {
  readonly chain: "plan" | "authority";
  /** The plan of a broken plan chain. */
  readonly planId: string | null;
  readonly sequence: number;
  readonly what:
    | "changed"
    | "missing"
    | "headDiffers"
    | "sealDiffers"
    | "stateDiffers"
    | "revisionDiffers"
    | "noteDiffers";
}

const WHATS: Readonly<Record<BrokenLink["what"], Bilingual>> = {
  changed: { zh: "内容被改动", en: "was changed" },
  missing: { zh: "缺失", en: "is missing" },
  headDiffers: { zh: "与计划的当前记录不一致", en: "is not the end that the plan's record names" },
  sealDiffers: {
    zh: "与封存的摘要不一致，整条链可能被重写",
    en: "differs from its seal: the chain may have been rewritten",
  },
  stateDiffers: {
    zh: "之后的状态、稿次或公开属性不是由历史记录产生的",
    en: "does not lead to the state, revision or disclosure that the plan's record shows",
  },
  revisionDiffers: {
    zh: "对应的稿件内容被改动、缺失或多出",
    en: "names a revision that was changed, is missing, or was added",
  },
  noteDiffers: {
    zh: "对应的意见或豁免被改动、缺失或多出",
    en: "names a comment or waiver that was changed, is missing, or was added",
  },
};

/** The broken place as a sentence. */
export function brokenLinkText({ chain, planId, sequence, what }: BrokenLink): Bilingual {
  const { zh, en } = WHATS[what];
  if (chain === "authority")
    return {
      zh: `财政部门封存链第 ${sequence} 环${zh}。`,
      en: `Link ${sequence} of the authority's chain of seals ${en}.`,
    };
  return {
    zh: `计划 ${planId} 的历史第 ${sequence} 环${zh}。`,
    en: `Link ${sequence} of the history of plan ${planId} ${en}.`,
  };
}
