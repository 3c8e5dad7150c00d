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
  const compiled = compiler.compile(source);
  const document = compiled.result;
  if (document === null) {
    compiled.printErrors();
    throw new AppError("internal", { zh: "PDF 排版失败。", en: "The PDF could not be set." });
  }
  return compiler.pdf(document, { pdfStandard: "a-2b", pdfTags: true, creationTimestamp: TIMESTAMP });
}
