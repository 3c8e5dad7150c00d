import type { Finding } from "@mingji/core/audit/report";
import type { PlanContent } from "@mingji/core/plan/plan-content";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePlanChange } from "../api/change-plan.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import styles from "./plan.module.css";

interface FindingWaiverProps {
  readonly id: string;
  readonly finding: Finding;
  readonly content: PlanContent;
}

/** Accepts the chosen finding with a reason until a day. It stays visible, softened. */
export function FindingWaiver({ id, finding, content }: FindingWaiverProps) {
  const { t } = useTranslation();
  const change = usePlanChange(id);
  const untilId = useId();
  const [isOpen, setOpen] = useState(false);
  const [until, setUntil] = useState(`${content.fiscalYear}-12-31`);
  if (finding.waiver !== null) return null;
  const indicator = finding.indicator === null ? null : (content.indicators[finding.indicator]?.name ?? null);
  const failure =
    change.error === null ? null : (
      <p role="alert" className={styles.refusal}>
        {change.error.message}
      </p>
    );
  return (
    <div className={styles.waiver}>
      <Button size="small" onClick={() => setOpen(true)}>
        {t("plan.waive.open", { rule: finding.rule })}
      </Button>
      {isOpen ? (
        <ReasonDialog
          title={t("plan.waive.title", { rule: finding.rule })}
          label={t("plan.waive.reason")}
          isNeeded
          isPending={change.isPending}
          failure={failure}
          onCancel={() => setOpen(false)}
          onSend={(reason) =>
            change.mutate(
              { kind: "waive", body: { rule: finding.rule, indicator, reason, until } },
              { onSuccess: () => setOpen(false) },
            )
          }
        >
          <label htmlFor={untilId} className={styles.until}>
            {t("plan.waive.until")}
            <Input id={untilId} type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
          </label>
        </ReasonDialog>
      ) : null}
    </div>
  );
}
