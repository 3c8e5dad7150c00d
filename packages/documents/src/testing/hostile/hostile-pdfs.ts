import { ascii, cutAtEveryTenth, type HostileFile } from "./hostile-file.ts";

/** PDF files whose objects lead in circles, lie or run away. */
export function hostilePdfs(): readonly HostileFile[] {
  const page =
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>";
  const content = (text: string) => `<</Length ${text.length}>>stream\n${text}\nendstream`;
  const shown = content("BT /F 12 Tf 20 100 Td (Target 95%) Tj ET");
  const honest = pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", page, shown]);
  const tree = (pages: string, first = page, stream = shown) =>
    pdf(["<</Type/Catalog/Pages 2 0 R>>", pages, first, stream]);
  return [
    file("honest.pdf", honest, "reads"),
    file("pages-of-themselves.pdf", tree("<</Type/Pages/Kids[2 0 R]/Count 1>>")),
    file("page-count-lies.pdf", tree("<</Type/Pages/Kids[3 0 R]/Count 99999999>>")),
    file("page-count-negative.pdf", tree("<</Type/Pages/Kids[3 0 R]/Count -1>>")),
    file(
      "length-of-itself.pdf",
      pdf([
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page,
        "<</Length 4 0 R>>stream\nBT ET\nendstream",
      ]),
    ),
    file(
      "form-in-itself.pdf",
      tree(
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page.replace("/Contents", "/Resources<</XObject<</X 4 0 R>>>>/Contents"),
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>>stream\n/X Do\nendstream",
      ),
    ),
    file("deep-arrays.pdf", tree(`<</Type/Pages/Kids${"[".repeat(3000)}3 0 R${"]".repeat(3000)}/Count 1>>`)),
    file(
      "javascript.pdf",
      pdf([
        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page,
        shown,
      ]),
      "reads",
    ),
    file(
      "launch.pdf",
      pdf([
        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(cmd.exe)>>>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page,
        shown,
      ]),
      "reads",
    ),
    file(
      "encrypted.pdf",
      honest.replace(
        "/Root 1 0 R",
        "/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/U(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)>>/ID[(a)(b)]",
      ),
      "error",
    ),
    file("previous-of-itself.pdf", honest.replace("trailer<<", `trailer<</Prev ${honest.indexOf("xref")} `)),
    file("no-objects.pdf", "%PDF-1.7\n%%EOF"),
    file("no-pages.pdf", tree("<</Type/Pages/Kids[]/Count 0>>")),
    file(
      "unbalanced-states.pdf",
      tree("<</Type/Pages/Kids[3 0 R]/Count 1>>", page, content("q ".repeat(5000) + "BT /F 12 Tf (x) Tj")),
    ),
    file(
      "endless-lines.pdf",
      tree("<</Type/Pages/Kids[3 0 R]/Count 1>>", page, content("0 0 m 9e30 -9e30 l S ".repeat(2000))),
    ),
    file("wrong-name.docx", honest, "file-extension"),
    ...cutAtEveryTenth("cut.pdf", ascii(honest)),
  ];
}

function file(name: string, text: string, outcome = "either"): HostileFile {
  return { name, bytes: ascii(text), outcome };
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
