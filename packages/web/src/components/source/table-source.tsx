import type { SourceDocument, Table } from "@mingji/core/document/document";
import type { Locator } from "@mingji/core/document/locator";
import { Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { GridTable } from "../grid/grid-table.tsx";
import { cellAt } from "../grid/grid-layout.ts";
import { findSourceCell, tablesOf } from "./find-source-cell.ts";
import { sourceLayout } from "./source-layout.ts";
import styles from "./source.module.css";

interface TableSourceProps {
  readonly document: SourceDocument;
  readonly place: Locator | null;
  readonly reveal: number;
}

/** The sheets or tables of the document as they are, with the place marked. */
export function TableSource({ document, place, reveal }: TableSourceProps) {
  const { t } = useTranslation();
  const tables = useMemo(() => tablesOf(document), [document]);
  const found = useMemo(() => (place === null ? null : findSourceCell(tables, place)), [tables, place]);
  const [chosen, setChosen] = useState<{ readonly table: number; readonly at: number }>({ table: 0, at: 0 });
  const shown = found !== null && chosen.at < reveal ? found.table : chosen.table;
  const table = tables[shown];
  const layout = useMemo(() => (table === undefined ? null : sourceLayout(table)), [table]);
  if (table === undefined || layout === null) return <p className={styles.none}>{t("source.noTable")}</p>;
  const selected = found?.table === shown ? cellAt(layout, found.cell.row, found.cell.column) : null;
  return (
    <div className={styles.tables}>
      <div className={styles.bar}>
        <Select
          aria-label={t("source.table")}
          className={styles.chooser ?? ""}
          value={shown}
          onChange={(choice) => setChosen({ table: choice, at: reveal })}
          options={tables.map((option, index) => ({ value: index, label: titleOf(option, index) }))}
        />
      </div>
      <div className={styles.grid}>
        <GridTable layout={layout} label={titleOf(table, shown)} selected={selected} reveal={reveal} />
      </div>
    </div>
  );

  function titleOf(option: Table, index: number): string {
    const name = option.at.sheet ?? option.caption ?? t("source.tableNumber", { number: index + 1 });
    const page = option.at.page === undefined ? "" : ` · ${t("source.page", { page: option.at.page })}`;
    return `${name}${page}${option.hidden === true ? ` · ${t("source.hidden")}` : ""}`;
  }
}
