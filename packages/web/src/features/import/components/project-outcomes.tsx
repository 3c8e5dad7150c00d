import type { ImportedProject } from "@mingji/contract/import";
import { fenOf } from "@mingji/core/money";
import { printMoney } from "@mingji/core/money-print";
import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SeverityCounts } from "../../../components/severity-counts.tsx";
import { SeverityMark } from "../../../components/severity-mark.tsx";
import { useLanguage } from "../../../lib/language.ts";
import { useIsNarrow } from "../../../lib/use-is-narrow.ts";
import styles from "./import.module.css";

interface ProjectOutcomesProps {
  readonly projects: readonly ImportedProject[];
  readonly isLoaded: boolean;
  /** Projects whose personal data the person has looked at. */
  readonly confirmed: readonly number[];
  readonly onConfirmed: (positions: readonly number[]) => void;
}

const OUTCOMES = ["heldBack", "loadedWithFindings", "loaded"] as const;
const MARKS = { heldBack: "error", loadedWithFindings: "warning", loaded: "done" } as const;
const A_PAGE = 100;

/** What becomes of each project, and why. */
export function ProjectOutcomes(props: ProjectOutcomesProps) {
  const { t } = useTranslation();
  const { projects } = props;
  const isNarrow = useIsNarrow();
  const [most, setMost] = useState(A_PAGE);
  const shown = projects.slice(0, most);
  return (
    <section className={styles.panel} aria-labelledby="import-projects">
      <h3 id="import-projects">{t("imports.projects")}</h3>
      <p className={styles.sums}>
        {OUTCOMES.map((outcome) => (
          <span key={outcome}>
            <SeverityMark severity={MARKS[outcome]} /> {t(`imports.outcome.${outcome}`)}{" "}
            {projects.filter((project) => project.outcome === outcome).length}
          </span>
        ))}
      </p>
      {projects.length === 0 ? (
        <p>{t("imports.noProjects")}</p>
      ) : isNarrow ? (
        <ul className={styles.cards}>
          {shown.map((project) => (
            <li key={project.position}>
              <NameOf project={project} />
              <OutcomeOf {...props} project={project} />
              <span className={styles.quiet}>
                {t("imports.card", { indicators: project.indicators, total: moneyOf(project) })}
              </span>
              <FoundOf project={project} />
            </li>
          ))}
        </ul>
      ) : (
        <Rows {...props} projects={shown} />
      )}
      {projects.length > most ? (
        <button type="button" className={styles.link} onClick={() => setMost(most + A_PAGE)}>
          {t("imports.moreProjects", { count: projects.length - most })}
        </button>
      ) : null}
    </section>
  );
}

function Rows(props: ProjectOutcomesProps) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("imports.column.project")}</th>
          <th scope="col">{t("imports.column.outcome")}</th>
          <th scope="col" className={styles.number}>
            {t("imports.column.indicators")}
          </th>
          <th scope="col" className={styles.number}>
            {t("imports.column.total")}
          </th>
          <th scope="col">{t("imports.column.findings")}</th>
        </tr>
      </thead>
      <tbody>
        {props.projects.map((project) => (
          <tr key={project.position}>
            <td>
              <NameOf project={project} />
            </td>
            <td>
              <OutcomeOf {...props} project={project} />
            </td>
            <td className={styles.number}>{project.indicators}</td>
            <td className={styles.number}>{moneyOf(project)}</td>
            <td>
              <FoundOf project={project} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NameOf({ project: { name, position, spendingUnit } }: { readonly project: ImportedProject }) {
  const { t } = useTranslation();
  return (
    <div>
      {position + 1}. {name === "" ? t("imports.nameless") : name}
      {spendingUnit === null ? null : <div className={styles.quiet}>{spendingUnit}</div>}
    </div>
  );
}

function OutcomeOf({
  project: { outcome, reasons, confirmable, position, name },
  isLoaded,
  confirmed,
  onConfirmed,
}: Omit<ProjectOutcomesProps, "projects"> & { readonly project: ImportedProject }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div>
      <SeverityMark severity={MARKS[outcome]} /> {t(`imports.outcome.${outcome}`)}
      {reasons.map((reason) => (
        <div key={reason.zh} className={styles.reason}>
          {reason[language]}
        </div>
      ))}
      {confirmable && !isLoaded ? (
        <Checkbox
          checked={confirmed.includes(position)}
          aria-label={t("imports.confirmOf", { name })}
          onChange={({ target }) =>
            onConfirmed(target.checked ? [...confirmed, position] : confirmed.filter((one) => one !== position))
          }
        >
          {t("imports.confirm")}
        </Checkbox>
      ) : null}
    </div>
  );
}

function FoundOf({ project: { findings, doubts } }: { readonly project: ImportedProject }) {
  const { t } = useTranslation();
  return (
    <div>
      <SeverityCounts counts={findings} />
      {doubts === 0 ? null : <div className={styles.quiet}>{t("imports.doubts", { count: doubts })}</div>}
    </div>
  );
}

function moneyOf({ totalFen }: ImportedProject): string {
  return totalFen === null ? "—" : printMoney(fenOf(totalFen), "万元");
}
