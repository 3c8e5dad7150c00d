import { compareContent } from "@mingji/core/plan/compare-content";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CellAddress } from "../../../lib/address.ts";
import { useLanguage } from "../../../lib/language.ts";
import type { PlanDraft, SaveState } from "../plan-draft.ts";
import styles from "./plan.module.css";

interface ConflictPanelProps {
  readonly state: Extract<SaveState, { kind: "conflict" }>;
  readonly draft: PlanDraft;
  readonly labelOf: (address: CellAddress) => string;
}

/** Both values of every place that two people changed; one's own stands until the other's is chosen. */
export function ConflictPanel({ state, draft, labelOf }: ConflictPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const { base, theirs, by, places } = state;
  const changes = compareContent(base, theirs.content);
  const take = (index: number, theirsToo: boolean) =>
    setTaken((now) => new Set([...now].filter((at) => at !== index).concat(theirsToo ? [index] : [])));
  return (
    <section role="alert" className={styles.conflict} aria-label={t("plan.conflict.title")}>
      <p>
        <b>{t("plan.conflict.title")}</b>
        {t("plan.conflict.text", { by: by === "" ? t("plan.conflict.somebody") : by, number: theirs.revision })}
      </p>
      <ul className={styles.changes}>
        {changes.slice(0, 12).map(({ text }) => (
          <li key={text.zh}>{text[language]}</li>
        ))}
      </ul>
      {places.map((place, index) => (
        <fieldset key={index} className={styles.place}>
          <legend>{place.address === null ? t("plan.conflict.rows") : labelOf(place.address)}</legend>
          {(["mine", "theirs"] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`place-${index}`}
                checked={taken.has(index) === (side === "theirs")}
                onChange={() => take(index, side === "theirs")}
              />
              <span className={styles.quiet}>{t(`plan.conflict.${side}`)}</span>
              <span lang="zh-CN" className={styles.sideText}>
                {place[side] === "" ? t("plan.blank") : place[side]}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button type="primary" size="small" onClick={() => draft.resolve(places.filter((_, index) => taken.has(index)))}>
        {t("plan.conflict.resolve")}
      </Button>
    </section>
  );
}
