import type { Language } from "@mingji/core/language";

/** What a printer must know of its reader: the language, and whether a terminal shows colour and how wide it is. */
export interface Printer {
  readonly language: Language;
  readonly terminal: { readonly colour: boolean; readonly columns: number };
}
