import { hostileArchives } from "./hostile-archives.ts";
import { hostileCompounds } from "./hostile-compounds.ts";
import type { HostileFile } from "./hostile-file.ts";
import { hostileMarkup } from "./hostile-markup.ts";
import { hostilePages } from "./hostile-pages.ts";
import { hostilePdfs } from "./hostile-pdfs.ts";
import { hostileSheets } from "./hostile-sheets.ts";

/** The whole corpus of small files; `fixtures/hostile` holds the same ones for other tools. */
export function hostileFiles(): readonly HostileFile[] {
  return [
    ...hostileArchives(),
    ...hostileMarkup(),
    ...hostileSheets(),
    ...hostilePages(),
    ...hostileCompounds(),
    ...hostilePdfs(),
  ];
}
