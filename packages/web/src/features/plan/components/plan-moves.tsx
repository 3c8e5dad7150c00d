import { ApiError } from "@mingji/contract/client";
import type { MoveOffer, PlanDetail } from "@mingji/contract/plan";
import { compareContent } from "@mingji/core/plan/compare-content";
import type { PlanContent } from "@mingji/core/plan/plan-content";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../../lib/language.ts";
import { usePlanChange } from "../api/change-plan.ts";
import type { PlanDraft } from "../plan-draft.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import styles from "./plan.module.css";

interface PlanMovesProps {
  readonly id: string;
  readonly detail: PlanDetail;
  readonly draft: PlanDraft;
}

/** The next steps of the person's role. Each names the revision that was seen; another one since refuses it. */
export function PlanMoves({ id, detail, draft }: PlanMovesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const change = usePlanChange(id);
  const [asked, setAsked] = useState<MoveOffer | null>(null);
  const [seen, setSeen] = useState<PlanContent | null>(null);

  const send = async (work: (seen: string) => Parameters<typeof change.mutate>[0]) => {
    await draft.flush();
    const { known, state } = draft.view();
    // What is not on the server cannot be submitted; the mark beside the title says why.
    if (state.kind !== "saved") return;
    setSeen(known.content);
    change.mutate(work(known.digest), { onSuccess: () => setAsked(null) });
  };
  const move = (offer: MoveOffer, reason: string | null) =>
    void send((digest) => ({ kind: "move", body: { move: offer.id, seen: digest, reason } }));
  const { undo } = detail;
  const held = detail.moves.filter(({ heldBack }) => heldBack !== null);
  const failure = change.error === null ? null : <MoveFailure error={change.error} seen={seen} />;
  return (
    <div className={styles.moves}>
      <div className={styles.moveButtons}>
        {undo === null ? null : (
          <Button
            loading={change.isPending && change.variables.kind === "undo"}
            onClick={() => void send((digest) => ({ kind: "undo", body: { seen: digest } }))}
          >
            {t("plan.undo", { title: undo.title[language] })}
          </Button>
        )}
        {detail.moves.map((offer) => (
          <Button
            key={offer.id}
            type={isForward(offer) ? "primary" : "default"}
            disabled={offer.heldBack !== null || change.isPending}
            aria-describedby={offer.heldBack === null ? undefined : `held-${offer.id}`}
            onClick={() => (needsDialog(offer) ? setAsked(offer) : move(offer, null))}
          >
            {offer.title[language]}
          </Button>
        ))}
      </div>
      {held.map(({ id: offer, title, heldBack }) => (
        <p key={offer} id={`held-${offer}`} className={styles.held}>
          {t("plan.held", { title: title[language], text: heldBack?.text[language] ?? "" })}
        </p>
      ))}
      {asked === null ? failure : null}
      {asked === null ? null : (
        <ReasonDialog
          title={asked.title[language]}
          label={t("plan.reason.label")}
          isNeeded={asked.needsReason}
          isPending={change.isPending}
          failure={failure}
          onCancel={() => {
            change.reset();
            setAsked(null);
          }}
          onSend={(reason) => move(asked, reason === "" ? null : reason)}
        />
      )}
    </div>
  );
}

/** A step that cannot be taken back is asked about once more. */
function needsDialog({ needsReason, to }: MoveOffer): boolean {
  return needsReason || to === "published";
}

function isForward({ needsReason }: MoveOffer): boolean {
  return !needsReason;
}

/** The refusal in its own words, and what somebody else changed meanwhile. */
function MoveFailure({ error, seen }: { readonly error: Error; readonly seen: PlanContent | null }) {
  const language = useLanguage();
  const theirs = error instanceof ApiError ? error.details.content : null;
  const changes =
    seen === null || typeof theirs !== "object" || theirs === null ? [] : compareContent(seen, theirs as PlanContent);
  return (
    <div role="alert" className={styles.refusal}>
      {error.message}
      {changes.length === 0 ? null : (
        <ul>
          {changes.slice(0, MOST_SHOWN).map(({ text }) => (
            <li key={text.zh}>{text[language]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const MOST_SHOWN = 20;
