import type { PlanDetail } from "@mingji/contract/plan";
import { fenOf } from "@mingji/core/money";
import { printMoneyWithUnit } from "@mingji/core/money-print";
import { Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePlanChange } from "../api/change-plan.ts";
import type { DraftView, PlanDraft } from "../plan-draft.ts";
import { PlanMoves } from "./plan-moves.tsx";
import { SaveMark } from "./save-mark.tsx";
import { WaySteps } from "./way-steps.tsx";
import styles from "./plan.module.css";

interface PlanHeadingProps {
  readonly id: string;
  readonly detail: PlanDetail;
  readonly draft: PlanDraft;
  readonly view: DraftView;
  readonly back: ReactNode;
}

/** Whose plan it is, where it stands, and what the person may do next. */
export function PlanHeading({ id, detail, draft, view, back }: PlanHeadingProps) {
  const { t } = useTranslation();
  const { head } = detail;
  return (
    <div className={styles.heading}>
      <div className={styles.crumbs}>
        {back}
        <h1 lang="zh-CN">{view.content.project}</h1>
        <span lang="zh-CN">{view.content.spendingUnit}</span>
        {head.totalFen === null ? null : <b>{printMoneyWithUnit(fenOf(head.totalFen), "万元")}</b>}
        <span className={styles.quiet}>{t("plan.revision", { number: view.known.revision })}</span>
        {detail.may.save ? <SaveMark state={view.state} onAgain={() => void draft.flush()} /> : null}
        <Disclosure id={id} detail={detail} />
      </div>
      <div className={styles.way}>
        <WaySteps detail={detail} />
        <PlanMoves {...{ id, detail, draft }} />
      </div>
      {detail.history.broken === null ? null : <Broken broken={detail.history.broken} />}
    </div>
  );
}

const DISCLOSURES = ["public", "onApplication", "internal"] as const;

/** Who may see the plan once it is published. Classified content may not be here at all. */
function Disclosure({ id, detail: { head, may } }: { readonly id: string; readonly detail: PlanDetail }) {
  const { t } = useTranslation();
  const change = usePlanChange(id);
  return (
    <span className={styles.disclosure}>
      <span id="disclosure-label">{t("plan.disclosure.title")}</span>
      {may.disclose ? (
        <Select
          size="small"
          aria-labelledby="disclosure-label"
          value={head.disclosure}
          loading={change.isPending}
          onChange={(disclosure) => change.mutate({ kind: "disclose", body: { disclosure } })}
          options={DISCLOSURES.map((value) => ({ value, label: t(`plan.disclosure.${value}`) }))}
          popupMatchSelectWidth={false}
        />
      ) : (
        <b>{t(`plan.disclosure.${head.disclosure}`)}</b>
      )}
      {change.error === null ? null : (
        <span role="alert" className={styles.refusal}>
          {change.error.message}
        </span>
      )}
    </span>
  );
}

function Broken({ broken }: { readonly broken: NonNullable<PlanDetail["history"]["broken"]> }) {
  const { i18n } = useTranslation();
  return (
    <p role="alert" className={styles.refusal}>
      {i18n.language === "en" ? broken.en : broken.zh}
    </p>
  );
}
