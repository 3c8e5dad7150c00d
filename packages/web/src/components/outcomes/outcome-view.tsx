import type { AuditReport } from "@mingji/core/audit/report";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/language.ts";
import type { RuleTexts } from "../../lib/rule-texts.ts";
import { GridTable } from "../grid/grid-table.tsx";
import { outcomeLayout } from "./outcome-layout.ts";
import styles from "./outcome-view.module.css";
import { outcomesByRule } from "./rule-outcomes.ts";

interface OutcomeViewProps {
  readonly report: AuditReport;
  readonly rules: RuleTexts;
  /** Shows the findings of a rule. */
  readonly onRule: (rule: string) => void;
}

/** What was checked, not only what failed: every rule with its answers and reasons. */
export function OutcomeView({ report, rules, onRule }: OutcomeViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const layout = useMemo(() => {
    const words = {
      rule: t("outcomes.rule"),
      reasons: t("outcomes.reasons"),
      result: t("outcomes.result", { returnObjects: true }),
    };
    return outcomeLayout(outcomesByRule(report.outcomes, language), rules, words, language);
  }, [report, rules, t, language]);
  const { id, version, profile } = report.rulebook;
  return (
    <div className={styles.outcomes}>
      <p>{t("outcomes.lead", { id, version, profile })}</p>
      <div className={styles.grid}>
        <GridTable
          layout={layout}
          label={t("outcomes.title")}
          selected={null}
          reveal={0}
          onSelect={({ cell }) => onRule(cell.key.split(":")[0] ?? "")}
        />
      </div>
    </div>
  );
}
