import { PROFILES } from "@mingji/core/audit/profiles/profiles";
import type { Language } from "@mingji/core/language";
import { Input, Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../components/failed-state.tsx";
import { LoadingPage } from "../../../components/loading-page.tsx";
import { useLanguage } from "../../../lib/language.ts";
import { useRules } from "../api/list-rules.ts";
import { FAMILIES, filteredRules, LEVELS, type RuleSearch } from "../rule-filter.ts";
import { RuleCard } from "./rule-card.tsx";
import styles from "./rule.module.css";
import { TryRule } from "./try-rule.tsx";

interface RuleBookPageProps {
  readonly search: RuleSearch;
  readonly onSearch: (search: RuleSearch) => void;
}

/** Every rule with its reason, clause and wording; an example to try them on. */
export function RuleBookPage({ search, onSearch }: RuleBookPageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useRules();
  const shown = useMemo(() => filteredRules(data?.rules ?? [], search, language), [data, search, language]);
  if (error !== null) return <FailedState error={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingPage />;
  const { version, profile, rules } = data;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("rules.title")}</h1>
        <p>{t("rules.lead", { count: rules.length, version, profile: profileTitle(profile, language) })}</p>
      </div>
      <TryRule />
      <div className={styles.filters} role="search">
        <Input
          allowClear
          aria-label={t("rules.search")}
          placeholder={t("rules.search")}
          value={search.words ?? ""}
          onChange={(event) => onSearch(without({ ...search, words: event.target.value }))}
        />
        <Select
          aria-label={t("rules.family")}
          value={search.family ?? ""}
          onChange={(family) => onSearch(without({ ...search, family }))}
          options={[
            { value: "", label: t("rules.allFamilies") },
            ...FAMILIES.map((family) => ({
              value: family as string,
              label: `${family} ${t(`rules.families.${family}`)}`,
            })),
          ]}
        />
        <Select
          aria-label={t("rules.level")}
          value={search.level ?? ""}
          onChange={(level) => onSearch(without({ ...search, level }))}
          options={[
            { value: "", label: t("rules.allLevels") },
            ...LEVELS.map((level) => ({ value: level as string, label: t(`rules.levels.${level}`) })),
          ]}
        />
        <span role="status" className={styles.quiet}>
          {t("rules.shown", { count: shown.length })}
        </span>
      </div>
      {shown.length === 0 ? <p className={styles.none}>{t("rules.none")}</p> : null}
      <ul className={styles.list}>
        {shown.map((rule) => (
          <li key={rule.id}>
            <RuleCard rule={rule} isOpen={search.rule === rule.id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An empty choice leaves the address. */
function without(search: RuleSearch): RuleSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ""));
}

function profileTitle(id: string, language: Language): string {
  return PROFILES.find((profile) => profile.id === id)?.title[language] ?? id;
}
