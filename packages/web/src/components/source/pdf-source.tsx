import type { Locator } from "@mingji/core/document/locator";
import { Button, Spin } from "antd";
import { type CSSProperties, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { drawPage, openPdf } from "./pdf-page.ts";
import styles from "./source.module.css";

type Pdf = Awaited<ReturnType<typeof openPdf>>;

interface PdfSourceProps {
  readonly file: Blob;
  readonly place: Locator | null;
  readonly reveal: number;
}

/** The page as printed, with the box of the chosen value marked. */
export function PdfSource({ file, place, reveal }: PdfSourceProps) {
  const { t } = useTranslation();
  const [pdf, setPdf] = useState<Pdf | "failed" | null>(null);
  const [page, setPage] = useState(1);
  useEffect(() => {
    let current: Pdf | null = null;
    let left = false;
    openPdf(file).then(
      (opened) => {
        current = opened;
        if (left) void opened.loadingTask.destroy();
        else setPdf(opened);
      },
      () => setPdf("failed"),
    );
    return () => {
      left = true;
      void current?.loadingTask.destroy();
    };
  }, [file]);
  useEffect(() => {
    if (reveal >= 0 && place?.page !== undefined) setPage(place.page);
  }, [place, reveal]);
  if (pdf === "failed") return <p className={styles.none}>{t("source.pdfFailed")}</p>;
  if (pdf === null) return <Spin className={styles.none ?? ""} description={t("source.drawing")} />;
  return (
    <div className={styles.tables}>
      <div className={styles.bar}>
        <Button size="small" disabled={page <= 1} onClick={() => setPage(page - 1)}>
          {t("source.previousPage")}
        </Button>
        <span>{t("source.pageOf", { page, pages: pdf.numPages })}</span>
        <Button size="small" disabled={page >= pdf.numPages} onClick={() => setPage(page + 1)}>
          {t("source.nextPage")}
        </Button>
      </div>
      <PdfCanvas pdf={pdf} page={page} box={place?.page === page ? (place.box ?? null) : null} />
    </div>
  );
}

interface PdfCanvasProps {
  readonly pdf: Pdf;
  readonly page: number;
  readonly box: Locator["box"] | null;
}

const MARGIN = 16;

function PdfCanvas({ pdf, page, box }: PdfCanvasProps) {
  const { t } = useTranslation();
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState<number | null>(null);
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    const leaving = new AbortController();
    const width = Math.max(300, (holder.current?.clientWidth ?? 600) - MARGIN);
    drawPage(pdf, page, target, width, leaving.signal).then(
      (drawn) => !leaving.signal.aborted && setScale(drawn),
      // A cancelled drawing rejects; the next one is under way.
      () => undefined,
    );
    return () => leaving.abort();
  }, [pdf, page]);
  useEffect(() => {
    if (box !== null && scale !== null) mark.current?.scrollIntoView({ block: "center", inline: "nearest" });
  }, [box, scale]);
  return (
    <div ref={holder} className={styles.page} role="region" aria-label={t("source.page", { page })} tabIndex={0}>
      <div className={styles.sheet}>
        <canvas ref={canvas} />
        {box === null || box === undefined || scale === null ? null : (
          <div ref={mark} className={styles.box} data-testid="place" style={boxStyle(box, scale)} />
        )}
      </div>
    </div>
  );
}

function boxStyle([left, top, width, height]: NonNullable<Locator["box"]>, scale: number): CSSProperties {
  return { left: left * scale, top: top * scale, width: width * scale, height: height * scale };
}
