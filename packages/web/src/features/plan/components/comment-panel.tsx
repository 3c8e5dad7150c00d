import type { PlanCommentRecord, PlanDetail } from "@mingji/contract/plan";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CellAddress } from "../../../lib/address.ts";
import { useLanguage } from "../../../lib/language.ts";
import { usePlanChange } from "../api/change-plan.ts";
import { cellOfPlace, placeOfCell } from "../plan-place.ts";
import { timeText } from "../time-text.ts";
import styles from "./plan.module.css";

interface CommentPanelProps {
  readonly id: string;
  readonly detail: PlanDetail;
  /** The chosen cell, which a new comment is about. */
  readonly chosen: CellAddress | null;
  readonly labelOf: (address: CellAddress) => string;
  readonly onSelect: (address: CellAddress) => void;
}

/** What people say about the plan and its cells, in threads, oldest first. */
export function CommentPanel({ id, detail, chosen, labelOf, onSelect }: CommentPanelProps) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState<PlanCommentRecord | null>(null);
  const threads = detail.comments.filter(({ threadId }) => threadId === null);
  return (
    <section className={styles.panel} aria-label={t("plan.comments.title")}>
      {threads.length === 0 ? <p className={styles.quiet}>{t("plan.comments.none")}</p> : null}
      <ol className={styles.events}>
        {threads.map((comment) => (
          <li key={comment.id}>
            <CommentPlace place={comment.place} labelOf={labelOf} onSelect={onSelect} />
            <CommentText comment={comment} />
            {detail.comments
              .filter(({ threadId }) => threadId === comment.id)
              .map((answer) => (
                <div key={answer.id} className={styles.answer}>
                  <CommentText comment={answer} />
                </div>
              ))}
            {detail.may.comment ? (
              <button type="button" className={styles.textButton} onClick={() => setAnswering(comment)}>
                {t("plan.comments.answer")}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      {detail.may.comment ? (
        <CommentForm
          id={id}
          about={answering === null ? chosen : null}
          answering={answering}
          labelOf={labelOf}
          onDone={() => setAnswering(null)}
        />
      ) : null}
    </section>
  );
}

interface CommentPlaceProps extends Pick<CommentPanelProps, "labelOf" | "onSelect"> {
  readonly place: string | null;
}

function CommentPlace({ place, labelOf, onSelect }: CommentPlaceProps) {
  const { t } = useTranslation();
  if (place === null) return <span className={styles.quiet}>{t("plan.comments.whole")}</span>;
  const address = cellOfPlace(place);
  return (
    <button type="button" className={styles.textButton} onClick={() => onSelect(address)}>
      {labelOf(address)}
    </button>
  );
}

function CommentText({ comment }: { readonly comment: PlanCommentRecord }) {
  const language = useLanguage();
  return (
    <>
      <p lang="zh-CN" className={styles.said}>
        {comment.text}
      </p>
      <div className={styles.quiet}>
        {comment.by} · {timeText(comment.at, language)}
      </div>
    </>
  );
}

interface CommentFormProps {
  readonly id: string;
  readonly about: CellAddress | null;
  readonly answering: PlanCommentRecord | null;
  readonly labelOf: (address: CellAddress) => string;
  readonly onDone: () => void;
}

function CommentForm({ id, about, answering, labelOf, onDone }: CommentFormProps) {
  const { t } = useTranslation();
  const change = usePlanChange(id);
  const [text, setText] = useState("");
  const place = about === null ? null : placeOfCell(about);
  const send = () =>
    change.mutate(
      {
        kind: "comment",
        body: { text: text.trim(), place: answering?.place ?? place, threadId: answering?.id ?? null },
      },
      {
        onSuccess: () => {
          setText("");
          onDone();
        },
      },
    );
  const title =
    answering === null
      ? t("plan.comments.about", {
          place: about === null || place === null ? t("plan.comments.whole") : labelOf(about),
        })
      : t("plan.comments.answerTo", { by: answering.by });
  return (
    <div className={styles.commentForm}>
      <label htmlFor="comment-text">{title}</label>
      <Input.TextArea
        id="comment-text"
        rows={3}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {change.error === null ? null : (
        <p role="alert" className={styles.refusal}>
          {change.error.message}
        </p>
      )}
      <div className={styles.eventTools}>
        <Button type="primary" size="small" disabled={text.trim() === ""} loading={change.isPending} onClick={send}>
          {t("plan.comments.send")}
        </Button>
        {answering === null ? null : (
          <Button size="small" onClick={onDone}>
            {t("plan.reason.cancel")}
          </Button>
        )}
      </div>
    </div>
  );
}
