import type { Finding } from "@mingji/core/audit/report";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SeverityMark } from "../../../components/severity-mark.tsx";
import { useLanguage } from "../../../lib/language.ts";
import { CLASSES } from "../indicator-classes.ts";
import type { Example } from "../try-example.ts";
import styles from "./rule.module.css";

const FIELDS = ["project", "amount", "name", "value"] as const;
/** An indicator to write and to see judged, by the same rules and in this browser. */
export function TryRule() {
  const { t } = useTranslation();
  const [example, setExample] = useState<Example>(() => ({
    project: t("try.sample.project"),
    amount: "100.00",
    goal: t("try.sample.goal"),
    level2: "社会效益指标",
    name: t("try.sample.name"),
    value: t("try.sample.value"),
  }));
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const run = async () => {
    // The rule book is only loaded by those who try it.
    const { tryExample } = await import("../try-example.ts");
    setFindings(tryExample(example));
  };
  const set = (change: Partial<Example>) => setExample({ ...example, ...change });
  return (
    <details className={styles.try}>
      <summary>{t("try.title")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <div className={styles.fields}>
          {FIELDS.map((field) => (
            <label key={field}>
              {t(`try.${field}`)}
              <Input value={example[field]} onChange={(event) => set({ [field]: event.target.value })} />
            </label>
          ))}
          <label>
            {t("try.level2")}
            <Select
              value={example.level2}
              onChange={(level2) => set({ level2 })}
              options={CLASSES.map(([level2]) => ({ value: level2, label: level2 }))}
            />
          </label>
          <label className={styles.wide}>
            {t("try.goal")}
            <Input.TextArea autoSize value={example.goal} onChange={(event) => set({ goal: event.target.value })} />
          </label>
        </div>
        <Button type="primary" htmlType="submit">
          {t("try.run")}
        </Button>
      </form>
      <Results findings={findings} />
    </details>
  );
}

function Results({ findings }: { readonly findings: readonly Finding[] | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (findings === null) return null;
  return (
    <div role="status">
      <ul className={styles.results}>
        {findings.map((finding, index) => (
          <li key={`${finding.rule} ${index}`}>
            <SeverityMark severity={finding.severity} />
            <div>
              <b>{finding.rule}</b> {finding.message[language]}
              <div className={styles.quiet}>{finding.fix[language]}</div>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{findings.length === 0 ? t("try.clean") : t("try.note")}</p>
    </div>
  );
}
