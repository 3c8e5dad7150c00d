import type { PlanDetail } from "@mingji/contract/plan";
import { type PlanState, STATE_TITLES } from "@mingji/core/workflow/state";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../../lib/language.ts";
import { lastReturn } from "../plan-history.ts";
import { timeText } from "../time-text.ts";
import styles from "./plan.module.css";

const WAY: readonly PlanState[] = [
  "draft",
  "unitReview",
  "departmentReview",
  "bureauReview",
  "bureauApproval",
  "approved",
  "published",
];

/** The way from draft to publication with the place where the plan stands; why it came back, if it did. */
export function WaySteps({ detail }: { readonly detail: PlanDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state } = detail.head;
  const at = WAY.indexOf(state);
  const steps = at >= 0 ? WAY : [...WAY.slice(0, 4), state];
  const now = steps.indexOf(state);
  const back = lastReturn(detail.history.events);
  return (
    <div className={styles.wayLine}>
      <ol className={styles.steps} aria-label={t("plan.way")}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={index < now ? styles.past : index === now ? styles.present : ""}
            aria-current={index === now ? "step" : undefined}
          >
            {index < now ? <span aria-hidden="true">✓ </span> : null}
            {STATE_TITLES[step][language]}
          </li>
        ))}
      </ol>
      {back === null ? null : (
        <p className={styles.returned}>
          <b>{t("plan.returned", { by: back.actor, at: timeText(back.at, language) })}</b>
          <span lang="zh-CN">{back.reason}</span>
        </p>
      )}
    </div>
  );
}
