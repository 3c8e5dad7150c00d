import { PROFILES } from "@mingji/core/audit/profiles/profiles";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../../lib/language.ts";
import type { CheckSettings } from "../check-protocol.ts";
import styles from "./check.module.css";

interface CheckSettingsBarProps {
  readonly settings: CheckSettings;
  readonly onChange: (settings: CheckSettings) => void;
}

const COVERAGES = ["auto", "complete", "partial"] as const;

/** Which rules, and whether the table is whole: an excerpt cannot be blamed for what it leaves out. */
export function CheckSettingsBar({ settings, onChange }: CheckSettingsBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.settings}>
      <Select
        aria-label={t("check.profile")}
        value={settings.profile}
        popupMatchSelectWidth={false}
        onChange={(profile) => onChange({ ...settings, profile })}
        options={PROFILES.map(({ id, title }) => ({ value: id, label: title[language] }))}
      />
      <Select<CheckSettings["coverage"]>
        aria-label={t("check.coverage")}
        value={settings.coverage}
        popupMatchSelectWidth={false}
        onChange={(coverage) => onChange({ ...settings, coverage })}
        options={COVERAGES.map((coverage) => ({ value: coverage, label: t(`check.coverages.${coverage}`) }))}
      />
    </div>
  );
}
