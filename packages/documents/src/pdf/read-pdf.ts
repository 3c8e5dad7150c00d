import type { Block, SourceDocument } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import type { ReadContext } from "../read-context.ts";
import { keepWithin, RefusedFile, refuse } from "../refused-file.ts";
import { joinPages } from "./join-pages.ts";
import type { PageContent } from "./page-content.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { layOutPage, type PageLayout } from "./page-layout.ts";
import { PageSource } from "./page-source.ts";
import { type OpenedPdf, openDocument } from "./pdf-library.ts";
import { toBlocks } from "./to-blocks.ts";

/** A PDF as tables and text: lines and glyphs from one pass over each page, tables joined over page breaks. */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<SourceDocument> {
  const opened = await open(bytes, context, true);
  try {
    keepWithin("pages", context.limits, opened.document.numPages, context.name);
    const { pages, messages } = await readPages(opened, bytes, context);
    return { format: "pdf", blocks: toDocument(pages, context), messages };
  } finally {
    await opened.close();
  }
}

async function open(bytes: Uint8Array, context: ReadContext, strict: boolean): Promise<OpenedPdf> {
  try {
    return await openDocument(bytes, context.pdfAssets, strict);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw encrypted(context.name);
    throw error;
  }
}

function encrypted(name: string): Error {
  return refuse(
    "pdf-encrypted",
    "{name} 有打开密码，无法读取。请用密码打开后“打印”或“另存为”不加密的 PDF，或改交原始的 Word、Excel 文件。",
    "{name} is protected by a password and cannot be read. Open it with the password and print or save it as a PDF without one, or hand in the original Word or Excel file.",
    { name },
  );
}

interface ReadPages {
  readonly pages: readonly PageLayout[];
  readonly messages: readonly Message[];
}

async function readPages(opened: OpenedPdf, bytes: Uint8Array, context: ReadContext): Promise<ReadPages> {
  const source = new PageSource(opened);
  const pages: PageLayout[] = [];
  const messages: Message[] = [];
  const scanned: number[] = [];
  let cells = 0;
  for (let number = 1; number <= opened.document.numPages; number++) {
    context.checkTime();
    let content: PageContent;
    try {
      content = await source.read(number, context.checkTime);
    } catch (error) {
      if (error instanceof RefusedFile) throw error;
      messages.push(incompletePage(context.name, number, error));
      content = await readDamaged(bytes, context, number);
    }
    const layout = layOutPage(content, number);
    pages.push(layout);
    if (isScan(content)) scanned.push(number);
    for (const block of layout.blocks) {
      if (block.kind === "table") cells += block.cells.length;
      if (block.kind === "aligned") cells += block.rows.length * Math.max(...block.rows.map((row) => row.length));
    }
    keepWithin("cells", context.limits, cells, context.name);
  }
  return { pages, messages: [...messages, ...scanMessages(context.name, scanned, pages)] };
}

/** What can still be seen of a page whose content is damaged. */
async function readDamaged(bytes: Uint8Array, context: ReadContext, number: number): Promise<PageContent> {
  const lenient = await open(bytes, context, false);
  try {
    return await new PageSource(lenient).read(number, context.checkTime);
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    return NO_CONTENT;
  } finally {
    await lenient.close();
  }
}

const NO_CONTENT: PageContent = {
  width: 0,
  height: 0,
  glyphs: [],
  hiddenGlyphs: [],
  horizontal: [],
  vertical: [],
  dots: [],
  images: [],
};

function incompletePage(name: string, page: number, error: unknown): Message {
  return {
    code: "pdf-page-incomplete",
    severity: "error",
    text: {
      zh: "{name} 第 {page} 页的内容已损坏，只读到一部分（{cause}）。请从原始文件重新导出 PDF，或改交 Word、Excel 文件。",
      en: "Page {page} of {name} is damaged and was read only in part ({cause}). Export the PDF again from the original, or hand in the Word or Excel file.",
    },
    values: { name, page, cause: error instanceof Error ? error.message : String(error) },
    at: { page },
  };
}

/** A picture covers a good part of the page and nothing on it is text. */
function isScan({ glyphs, hiddenGlyphs, images, width, height }: PageContent): boolean {
  if (glyphs.length > 0 || hiddenGlyphs.length > 0) return false;
  const covered = images.reduce((sum, image) => sum + (image.x1 - image.x0) * (image.y1 - image.y0), 0);
  return covered > 0.2 * width * height;
}

function scanMessages(name: string, scanned: readonly number[], pages: readonly PageLayout[]): Message[] {
  if (scanned.length === 0) return [];
  const whole = scanned.length === pages.length;
  return [
    {
      code: whole ? "pdf-scanned" : "pdf-pages-scanned",
      severity: whole ? "error" : "warning",
      text: {
        zh: "{name} 的第 {pages} 页是扫描图片，没有文字，无法读取。请改交原始的 Word、Excel 文件或由其直接导出的 PDF；只有扫描件时，请先用 WPS 或 Acrobat 的“识别文字（OCR）”另存为 Word 并校对后再读。",
        en: "Pages {pages} of {name} are scanned pictures without text and cannot be read. Hand in the original Word or Excel file, or a PDF exported from it; if there is only a scan, recognise its text (OCR) in WPS or Acrobat, save it as Word, check it, and read that.",
      },
      values: { name, pages: pageList(scanned) },
      at: { page: scanned[0]! },
    },
  ];
}

/** 1, 2, 3, 5 → `1–3, 5`. */
function pageList(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

function toDocument(pages: readonly PageLayout[], context: ReadContext): Block[] {
  const sizes = pages.flatMap(({ size }) => (size > 0 ? [size] : [])).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 1;
  const restore = new Map(pages.map((page) => [page.number, page.restore]));
  return toBlocks(joinPages(withoutFurniture(pages), context.checkTime), usual, restore);
}
