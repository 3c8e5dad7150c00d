import type { OfficePackage } from "../archive/office-package.ts";
import { relationsOf } from "../archive/office-package.ts";
import { scanSmallPart } from "../archive/scan-part.ts";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { attribute } from "../xml/xml-text.ts";

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904, as old Macintosh files do. */
  readonly starts1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** The workbook's sheets in the order of their tabs; chart and macro sheets hold no cells and are left out. */
export function readWorkbook({ parts, main }: OfficePackage, context: ReadContext): Workbook {
  const relations = relationsOf(parts, main, context);
  const worksheets = new Map(
    relations.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target]),
  );
  const sheets: SheetEntry[] = [];
  let starts1904 = false;
  const open = (name: string, attributes: string) => {
    if (name === "workbookPr") starts1904 = ["1", "true"].includes(attribute(attributes, "date1904") ?? "");
    if (name !== "sheet") return;
    const part = worksheets.get(attribute(attributes, "id") ?? "");
    if (part === undefined) return;
    const hidden = (attribute(attributes, "state") ?? "visible") !== "visible";
    sheets.push({ name: attribute(attributes, "name") ?? "", part, hidden });
    keepWithin("sheets", context.limits, sheets.length, context.name);
  };
  scanSmallPart(parts, main, { open, close: () => undefined, text: () => undefined }, context);
  const part = (type: string) => relations.find((relation) => relation.type === type)?.target;
  return { sheets, starts1904, sharedStrings: part("sharedStrings"), styles: part("styles") };
}
