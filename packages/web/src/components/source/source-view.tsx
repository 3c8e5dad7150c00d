import type { SourceDocument } from "@mingji/core/document/document";
import type { Locator } from "@mingji/core/document/locator";
import { placeText } from "@mingji/core/document/place-text";
import { Segmented, Spin } from "antd";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/language.ts";
import { type Prose, placeInProse, proseOf } from "./prose.ts";
import { TableSource } from "./table-source.tsx";
import { TextSource } from "./text-source.tsx";
import styles from "./source.module.css";

/** What is at hand of the source: the file itself, its neutral document, its text. */
export interface SourceMaterial {
  readonly file: Blob | null;
  readonly document: SourceDocument | null;
  readonly text: string | null;
  /** Said when nothing of it is at hand. */
  readonly ifMissing: string;
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
  const prose = useMemo(() => (source.document === null ? null : proseOf(source.document)), [source.document]);
  const views = viewsOf(source, prose);
  const [chosen, setChosen] = useState<{ readonly view: View; readonly at: number } | null>(null);
  const wanted = isProse(place) && (chosen === null || chosen.at < reveal) ? "text" : chosen?.view;
  const view = views.find((option) => option === wanted) ?? views[0];
  const said = place === null ? "" : placeText(place, language);
  return (
    <div className={styles.source}>
      <div className={styles.bar}>
        {views.length < 2 ? null : (
          <Segmented<View>
            size="small"
            aria-label={t("source.view")}
            value={view ?? "table"}
            onChange={(choice) => setChosen({ view: choice, at: reveal })}
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
    if (view === "text") {
      const shown = source.text === null && prose !== null ? placeInProse(prose, place) : place;
      return <TextSource text={source.text ?? prose?.text ?? ""} place={shown} reveal={reveal} />;
    }
    if (view === "table" && source.document !== null) {
      return <TableSource document={source.document} place={place} reveal={reveal} />;
    }
    return <p className={styles.none}>{source.ifMissing}</p>;
  }
}

function viewsOf({ file, document, text }: SourceMaterial, prose: Prose | null): readonly View[] {
  const hasTable = document?.blocks.some(({ kind }) => kind === "table") ?? false;
  return [
    ...(document?.format === "pdf" && file !== null ? (["page"] as const) : []),
    ...(text === null ? [] : (["text"] as const)),
    ...(hasTable ? (["table"] as const) : []),
    ...(text === null && prose !== null ? (["text"] as const) : []),
  ];
}

/** A paragraph of a document that has tables too; on a PDF page every place is drawn. */
function isProse(place: Locator | null): boolean {
  return place?.paragraph !== undefined && place.row === undefined && place.cell === undefined;
}
