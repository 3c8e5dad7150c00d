import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { AppError } from "@mingji/core/app-error";
import type { FormPage } from "../form-page.ts";
import { TYPST_TEMPLATE } from "./typst-template.ts";

/** A fixed moment keeps the bytes of equal records equal. */
const TIMESTAMP = 0;

/**
 * The pages as tagged PDF/A-2b. Runs in Node only (a native compiler); `fonts` are the files of Noto Serif SC.
 * A character that the font lacks is an error that names it, never a blank box.
 */
export function writePdf(pages: readonly FormPage[], fonts: readonly Uint8Array[]): Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  const source = { mainFileContent: TYPST_TEMPLATE, inputs: { form: JSON.stringify(pages) } };
  try {
    const document = compiler.compile(source).result;
    if (document === null) throw new Error("no document");
    return compiler.pdf(document, { pdfStandard: "a-2b", pdfTags: true, creationTimestamp: TIMESTAMP });
  } catch (error) {
    throw refused(error);
  }
}

/** The compiler names the text it has no glyph for; anything else is a fault of the layout. */
function refused(error: unknown): AppError {
  const detail = error instanceof Error ? error.message : String(error);
  const missing = /the text `"(.{1,40}?)"` could not be displayed/s.exec(detail)?.[1];
  if (missing === undefined) {
    return new AppError(
      "internal",
      { zh: "PDF 排版失败：{detail}", en: "The PDF could not be set: {detail}" },
      { detail: detail.slice(0, 300) },
    );
  }
  const text = {
    zh: "PDF 字体缺少“{missing}”，为免出现空白未写入：请改写该字符，或输出为 docx、xlsx。",
    en: "The PDF font lacks “{missing}”; nothing was written rather than a blank: change the character, or write docx or xlsx.",
  };
  return new AppError("unsupported", text, { missing });
}
