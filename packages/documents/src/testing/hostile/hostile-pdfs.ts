import { ascii, cutAtEveryTenth, type HostileFile } from "./hostile-file.ts";

/** PDF files whose objects lead in circles, lie or run away. */
export function hostilePdfs(): readonly HostileFile[] {
  const files = PDFS.map(([name, text, outcome]) => ({ name, bytes: ascii(text), outcome }));
  return [...files, ...cutAtEveryTenth("cut.pdf", ascii(HONEST_PDF))];
}

const CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
const ONE_PAGE = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const PAGE =
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>";
const SHOWN = stream("BT /F 12 Tf 20 100 Td (Target 95%) Tj ET");
const HONEST_PDF = pdf([CATALOG, ONE_PAGE, PAGE, SHOWN]);
const LOCKED =
  "/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/U(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)>>/ID[(a)(b)]";
const FORM_IN_ITSELF =
  "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>>stream\n/X Do\nendstream";

const withPages = (pages: string) => pdf([CATALOG, pages, PAGE, SHOWN]);
const withContent = (content: string) => pdf([CATALOG, ONE_PAGE, PAGE, content]);
const withAction = (action: string) =>
  pdf([`<</Type/Catalog/Pages 2 0 R/OpenAction${action}>>`, ONE_PAGE, PAGE, SHOWN]);

const PDFS: readonly (readonly [name: string, text: string, outcome: string])[] = [
  ["honest.pdf", HONEST_PDF, "reads"],
  ["pages-of-themselves.pdf", withPages("<</Type/Pages/Kids[2 0 R]/Count 1>>"), "either"],
  ["page-count-lies.pdf", withPages("<</Type/Pages/Kids[3 0 R]/Count 99999999>>"), "either"],
  ["page-count-negative.pdf", withPages("<</Type/Pages/Kids[3 0 R]/Count -1>>"), "either"],
  ["no-pages.pdf", withPages("<</Type/Pages/Kids[]/Count 0>>"), "either"],
  ["deep-arrays.pdf", withPages(`<</Type/Pages/Kids${"[".repeat(3000)}3 0 R${"]".repeat(3000)}/Count 1>>`), "either"],
  ["length-of-itself.pdf", withContent("<</Length 4 0 R>>stream\nBT ET\nendstream"), "either"],
  ["unbalanced-states.pdf", withContent(stream(`${"q ".repeat(5000)}BT /F 12 Tf (x) Tj`)), "either"],
  ["endless-lines.pdf", withContent(stream("0 0 m 9e30 -9e30 l S ".repeat(2000))), "either"],
  [
    "form-in-itself.pdf",
    pdf([CATALOG, ONE_PAGE, PAGE.replace("/Contents", "/Resources<</XObject<</X 4 0 R>>>>/Contents"), FORM_IN_ITSELF]),
    "either",
  ],
  ["javascript.pdf", withAction("<</S/JavaScript/JS(app.alert(1))>>"), "reads"],
  ["launch.pdf", withAction("<</S/Launch/F(cmd.exe)>>"), "reads"],
  ["encrypted.pdf", HONEST_PDF.replace("/Root 1 0 R", LOCKED), "error"],
  [
    "previous-of-itself.pdf",
    HONEST_PDF.replace("trailer<<", `trailer<</Prev ${HONEST_PDF.indexOf("xref")} `),
    "either",
  ],
  ["no-objects.pdf", "%PDF-1.7\n%%EOF", "either"],
  ["wrong-name.docx", HONEST_PDF, "file-extension"],
];

function stream(text: string): string {
  return `<</Length ${text.length}>>stream\n${text}\nendstream`;
}

/** A file of these objects, numbered from 1, with a true table of their places. */
export function pdf(objects: readonly string[]): string {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`);
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join("")}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
}
