import type { Reading } from "@mingji/core/plan/reading";
import type { FormPage } from "../form-page.ts";
import { targetForm } from "./target-form.ts";

/** 绩效目标批复表: the approved targets as they were declared, with the line of the approving bureau. */
export function approvalForm(reading: Reading): readonly FormPage[] {
  return targetForm(reading).map((page) => ({
    ...page,
    title: "项目支出绩效目标批复表",
    foot: [
      "经审核，同意上述绩效目标，请按此执行并接受绩效监控。",
      "批复单位（盖章）：                                        年    月    日",
    ],
  }));
}
