import { KNOWN_FUND_SOURCES } from "@mingji/core/plan/funds";
import { categoriesOf, editionOf } from "@mingji/core/plan/taxonomy";
import type { PlanContent } from "@mingji/core/plan/plan-content";
import { Button, Dropdown, Select } from "antd";
import { type RefObject, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CellAddress } from "../../../lib/address.ts";
import {
  OPTIONAL_FIELDS,
  withCategory,
  withColumn,
  withFund,
  withRowAdded,
  withRowMoved,
  withRowRemoved,
} from "../content-edits.ts";
import type { DraftView, PlanDraft } from "../plan-draft.ts";
import styles from "./plan.module.css";

interface EditBarProps {
  readonly draft: PlanDraft;
  readonly view: DraftView;
  readonly address: CellAddress | null;
  /** A row was added at this place. */
  readonly onAdded: (row: number) => void;
  /** Where Escape leads from the grid. */
  readonly first: RefObject<HTMLButtonElement | null>;
}

/** What is done to rows and columns, for the row of the chosen cell. */
export function EditBar({ draft, view, address, onAdded, first }: EditBarProps) {
  const { t } = useTranslation();
  const { content } = view;
  const row = address?.indicator ?? null;
  const rows = content.indicators.length;
  return (
    <div className={styles.editBar} role="toolbar" aria-label={t("plan.edit.bar")}>
      <Button ref={first} size="small" disabled={!view.canUndo} onClick={draft.undo}>
        {t("plan.edit.undo")}
      </Button>
      <Button size="small" disabled={!view.canRedo} onClick={draft.redo}>
        {t("plan.edit.redo")}
      </Button>
      <span className={styles.gap} />
      <Button
        size="small"
        onClick={() => {
          draft.edit(withRowAdded(content, row ?? rows - 1));
          onAdded((row ?? rows - 1) + 1);
        }}
      >
        {t("plan.edit.add")}
      </Button>
      <Button
        size="small"
        disabled={row === null}
        onClick={() => row !== null && draft.edit(withRowRemoved(content, row))}
      >
        {t("plan.edit.remove")}
      </Button>
      <Button
        size="small"
        disabled={row === null || row === 0}
        onClick={() => row !== null && draft.edit(withRowMoved(content, row, -1))}
      >
        {t("plan.edit.up")}
      </Button>
      <Button
        size="small"
        disabled={row === null || row >= rows - 1}
        onClick={() => row !== null && draft.edit(withRowMoved(content, row, 1))}
      >
        {t("plan.edit.down")}
      </Button>
      <CategoryChoice content={content} row={row} onChange={draft.edit} />
      <AddChoice draft={draft} content={content} />
      <span className={styles.keys}>{t("plan.edit.keys")}</span>
    </div>
  );
}

/** Columns and sources of money that this form does not have yet. */
function AddChoice({ draft, content }: { readonly draft: PlanDraft; readonly content: PlanContent }) {
  const { t } = useTranslation();
  const columns = OPTIONAL_FIELDS.filter((field) => content.indicators.every((entry) => entry[field] === null));
  const funds = KNOWN_FUND_SOURCES.filter((known) => content.funds.every(({ source }) => source !== known));
  const additions = [
    ...columns.map((field) => ({
      key: field,
      label: t(`form.column.${field}`),
      add: () => draft.edit(withColumn(content, field)),
    })),
    ...funds.map((source) => ({
      key: `funds.${source}`,
      label: `${t("form.funds")} · ${t(`form.fund.${source}`)}`,
      add: () => draft.edit(withFund(content, source)),
    })),
  ];
  if (additions.length === 0) return null;
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: additions.map(({ key, label }) => ({ key, label })),
        onClick: ({ key }) => additions.find((addition) => addition.key === key)?.add(),
      }}
    >
      <Button size="small">{t("plan.edit.column")} ▾</Button>
    </Dropdown>
  );
}

interface CategoryChoiceProps {
  readonly content: PlanContent;
  readonly row: number | null;
  readonly onChange: (content: PlanContent) => void;
}

/** The class of the row, found by code or by any of its wordings. */
function CategoryChoice({ content, row, onChange }: CategoryChoiceProps) {
  const { t } = useTranslation();
  const edition = editionOf(content.indicators) ?? "2021";
  const options = useMemo(() => {
    const categories = categoriesOf(edition);
    return categories
      .filter(({ level }) => level === 2)
      .map(({ code, name, parent, synonyms }) => {
        const level1 = categories.find((candidate) => candidate.code === parent)?.name ?? "";
        return { value: `${level1}/${name}`, label: `${code} ${level1} › ${name}`, words: synonyms.join(" ") };
      });
  }, [edition]);
  const entry = row === null ? undefined : content.indicators[row];
  const value = entry === undefined ? null : `${entry.level1}/${entry.level2}`;
  const isKnown = options.some((option) => option.value === value);
  return (
    <Select
      size="small"
      className={styles.category ?? ""}
      popupMatchSelectWidth={false}
      aria-label={t("plan.edit.category")}
      placeholder={t("plan.edit.category")}
      disabled={row === null}
      value={isKnown ? value : null}
      showSearch={{
        filterOption: (words, option) =>
          words
            .split(/\s+/)
            .every((word) => `${option?.label} ${option?.words}`.toLowerCase().includes(word.toLowerCase())),
      }}
      options={options}
      onChange={(chosen: string | null) => {
        const [level1, level2] = (chosen ?? "").split("/");
        if (row !== null && level1 !== undefined && level2 !== undefined)
          onChange(withCategory(content, row, level1, level2));
      }}
    />
  );
}
