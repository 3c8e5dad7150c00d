import type { ReadingSummary } from "@mingji/contract/reading";
import { fenOf } from "@mingji/core/money";
import { printMoney } from "@mingji/core/money-print";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SeverityCounts } from "../../../components/severity-counts.tsx";
import { useLanguage } from "../../../lib/language.ts";
import { useIsNarrow } from "../../../lib/use-is-narrow.ts";
import styles from "./reading.module.css";

interface ReadingTableProps {
  readonly items: readonly ReadingSummary[];
  readonly linkTo: (id: string, children: ReactNode) => ReactNode;
}

/** A table on a desk, cards on a phone. */
export function ReadingTable(props: ReadingTableProps) {
  return useIsNarrow() ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ items, linkTo }: ReadingTableProps) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("department.column.title")}</th>
          <th scope="col">{t("department.column.department")}</th>
          <th scope="col" className={styles.number}>
            {t("department.column.projects")}
          </th>
          <th scope="col" className={styles.number}>
            {t("department.column.indicators")}
          </th>
          <th scope="col" className={styles.number}>
            {t("department.column.total")}
          </th>
          <th scope="col">{t("department.column.findings")}</th>
          <th scope="col">{t("department.column.imported")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td>
              {linkTo(item.id, <TitleOf item={item} />)}
              <div className={styles.quiet}>{item.source.name}</div>
            </td>
            <td>{item.department ?? "—"}</td>
            <td className={styles.number}>{item.projects}</td>
            <td className={styles.number}>{item.indicators}</td>
            <td className={styles.number}>{moneyOf(item)}</td>
            <td>
              <SeverityCounts counts={item.findings} />
            </td>
            <td>
              <ImportedOf item={item} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cards({ items, linkTo }: ReadingTableProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.cards}>
      {items.map((item) => (
        <li key={item.id}>
          {linkTo(item.id, <TitleOf item={item} />)}
          <div>{item.department}</div>
          <div>
            {t("department.card", { projects: item.projects, indicators: item.indicators, total: moneyOf(item) })}
          </div>
          <SeverityCounts counts={item.findings} />
          <div className={styles.quiet}>
            {item.source.name} · <ImportedOf item={item} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function TitleOf({ item }: { readonly item: ReadingSummary }) {
  const { t } = useTranslation();
  const year = item.fiscalYear === null ? "" : ` · ${t("form.year", { year: item.fiscalYear })}`;
  return `${item.title ?? t(`formId.${item.form}`)}${year}`;
}

function ImportedOf({ item }: { readonly item: ReadingSummary }) {
  const language = useLanguage();
  const when = new Date(item.importedAt).toLocaleString(language === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return `${when} ${item.importedBy}`;
}

function moneyOf({ totalFen }: ReadingSummary): string {
  return totalFen === null ? "—" : printMoney(fenOf(totalFen), "万元");
}
