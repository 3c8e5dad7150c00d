import type { ReadLimits } from "./limits.ts";

/** What every reader gets besides the bytes. */
export interface ReadContext {
  readonly name: string;
  readonly limits: ReadLimits;
  /** Refuses the file when its time is up; readers call it between rows, pages and pieces. Without a clock it does nothing. */
  readonly checkTime: () => void;
  /** Where the PDF library's character maps and standard fonts are, when it cannot find them itself. */
  readonly pdfAssets?: string;
}
