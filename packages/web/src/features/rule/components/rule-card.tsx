import type { RuleRecord } from "@mingji/contract/rule";
import { citationText } from "@mingji/core/audit/citation-text";
import { useTranslation } from "react-i18next";
import { SeverityMark } from "../../../components/severity-mark.tsx";
import { useLanguage } from "../../../lib/language.ts";
import { levelOf } from "../rule-filter.ts";
import styles from "./rule.module.css";

interface RuleCardProps {
  readonly rule: RuleRecord;
  readonly isOpen: boolean;
}

export function RuleCard({ rule, isOpen }: RuleCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className={styles.card} open={isOpen}>
      <summary>
        <span className={styles.id}>{rule.id}</span>
        <span className={styles.title}>{rule.title[language]}</span>
        <span className={styles.level}>
          {rule.severity === null ? null : <SeverityMark severity={rule.severity} />}
          {t(`rules.levels.${levelOf(rule)}`)}
        </span>
      </summary>
      <div className={styles.body}>
        <p>{rule.why[language]}</p>
        <dl>
          <dt>{t("rules.clause")}</dt>
          {rule.citations.map((citation) => (
            <dd key={`${citation.document} ${citation.article ?? ""}`}>{citationText(citation, language)}</dd>
          ))}
          <dt>{t("rules.how")}</dt>
          <dd>
            {t(`rules.scopes.${rule.scope}`)}，{t(`rules.natures.${rule.nature}`)}
          </dd>
          <dt>{t("rules.wording")}</dt>
          {Object.entries(rule.wording).map(([variant, { message, fix }]) => (
            <dd key={variant}>
              <div>{withoutPlaces(message[language])}</div>
              <div className={styles.quiet}>{withoutPlaces(fix[language])}</div>
            </dd>
          ))}
        </dl>
      </div>
    </details>
  );
}

/** What a finding fills in is not known here. */
function withoutPlaces(text: string): string {
  return text.replace(/\{\w+\}/g, "…");
}
