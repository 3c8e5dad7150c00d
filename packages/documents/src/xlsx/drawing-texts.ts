import { relationsOf } from "../archive/office-package.ts";
import { scanSmallPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { ReadContext } from "../read-context.ts";

/** Lines of the text boxes drawn on a sheet: some offices write the title of a table in one. */
export function readDrawingTexts(parts: ZipParts, sheet: string, context: ReadContext): readonly string[] {
  const part = relationsOf(parts, sheet, context).find(({ type }) => type === "drawing")?.target;
  if (part === undefined) return [];
  const lines: string[] = [];
  let line = "";
  let inText = false;
  const open = (name: string) => {
    if (name === "p") line = "";
    if (name === "br") line += "\n";
    inText = name === "t";
  };
  const close = (name: string) => {
    inText = false;
    if (name === "p" && line.trim() !== "") lines.push(...line.trim().split("\n"));
  };
  const text = (piece: string) => {
    if (inText) line += piece;
  };
  scanSmallPart(parts, part, { open, close, text }, context);
  return lines;
}
