import type { Round } from "@mingji/contract/round";
import { fenOf } from "@mingji/core/money";
import { printMoney } from "@mingji/core/money-print";
import { PLAN_STATES, type PlanState, STATE_TITLES } from "@mingji/core/workflow/state";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../../lib/language.ts";
import styles from "./plans.module.css";

interface RoundCountersProps {
  readonly round: Round;
  readonly chosen: PlanState | null;
  readonly onChoose: (state: PlanState | null) => void;
}

/** How many plans stand where, in the order of their way; a click shows only those. */
export function RoundCounters({ round, chosen, onChoose }: RoundCountersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const present = PLAN_STATES.flatMap((state) => {
    const count = round.counts.find((candidate) => candidate.state === state);
    return count === undefined || (count.plans === 0 && state !== chosen) ? [] : [count];
  });
  const all = {
    plans: round.counts.reduce((sum, { plans }) => sum + plans, 0),
    totalFen: round.counts.reduce((sum, { totalFen }) => sum + totalFen, 0),
  };
  return (
    // A group of buttons, not a fieldset: that draws a frame.
    <div className={styles.counters} role="group" aria-label={t("plans.byState")}>
      <Counter title={t("plans.all")} {...all} isChosen={chosen === null} onChoose={() => onChoose(null)} />
      {present.map(({ state, plans, totalFen }) => (
        <Counter
          key={state}
          title={STATE_TITLES[state][language]}
          plans={plans}
          totalFen={totalFen}
          isChosen={chosen === state}
          onChoose={() => onChoose(chosen === state ? null : state)}
        />
      ))}
    </div>
  );
}

interface CounterProps {
  readonly title: string;
  readonly plans: number;
  readonly totalFen: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Counter({ title, plans, totalFen, isChosen, onChoose }: CounterProps) {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles.counter} aria-pressed={isChosen} onClick={onChoose}>
      <span>{title}</span>
      <b>{plans}</b>
      <span className={styles.quiet}>{t("plans.amount", { amount: printMoney(fenOf(totalFen), "万元") })}</span>
    </button>
  );
}
