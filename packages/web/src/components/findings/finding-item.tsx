import type { Finding } from "@mingji/core/audit/report";
import { citationText } from "@mingji/core/audit/citation-text";
import { placeText } from "@mingji/core/document/place-text";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/language.ts";
import type { RuleText } from "../../lib/rule-texts.ts";
import { SeverityMark } from "../severity-mark.tsx";
import styles from "./findings.module.css";

interface FindingItemProps {
  readonly finding: Finding;
  readonly indicatorName: string | null;
  readonly rule: RuleText | undefined;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** One finding: what, expected, how to mend; the clause and the reason one click away. */
export function FindingItem({ finding, indicatorName, rule, isSelected, onSelect }: FindingItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const place = placeText(finding.at, language);
  return (
    <div className={`${styles.item} ${isSelected ? styles.selected : ""}`} data-finding={finding.rule}>
      <button type="button" className={styles.jump} onClick={onSelect} aria-pressed={isSelected}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.body}>
          <span className={styles.where}>
            <span className={styles.rule}>{finding.rule}</span>
            <span className="only-heard">{t(`severity.${finding.severity}`)}</span>
            <Subject name={indicatorName ?? finding.projectName} />
            {finding.waiver === null ? null : <span className={styles.waived}>{t("findings.waived")}</span>}
          </span>
          <span className={styles.message}>{finding.message[language]}</span>
        </span>
      </button>
      <Facts finding={finding} />
      <p className={styles.fix}>
        <b>{t("findings.fix")}</b>
        {finding.fix[language]}
      </p>
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.why}
          aria-expanded={open}
          aria-controls={whyId}
          onClick={() => setOpen(!open)}
        >
          {open ? "▾" : "▸"} {t("findings.why")}
        </button>
        {place === "" ? null : <span className={styles.place}>{place}</span>}
      </div>
      <div id={whyId} hidden={!open} className={styles.clause}>
        <div>
          <b>{t("findings.clause")}</b>
          {citationText(finding.citation, language)}
        </div>
        {rule === undefined ? null : (
          <div>
            <b>{rule.title[language]}</b>
            {rule.why[language]}
          </div>
        )}
        {finding.waiver === null ? null : (
          <div>
            <b>{t("findings.waived")}</b>
            {finding.waiver.reason} ({finding.waiver.by})
          </div>
        )}
      </div>
    </div>
  );
}

/** The name is as the form prints it, in Chinese. */
function Subject({ name }: { readonly name: string | null }) {
  const { t } = useTranslation();
  if (name === null) return <span className={styles.subject}>{t("findings.wholeForm")}</span>;
  return (
    <span className={styles.subject} lang="zh-CN">
      {name}
    </span>
  );
}

const FACTS = ["actual", "expected", "difference"] as const;

function Facts({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const shown = FACTS.filter((fact) => finding[fact] !== null && finding[fact] !== "");
  if (shown.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {shown.map((fact) => (
        <div key={fact}>
          <dt>{t(`findings.${fact}`)}</dt>
          <dd>{finding[fact]}</dd>
        </div>
      ))}
    </dl>
  );
}
