import type { PDFDocumentProxy } from "pdfjs-dist";
import { LocalPort } from "./local-port.ts";

type WorkerHalf = typeof import("pdfjs-dist/legacy/build/pdf.worker.mjs");

interface Library {
  readonly api: typeof import("pdfjs-dist");
  readonly worker: WorkerHalf;
}

let library: Promise<Library> | undefined;

/** The PDF library with both its halves in this thread: readers already run in a worker of their own. */
export function loadLibrary(): Promise<Library> {
  library ??= importLibrary();
  return library;
}

async function importLibrary(): Promise<Library> {
  const worker = await importWorker();
  return { worker, api: await import("pdfjs-dist/legacy/build/pdf.mjs") };
}

async function importWorker(): Promise<WorkerHalf> {
  const globals: { window?: unknown } = globalThis;
  if (globals.window !== undefined) return await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  // Without a window the library's worker half would take over the message port of the worker we run in.
  globals.window = globalThis;
  try {
    return await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  } finally {
    delete globals.window;
  }
}

/** Folder of the library's `cmaps/` and `standard_fonts/`: a URL that ends with a slash. */
export type AssetFolder = string;

/** The folder of the installed package; where there is none (a browser) the caller must name one. */
function installedAssets(): AssetFolder | undefined {
  try {
    return new URL("./", import.meta.resolve("pdfjs-dist/package.json")).href;
  } catch {
    return undefined;
  }
}

export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  readonly port: LocalPort;
  readonly close: () => Promise<void>;
}

/** `strict` makes a damaged page fail at the first fault; otherwise faults are passed over without a word. */
export async function openDocument(
  bytes: Uint8Array,
  assets: AssetFolder | undefined,
  strict: boolean,
): Promise<OpenedPdf> {
  const { api, worker } = await loadLibrary();
  const port = new LocalPort();
  const pdfWorker = api.PDFWorker.create({ port: port as unknown as Worker, verbosity: api.VerbosityLevel.ERRORS });
  worker.WorkerMessageHandler.initializeFromPort(port);
  const task = api.getDocument({
    worker: pdfWorker,
    // The library takes the buffer away from its owner.
    data: new Uint8Array(bytes),
    stopAtErrors: strict,
    verbosity: api.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWorkerFetch: false,
    ...assetOptions(assets ?? installedAssets()),
  });
  const close = async () => {
    await task.destroy();
    pdfWorker.destroy();
    port.terminate();
  };
  try {
    return { document: await task.promise, port, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function assetOptions(folder: AssetFolder | undefined): object {
  if (folder === undefined) return {};
  const base = folder.startsWith("file:") ? diskPath(folder) : folder;
  const options = { cMapUrl: `${base}cmaps/`, standardFontDataUrl: `${base}standard_fonts/` };
  return folder.startsWith("file:") ? options : { ...options, BinaryDataFactory: FetchedAssets };
}

/** `file:///C:/x/` → `C:/x/`, `file:///x/` → `/x/`. */
function diskPath(url: string): string {
  return decodeURIComponent(new URL(url).pathname).replace(/^\/(?=[A-Za-z]:)/, "");
}

/** The library's own browser reader asks for `document`, which a worker has not. */
class FetchedAssets {
  readonly #folders: Readonly<Record<string, string | null>>;

  constructor(folders: Readonly<Record<string, string | null>>) {
    this.#folders = folders;
  }

  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const response = await fetch(`${this.#folders[kind] ?? ""}${filename}`);
    if (!response.ok) throw new Error(`${filename}: HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
