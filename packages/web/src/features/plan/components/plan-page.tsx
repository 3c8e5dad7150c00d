import type { PlanDetail } from "@mingji/contract/plan";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../components/failed-state.tsx";
import { LoadingPage } from "../../../components/loading-page.tsx";
import type { FindingFilter } from "../../../lib/finding-filter.ts";
import type { RuleTexts } from "../../../lib/rule-texts.ts";
import { usePageTitle } from "../../../lib/use-page-title.ts";
import { refreshPlan } from "../api/change-plan.ts";
import { usePlan } from "../api/get-plan.ts";
import { useRounds } from "../api/list-rounds.ts";
import { savePlanContent } from "../api/save-plan.ts";
import { keepDraft, keptDraft } from "../kept-drafts.ts";
import { createPlanDraft, type KnownRevision } from "../plan-draft.ts";
import { PlanDesk } from "./plan-desk.tsx";
import styles from "./plan.module.css";

interface PlanPageProps {
  readonly id: string;
  readonly rules: RuleTexts;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly back: ReactNode;
  /** The choice of a role, when none is chosen. */
  readonly roleChoice: ReactNode;
}

/** One plan: looked at by everybody with a role, typed in by its unit while the unit holds it. */
export function PlanPage(props: PlanPageProps) {
  const { id, roleChoice, back } = props;
  const { t } = useTranslation();
  const hasRole = roleChoice === null;
  const { data, error, refetch } = usePlan(id, hasRole);
  const rounds = useRounds(hasRole).data;
  usePageTitle(data?.head.project ?? t("plans.title"));
  if (!hasRole)
    return (
      <div className={styles.alone}>
        {back}
        {roleChoice}
      </div>
    );
  if (data === undefined && error !== null) return <FailedState error={error} onAgain={() => void refetch()} />;
  if (data === undefined || rounds === undefined) return <LoadingPage />;
  const profile = rounds.items.find((round) => round.id === data.head.roundId)?.profile ?? "national-2021";
  return <LoadedPlan key={`${id} ${data.may.save}`} {...props} detail={data} profile={profile} />;
}

interface LoadedPlanProps extends PlanPageProps {
  readonly detail: PlanDetail;
  readonly profile: string;
}

function LoadedPlan({ detail, ...props }: LoadedPlanProps) {
  const { id } = props;
  const queries = useQueryClient();
  const [draft] = useState(() =>
    createPlanDraft({
      known: knownOf(detail),
      kept: detail.may.save ? keptDraft(id) : null,
      save: (seen, content) => savePlanContent(id, seen, content),
      keep: (kept) => detail.may.save && keepDraft(id, kept),
      onSaved: () => void refreshPlan(queries, id),
    }),
  );
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  useEffect(() => draft.start(), [draft]);
  useEffect(() => draft.learn(knownOf(detail)), [draft, detail]);
  useEffect(() => {
    const send = () => void draft.flush();
    addEventListener("online", send);
    addEventListener("pagehide", send);
    return () => {
      removeEventListener("online", send);
      removeEventListener("pagehide", send);
      send();
    };
  }, [draft]);
  return <PlanDesk {...props} detail={detail} draft={draft} view={view} />;
}

function knownOf({ revision: { number, digest, content } }: PlanDetail): KnownRevision {
  return { revision: number, digest, content };
}
