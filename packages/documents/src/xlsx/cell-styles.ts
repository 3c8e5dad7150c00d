import { scanSmallPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { ReadContext } from "../read-context.ts";
import { BUILTIN_FORMATS } from "../sheet/builtin-formats.ts";
import { compileFormat, type NumberFormat } from "../sheet/number-format.ts";
import { attribute } from "../xml/xml-text.ts";

export interface CellStyle extends NumberFormat {
  readonly vertical: boolean;
}

/** The style of a cell by its number; an unknown number is the plain style. */
export type CellStyles = (index: number) => CellStyle;

interface RawStyle {
  readonly format: number;
  vertical: boolean;
}

export function readCellStyles(
  parts: ZipParts,
  part: string | undefined,
  starts1904: boolean,
  context: ReadContext,
): CellStyles {
  const { styles, codes } = part === undefined ? { styles: [], codes: new Map() } : scanStyles(parts, part, context);
  const plain: CellStyle = { ...compileFormat("General", starts1904), vertical: false };
  const compiled: CellStyle[] = styles.map(({ format, vertical }) => ({
    ...compileFormat(codes.get(format) ?? BUILTIN_FORMATS[format] ?? "General", starts1904),
    vertical,
  }));
  return (index) => compiled[index] ?? plain;
}

interface Scanned {
  readonly styles: readonly RawStyle[];
  readonly codes: ReadonlyMap<number, string>;
}

function scanStyles(parts: ZipParts, part: string, context: ReadContext): Scanned {
  const styles: RawStyle[] = [];
  const codes = new Map<number, string>();
  let inCells = false;
  const open = (name: string, attributes: string) => {
    if (name === "cellXfs") inCells = true;
    if (name === "numFmt")
      codes.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
    if (!inCells) return;
    if (name === "xf") styles.push({ format: Number(attribute(attributes, "numFmtId") ?? 0), vertical: false });
    const style = styles.at(-1);
    if (name === "alignment" && style !== undefined)
      style.vertical = Number(attribute(attributes, "textRotation") ?? 0) !== 0;
  };
  const close = (name: string) => {
    if (name === "cellXfs") inCells = false;
  };
  scanSmallPart(parts, part, { open, close, text: () => undefined }, context);
  return { styles, codes };
}
