import { CHOSEN_ROLES, type ChosenRole, type ImportLayout } from "@mingji/contract/import";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SeverityMark } from "../../../components/severity-mark.tsx";
import styles from "./import.module.css";

interface ColumnMappingProps {
  readonly layouts: readonly ImportLayout[];
  /** The file can be read again. */
  readonly isOpen: boolean;
  readonly isSending: boolean;
  readonly onCorrect: (correction: { readonly layout: string; readonly roles: Roles }) => void;
}

type Roles = Record<string, ChosenRole>;

/** Which column was read as what; a person may say otherwise. Open by itself when a column is guessed or unknown. */
export function ColumnMapping({ layouts, ...rest }: ColumnMappingProps) {
  const { t } = useTranslation();
  if (layouts.length === 0) return null;
  const unsure = unsureOf(layouts);
  return (
    <details className={styles.panel} open={rest.isOpen && unsure.length > 0}>
      <summary>
        {t("imports.columns")}
        {unsure.length === 0 ? null : ` · ${t("imports.unsure", { count: unsure.length })}`}
      </summary>
      <p className={styles.quiet}>{t("imports.columnsText")}</p>
      {layouts.map((layout, index) => (
        <LayoutColumns key={layout.fingerprint} layout={layout} number={index + 1} {...rest} />
      ))}
    </details>
  );
}

/** Beside a table that was read, one of which nothing is known is likely no performance form, and is no doubt. */
function unsureOf(layouts: readonly ImportLayout[]): ImportLayout["columns"] {
  const read = layouts.filter(({ columns }) => columns.some(({ role }) => role !== null));
  const asked = read.length > 0 ? read : layouts;
  return asked.flatMap(({ columns }) => columns.filter(({ by }) => by === "content" || by === "nothing"));
}

type LayoutColumnsProps = Omit<ColumnMappingProps, "layouts"> & {
  readonly layout: ImportLayout;
  readonly number: number;
};

function LayoutColumns({ layout, number, isOpen, isSending, onCorrect }: LayoutColumnsProps) {
  const { t } = useTranslation();
  const said = saidOf(layout);
  const [roles, setRoles] = useState<Roles>(said);
  const isChanged = layout.columns.some(({ plain }) => roles[plain] !== said[plain]);
  const choose = (plain: string, role: string) => {
    const { [plain]: _, ...others } = roles;
    const chosen = CHOSEN_ROLES.find((one) => one === role);
    setRoles(chosen === undefined ? others : { ...others, [plain]: chosen });
  };
  return (
    <div className={styles.layout}>
      <h4>{t("imports.layout", { number, tables: layout.tables })}</h4>
      <ul className={styles.mapping}>
        {layout.columns.map((column, index) => (
          // Two columns may have the same heading; what is said of one is said of both.
          <li key={`${index} ${column.plain}`}>
            <div>
              <b>{column.heading}</b>
              <div className={styles.quiet}>{column.samples.join(" · ")}</div>
            </div>
            <div>
              <ReadAs column={column} />
              <select
                aria-label={t("imports.roleOf", { heading: column.heading })}
                value={roles[column.plain] ?? ""}
                disabled={!isOpen || isSending}
                onChange={(event) => choose(column.plain, event.target.value)}
              >
                <option value="">{t("imports.asRead")}</option>
                {CHOSEN_ROLES.map((role) => (
                  <option key={role} value={role}>
                    {t(`imports.role.${role}`)}
                  </option>
                ))}
              </select>
            </div>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <Button
          disabled={!isChanged}
          loading={isSending}
          onClick={() => onCorrect({ layout: layout.fingerprint, roles })}
        >
          {t("imports.correct")}
        </Button>
      ) : null}
    </div>
  );
}

const MARKS = { wording: "done", content: "warning", nothing: "warning", person: "done" } as const;

function ReadAs({ column: { role, by } }: { readonly column: ImportLayout["columns"][number] }) {
  const { t } = useTranslation();
  const known = CHOSEN_ROLES.find((one) => one === role);
  const name = role === null ? "" : t(`imports.role.${known ?? (role === "money" ? "money" : "other")}`);
  return (
    <span className={styles.readAs}>
      <SeverityMark severity={MARKS[by]} /> {t(`imports.by.${by}`, { role: name })}
    </span>
  );
}

function saidOf({ columns }: ImportLayout): Roles {
  const said = columns.flatMap(({ plain, role, by }): readonly (readonly [string, ChosenRole])[] => {
    const chosen = CHOSEN_ROLES.find((one) => one === role);
    return by === "person" && chosen !== undefined ? [[plain, chosen]] : [];
  });
  return Object.fromEntries(said);
}
