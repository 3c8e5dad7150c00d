import type { PlanDetail } from "@mingji/contract/plan";
import { readingOfContent } from "@mingji/core/plan/plan-content";
import { useMemo } from "react";
import { useFormWords } from "../../components/form/use-form-words.ts";
import { findCell } from "../../components/grid/grid-layout.ts";
import { marksOf } from "../../lib/marks.ts";
import { withBlankGoals } from "./content-edits.ts";
import type { DraftView } from "./plan-draft.ts";
import { planLayout } from "./plan-layout.ts";
import { useLiveAudit } from "./use-live-audit.ts";
import { waiversInForce } from "./waivers-in-force.ts";

interface SheetSettings {
  readonly profile: string;
  readonly isEditing: boolean;
  readonly isNarrow: boolean;
}

/** The plan's text as a form with its findings marked on it. */
export function usePlanSheet(detail: PlanDetail, view: DraftView, { profile, isEditing, isNarrow }: SheetSettings) {
  const words = useFormWords();
  const { content } = view;
  const { comments } = detail;
  const { digest } = view.known;
  const waivers = useMemo(() => waiversInForce(detail.waivers), [detail.waivers]);
  const report = useLiveAudit(content, detail.revision.content, detail.report, { profile, waivers });
  const reading = useMemo(
    () => readingOfContent(isEditing ? withBlankGoals(content) : content, digest),
    [content, isEditing, digest],
  );
  const layout = useMemo(() => planLayout(reading, words, isNarrow, comments), [reading, words, isNarrow, comments]);
  const marks = useMemo(
    () => marksOf(report.findings, (address) => findCell(layout, address) !== null),
    [report, layout],
  );
  return { report, reading, layout, marks };
}
