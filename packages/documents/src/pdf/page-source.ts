import type { PDFPageProxy } from "pdfjs-dist";
import type { Matrix } from "./matrix.ts";
import type { PageContent } from "./page-content.ts";
import { type FontLookup, operatorTable } from "./page-operators.ts";
import { type PageFont, PagePainter } from "./page-painter.ts";
import { loadLibrary, type OpenedPdf } from "./pdf-library.ts";

const OPERATORS_A_CHECK = 4096;
/** Turns of the event loop in which a font that comes at all has come. */
const MOST_TURNS = 100;

/** Reads pages of one document one after the other; fonts are looked up once. */
export class PageSource {
  readonly #opened: OpenedPdf;
  readonly #fonts = new Map<string, PageFont>();

  constructor(opened: OpenedPdf) {
    this.#opened = opened;
  }

  /** Rejects when the page's operator list does not come back complete and the document was opened strictly. */
  async read(number: number, checkTime: () => void): Promise<PageContent> {
    const { OPS } = (await loadLibrary()).api;
    const table = operatorTable(OPS as unknown as Readonly<Record<string, number>>);
    const page = await this.#opened.document.getPage(number);
    try {
      this.#opened.port.takeFailure();
      const { fnArray, argsArray } = await page.getOperatorList();
      const failure = this.#opened.port.takeFailure();
      if (failure !== null) throw failure instanceof Error ? failure : new Error("incomplete");
      await this.#loadFonts(page, fnArray, argsArray, OPS.dependency);
      const viewport = page.getViewport({ scale: 1 });
      const painter = new PagePainter(viewport.transform as unknown as Matrix, viewport.width, viewport.height);
      const fonts: FontLookup = (id) => this.#fonts.get(id) ?? PLAIN_FONT;
      for (let i = 0; i < fnArray.length; i++) {
        if (i % OPERATORS_A_CHECK === 0) checkTime();
        table[fnArray[i]!]?.(painter, argsArray[i] as never, fonts);
      }
      return painter.content();
    } finally {
      page.cleanup();
    }
  }

  async #loadFonts(page: PDFPageProxy, codes: readonly number[], args: readonly unknown[], dependency: number) {
    for (let i = 0; i < codes.length; i++) {
      if (codes[i] !== dependency) continue;
      for (const id of args[i] as readonly string[]) {
        if (!this.#fonts.has(id) && id.startsWith("g_")) this.#fonts.set(id, await fontOf(page, id));
      }
    }
  }
}

const PLAIN_FONT: PageFont = { matrix: [0.001, 0, 0, 0.001, 0, 0], vertical: false, emHeight: 1 };

interface LibraryFont {
  readonly fontMatrix?: ArrayLike<number>;
  readonly bbox?: ArrayLike<number>;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
}

async function fontOf(page: PDFPageProxy, id: string): Promise<PageFont> {
  // A font that could not be translated is announced and never sent: waiting for it would take for ever.
  for (let turn = 0; turn < MOST_TURNS && !page.commonObjs.has(id); turn++) await nextTurn();
  if (!page.commonObjs.has(id)) return PLAIN_FONT;
  const font = page.commonObjs.get(id) as LibraryFont;
  const matrix = font.fontMatrix ?? PLAIN_FONT.matrix;
  return { matrix, vertical: font.vertical ?? false, emHeight: font.isType3Font ? emHeight(matrix, font.bbox) : 1 };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** A font drawn by procedures states its unit only through its matrix and its box. */
function emHeight(matrix: ArrayLike<number>, bbox: ArrayLike<number> | undefined): number {
  if (bbox === undefined) return 1;
  const height = Math.abs((bbox[3]! - bbox[1]!) * matrix[3]!);
  return height > 0.3 && height < 4 ? 1 : height;
}
