import type { Severity } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import { useTranslation } from "react-i18next";
import type { FindingGroup, Grouping } from "../../lib/finding-filter.ts";
import { useLanguage } from "../../lib/language.ts";
import type { RuleTexts } from "../../lib/rule-texts.ts";
import { SeverityMark } from "../severity-mark.tsx";
import styles from "./findings.module.css";

interface GroupHeadProps {
  readonly group: FindingGroup;
  readonly grouping: Grouping;
  readonly reading: Reading;
  readonly rules: RuleTexts;
}

export function GroupHead({ group, grouping, reading, rules }: GroupHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = () => {
    if (grouping === "severity") return t(`severity.${group.id as Severity}`);
    if (grouping === "rule") return `${group.id} ${rules[group.id]?.title[language] ?? ""}`;
    return group.id === "" ? t("findings.wholeForm") : (reading.projects[Number(group.id)]?.name ?? group.id);
  };
  return (
    <h3 className={styles.group}>
      {grouping === "severity" ? <SeverityMark severity={group.id as Severity} /> : null}
      {title()}
      <span className={styles.count}>{group.findings.length}</span>
    </h3>
  );
}
