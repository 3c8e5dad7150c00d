import { ROLE_TITLES, ROLES } from "@mingji/contract/role";
import type { PlanDetail, PlanEventRecord } from "@mingji/contract/plan";
import { STATE_TITLES } from "@mingji/core/workflow/state";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../../lib/language.ts";
import { usePlanChange } from "../api/change-plan.ts";
import { useRevisionChanges } from "../api/compare-plan.ts";
import { moveOf, numberOf, stateOf, textOf } from "../plan-history.ts";
import { timeText } from "../time-text.ts";
import styles from "./plan.module.css";

interface HistoryPanelProps {
  readonly id: string;
  readonly detail: PlanDetail;
  readonly seen: string;
}

/** Everything that happened to the plan, newest first: who, in which role, when, what. */
export function HistoryPanel({ id, detail, seen }: HistoryPanelProps) {
  const { t } = useTranslation();
  const { events, length } = detail.history;
  return (
    <section className={styles.panel} aria-label={t("plan.history.title")}>
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={event.sequence}>
            <EventHead event={event} />
            <EventBody id={id} detail={detail} seen={seen} event={event} />
          </li>
        ))}
      </ol>
      {length > events.length ? (
        <p className={styles.quiet}>{t("plan.history.older", { count: length - events.length })}</p>
      ) : null}
    </section>
  );
}

function EventHead({ event }: { readonly event: PlanEventRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const role = ROLES.find((known) => known === event.actorRole);
  const to = stateOf(event, "to");
  const title = moveOf(event)?.title[language] ?? "";
  const number = numberOf(event, "revision") ?? "";
  return (
    <>
      <div className={styles.eventTitle}>
        <b>{t(`plan.history.${event.kind}`, { title, number })}</b>
        {event.kind === "moved" && to !== null ? (
          <span className={styles.quiet}>→ {STATE_TITLES[to][language]}</span>
        ) : null}
      </div>
      <div className={styles.quiet}>
        {event.actor}
        {role === undefined ? "" : ` · ${ROLE_TITLES[role][language]}`} · {timeText(event.at, language)}
      </div>
    </>
  );
}

function EventBody({ id, detail, seen, event }: HistoryPanelProps & { readonly event: PlanEventRecord }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const restore = usePlanChange(id);
  const reason = textOf(event, "reason") ?? textOf(event, "text");
  const rule = textOf(event, "rule");
  const to = textOf(event, "to");
  const revision = event.kind === "saved" || event.kind === "created" ? numberOf(event, "revision") : null;
  const isOlder = revision !== null && revision < detail.head.revision;
  return (
    <>
      {rule === null ? null : <span>{rule} </span>}
      {event.kind === "disclosed" && isDisclosure(to) ? <span>{t(`plan.disclosure.${to}`)}</span> : null}
      {reason === null ? null : (
        <p lang="zh-CN" className={styles.said}>
          {reason}
        </p>
      )}
      {revision === null ? null : (
        <div className={styles.eventTools}>
          {revision > 1 ? (
            <button type="button" className={styles.textButton} aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? "▾" : "▸"} {t("plan.history.changes")}
            </button>
          ) : null}
          {detail.may.save && isOlder ? (
            <Button
              size="small"
              loading={restore.isPending}
              onClick={() => restore.mutate({ kind: "restore", body: { seen, revision } })}
            >
              {t("plan.history.restore")}
            </Button>
          ) : null}
        </div>
      )}
      {open && revision !== null ? <Changes id={id} revision={revision} /> : null}
      {restore.error === null ? null : (
        <p role="alert" className={styles.refusal}>
          {restore.error.message}
        </p>
      )}
    </>
  );
}

function Changes({ id, revision }: { readonly id: string; readonly revision: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error } = useRevisionChanges(id, revision, true);
  if (error !== null) return <p className={styles.refusal}>{error.message}</p>;
  if (data === undefined) return <p className={styles.quiet}>{t("loading")}</p>;
  if (data.changes.length === 0) return <p className={styles.quiet}>{t("plan.history.noChanges")}</p>;
  return (
    <ul className={styles.changes}>
      {data.changes.map(({ text }, index) => (
        <li key={index}>{text[language]}</li>
      ))}
    </ul>
  );
}

const DISCLOSURES = ["public", "onApplication", "internal", "classified"] as const;

function isDisclosure(value: string | null): value is (typeof DISCLOSURES)[number] {
  return DISCLOSURES.some((known) => known === value);
}
