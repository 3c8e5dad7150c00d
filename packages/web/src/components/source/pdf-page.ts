import type { PDFDocumentProxy } from "pdfjs-dist";
import { pdfAssets } from "../../lib/pdf-assets.ts";

/** Opens a PDF for drawing. The library loads now, and only now. */
export async function openPdf(file: Blob): Promise<PDFDocumentProxy> {
  const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const assets = pdfAssets(location.href);
  library.GlobalWorkerOptions.workerSrc = `${assets}pdf.worker.min.mjs`;
  return await library.getDocument({
    data: await file.arrayBuffer(),
    cMapUrl: `${assets}cmaps/`,
    standardFontDataUrl: `${assets}standard_fonts/`,
    enableXfa: false,
  }).promise;
}

/** Draws one page at the given width; gives the scale of a PDF point in CSS pixels. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  pageNumber: number,
  canvas: HTMLCanvasElement,
  width: number,
  signal: AbortSignal,
): Promise<number> {
  const page = await pdf.getPage(pageNumber);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const density = Math.min(2, devicePixelRatio);
  const viewport = page.getViewport({ scale: scale * density });
  if (signal.aborted) return scale;
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  canvas.style.width = `${viewport.width / density}px`;
  canvas.style.height = `${viewport.height / density}px`;
  const task = page.render({ canvas, viewport });
  signal.addEventListener("abort", () => task.cancel(), { once: true });
  await task.promise;
  return scale;
}
