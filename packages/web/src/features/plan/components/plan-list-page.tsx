import type { Round } from "@mingji/contract/round";
import type { PlanState } from "@mingji/core/workflow/state";
import { Empty, Input, Select } from "antd";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../components/failed-state.tsx";
import { LoadingPage } from "../../../components/loading-page.tsx";
import { usePlans } from "../api/list-plans.ts";
import { useRounds } from "../api/list-rounds.ts";
import { matchingPlans } from "../matching-plans.ts";
import { PlanTable } from "./plan-table.tsx";
import { RoundCounters } from "./round-counters.tsx";
import styles from "./plans.module.css";

/** What the list is narrowed to; it stands in the address. */
export interface PlanFilter {
  readonly round: string | null;
  readonly state: PlanState | null;
  readonly words: string;
}

interface PlanListPageProps {
  readonly filter: PlanFilter;
  readonly onFilter: (filter: PlanFilter) => void;
  /** The choice of a role, when none is chosen: plans are not for visitors. */
  readonly roleChoice: ReactNode;
  readonly linkTo: (id: string, children: ReactNode) => ReactNode;
}

/** The plans of a round: how many stand where, then the list. */
export function PlanListPage(props: PlanListPageProps) {
  const { t } = useTranslation();
  const { roleChoice } = props;
  const hasRole = roleChoice === null;
  const { data, error, refetch } = useRounds(hasRole);
  const round = data?.items.find(({ id }) => id === props.filter.round) ?? data?.items[0];
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("plans.title")}</h1>
        {data === undefined || round === undefined ? null : (
          <RoundChoice
            rounds={data.items}
            round={round}
            onChoose={(id) => props.onFilter({ ...props.filter, round: id, state: null })}
          />
        )}
      </div>
      {roleChoice}
      {content()}
    </div>
  );

  function content() {
    if (!hasRole) return <p className={styles.quiet}>{t("plans.needRole")}</p>;
    if (error !== null) return <FailedState error={error} onAgain={() => void refetch()} />;
    if (data === undefined) return <LoadingPage />;
    if (round === undefined) return <Empty description={t("plans.noRound")} image={Empty.PRESENTED_IMAGE_SIMPLE} />;
    return <PlansOfRound {...props} round={round} />;
  }
}

interface RoundChoiceProps {
  readonly rounds: readonly Round[];
  readonly round: Round;
  readonly onChoose: (id: string) => void;
}

function RoundChoice({ rounds, round, onChoose }: RoundChoiceProps) {
  const { t } = useTranslation();
  if (rounds.length === 1) return <span className={styles.round}>{round.title}</span>;
  return (
    <Select
      aria-label={t("plans.round")}
      className={styles.roundChoice ?? ""}
      value={round.id}
      onChange={onChoose}
      options={rounds.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
}

function PlansOfRound({ round, filter, onFilter, linkTo }: PlanListPageProps & { readonly round: Round }) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePlans(
    round.id,
    filter.state,
  );
  const loaded = data?.pages.flatMap((page) => page.items) ?? [];
  const items = matchingPlans(loaded, filter.words);
  const isSearching = filter.words.trim() !== "" && hasNextPage;
  useEffect(() => {
    // Words are looked for in everything, so everything is fetched, page by page.
    if (isSearching && !isFetchingNextPage) void fetchNextPage();
  }, [isSearching, isFetchingNextPage, fetchNextPage]);
  return (
    <>
      <RoundCounters round={round} chosen={filter.state} onChoose={(state) => onFilter({ ...filter, state })} />
      <div className={styles.bar}>
        <Input
          className={styles.words ?? ""}
          allowClear
          aria-label={t("plans.search")}
          placeholder={t("plans.search")}
          value={filter.words}
          onChange={(event) => onFilter({ ...filter, words: event.target.value })}
        />
        <span className={styles.quiet} role="status">
          {isSearching ? t("plans.searching", { count: loaded.length }) : shownText()}
        </span>
      </div>
      {list()}
    </>
  );

  function shownText() {
    const more = hasNextPage ? t("plans.andMore") : "";
    return `${t("plans.shown", { count: items.length })}${more}`;
  }

  function list() {
    if (error !== null) return <FailedState error={error} onAgain={() => void refetch()} />;
    if (isPending) return <LoadingPage />;
    if (items.length === 0 && !isSearching) {
      const text = loaded.length === 0 && filter.state === null ? t("plans.empty") : t("plans.noneLeft");
      return <Empty description={text} image={Empty.PRESENTED_IMAGE_SIMPLE} />;
    }
    const onMore = hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : null;
    return <PlanTable items={items} linkTo={linkTo} hasMore={hasNextPage} onMore={onMore} />;
  }
}
