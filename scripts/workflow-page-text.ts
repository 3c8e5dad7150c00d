import { drawWorkflow } from "@mingji/core/workflow/draw";
import { MOVES } from "@mingji/core/workflow/move";
import { STATE_TITLES } from "@mingji/core/workflow/state";

/** The documentation of the workflow, made from its table. */
export function workflowPage(): string {
  const rows = MOVES.map(({ title, from, to, role, needsCleanAudit, needsReason, separate }) => {
    const places = from.map((state) => STATE_TITLES[state].zh).join("、");
    const needs = [
      ...(needsCleanAudit ? ["no open error"] : []),
      ...(needsReason ? ["a reason"] : []),
      ...(separate.length > 0 ? [`not by ${separate.join(", ")} of the same plan`] : []),
    ];
    return `| ${title.zh} ${title.en} | ${places} → ${STATE_TITLES[to].zh} | ${role} | ${needs.join("; ")} |`;
  });
  return [
    "# 计划的路 A plan's way",
    "",
    "Made from `core/workflow/move.ts`; `node scripts/run.mjs scripts/workflow-page.ts` writes it again.",
    "",
    "```mermaid",
    drawWorkflow("zh").trimEnd(),
    "```",
    "",
    "| move | from → to | role | needs |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
