import { makeZip, type ZipFilePart } from "./zip-file.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A relation part: identifier, type, target. */
export function relations(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${lines.join("")}</Relationships>`;
}

export interface TestSheet {
  readonly name: string;
  /** What stands inside `worksheet`, or only the rows when it begins with `<row`. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
  readonly comments?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  readonly sharedStrings?: readonly string[];
  /** Format codes: the cell style number `s` is the place in this list. */
  readonly formats?: readonly string[];
  readonly starts1904?: boolean;
  readonly parts?: readonly ZipFilePart[];
}

export function makeXlsx(workbook: TestWorkbook): Uint8Array {
  return makeZip(xlsxParts(workbook));
}

export function xlsxParts({
  sheets,
  sharedStrings = [],
  formats = [],
  starts1904,
  parts = [],
}: TestWorkbook): ZipFilePart[] {
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
  );
  return [
    { name: "[Content_Types].xml", data: "<Types/>" },
    { name: "_rels/.rels", data: relations([["rId1", "officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/workbook.xml",
      data: `<workbook><workbookPr${starts1904 === true ? ' date1904="1"' : ""}/><sheets>${entries.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: relations([...targets, ["s1", "sharedStrings", "sharedStrings.xml"], ["s2", "styles", "styles.xml"]]),
    },
    { name: "xl/sharedStrings.xml", data: `<sst>${sharedStrings.map((item) => `<si>${item}</si>`).join("")}</sst>` },
    { name: "xl/styles.xml", data: stylesPart(formats) },
    ...sheets.flatMap(sheetParts),
    ...parts,
  ];
}

function stylesPart(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<styleSheet><numFmts>${codes.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
}

function sheetParts({ xml, comments }: TestSheet, index: number): ZipFilePart[] {
  const name = `sheet${index + 1}.xml`;
  const body = xml.startsWith("<row") ? `<sheetData>${xml}</sheetData>` : xml;
  const sheet = { name: `xl/worksheets/${name}`, data: `<worksheet>${body}</worksheet>` };
  if (comments === undefined) return [sheet];
  return [
    sheet,
    { name: `xl/worksheets/_rels/${name}.rels`, data: relations([["c1", "comments", "../comments1.xml"]]) },
    { name: "xl/comments1.xml", data: `<comments><commentList>${comments}</commentList></comments>` },
  ];
}

export interface TestDocx {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly parts?: readonly ZipFilePart[];
}

export function makeDocx(document: TestDocx): Uint8Array {
  return makeZip(docxParts(document));
}

export function docxParts({ body, styles = "", numbering = "", comments = "", parts = [] }: TestDocx): ZipFilePart[] {
  return [
    { name: "[Content_Types].xml", data: "<Types/>" },
    { name: "_rels/.rels", data: relations([["rId1", "officeDocument", "word/document.xml"]]) },
    { name: "word/document.xml", data: `<w:document><w:body>${body}</w:body></w:document>` },
    {
      name: "word/_rels/document.xml.rels",
      data: relations([
        ["rId1", "styles", "styles.xml"],
        ["rId2", "numbering", "numbering.xml"],
        ["rId3", "comments", "comments.xml"],
      ]),
    },
    { name: "word/styles.xml", data: `<w:styles>${styles}</w:styles>` },
    { name: "word/numbering.xml", data: `<w:numbering>${numbering}</w:numbering>` },
    { name: "word/comments.xml", data: `<w:comments>${comments}</w:comments>` },
    ...parts,
  ];
}
