/** The folder URL of the PDF library's worker, character maps and fonts, seen from a page or worker address. */
export function pdfAssets(address: string): string {
  return new URL(`/${import.meta.env.PDF_FOLDER}`, address).href;
}
