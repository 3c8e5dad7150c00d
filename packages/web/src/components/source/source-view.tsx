import type { SourceDocument } from "@mingji/core/document/document";
import type { Locator } from "@mingji/core/document/locator";
import { placeText } from "@mingji/core/document/place-text";
import { Segmented, Spin } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/language.ts";
import { TableSource } from "./table-source.tsx";
import { TextSource } from "./text-source.tsx";
import styles from "./source.module.css";

/** What is at hand of the source: the file itself, its neutral document, its text. */
export interface SourceMaterial {
  readonly file: Blob | null;
  readonly document: SourceDocument | null;
  readonly text: string | null;
}

interface SourceViewProps {
  readonly source: SourceMaterial;
  readonly place: Locator | null;
  readonly reveal: number;
}

const PdfSource = lazy(async () => ({ default: (await import("./pdf-source.tsx")).PdfSource }));

type View = "page" | "text" | "table";

/** Where a value comes from: the page, the sheet or the text, with its place marked. */
export function SourceView({ source, place, reveal }: SourceViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const views = viewsOf(source);
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen !== null && views.includes(chosen) ? chosen : views[0];
  const said = place === null ? "" : placeText(place, language);
  return (
    <div className={styles.source}>
      <div className={styles.bar}>
        {views.length < 2 ? null : (
          <Segmented<View>
            size="small"
            aria-label={t("source.view")}
            value={view ?? "table"}
            onChange={setChosen}
            options={views.map((option) => ({ value: option, label: t(`source.as.${option}`) }))}
          />
        )}
        <span role="status">{said === "" ? t("source.choose") : t("source.at", { place: said })}</span>
      </div>
      <div className={styles.view}>{content()}</div>
    </div>
  );

  function content() {
    if (view === "page" && source.file !== null) {
      return (
        <Suspense fallback={<Spin className={styles.none ?? ""} />}>
          <PdfSource file={source.file} place={place} reveal={reveal} />
        </Suspense>
      );
    }
    if (view === "text") return <TextSource text={source.text ?? ""} place={place} reveal={reveal} />;
    if (view === "table" && source.document !== null) {
      return <TableSource document={source.document} place={place} reveal={reveal} />;
    }
    return <p className={styles.none}>{t("source.notKept")}</p>;
  }
}

function viewsOf({ file, document, text }: SourceMaterial): readonly View[] {
  const hasTable = document?.blocks.some(({ kind }) => kind === "table") ?? false;
  return [
    ...(document?.format === "pdf" && file !== null ? (["page"] as const) : []),
    ...(text === null ? [] : (["text"] as const)),
    ...(hasTable ? (["table"] as const) : []),
  ];
}
