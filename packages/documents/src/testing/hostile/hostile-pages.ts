import { ascii, cutAtEveryTenth, type HostileFile } from "./hostile-file.ts";
import { HONEST } from "./honest-files.ts";

/** Web pages and plain text. */
export function hostilePages(): readonly HostileFile[] {
  return [
    page("deep-tables.html", "<table><tr><td>".repeat(3000), "limit-depth"),
    page("deep-tables-closed.html", `${"<table><tr><td>".repeat(90)}甲${"</table>".repeat(90)}`, "reads"),
    page("deep-lists.html", "<ul><li>".repeat(2000), "limit-depth"),
    page("million-empty-columns.html", `<table><tr>${"<td colspan=1000>".repeat(1000)}<tr><td>甲</table>`, "reads"),
    page("endless-spans.html", `<table>${"<tr><td colspan=1000 rowspan=65534>甲".repeat(300)}</table>`, "either"),
    page(
      "wide-and-tall.html",
      `<table>${`<tr>${"<td colspan=1000 rowspan=0>".repeat(40)}`.repeat(40)}</table>`,
      "limit-covered-cells",
    ),
    page(
      "nonsense-spans.html",
      '<table><tr><td colspan="-1" rowspan="1e9">甲<td colspan="0" rowspan="abc">乙<td colspan="99999999999999999999">丙</table>',
      "reads",
    ),
    page(
      "attribute-flood.html",
      `<div ${Array.from({ length: 10_500 }, (_, index) => `a${index}`).join(" ")}>甲</div>`,
      "html-attributes",
    ),
    page(
      "scripts.html",
      '<script src="http://192.0.2.1/x.js">alert(1)</script><iframe src="file:///etc/passwd"></iframe><img src="x" onerror="alert(1)"><svg onload=alert(1)><p>正文</p>',
      "reads",
    ),
    page("entity-bomb.html", '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>&b;正文</p>', "reads"),
    page("never-closed.html", "<p".repeat(3000), "file-empty"),
    page("open-comment.html", "<p>正文</p><!-- <table>", "reads"),
    page("style-braces.html", `<style>${"{".repeat(5000)}.a,.b,{display:none}</style><p class="a">正文</p>`, "reads"),
    page("crossed-tags.html", `${"<b><p></b><i></p>".repeat(200)}正文`, "either"),
    { name: "only-script.html", bytes: ascii("<html><script>var a</script>"), outcome: "file-empty" },
    { name: "formula-starts.csv", bytes: ascii("=1+1,+2,-3,@SUM(A1)\n\t=cmd|' /C calc'!A0"), outcome: "reads" },
    { name: "only-mark.txt", bytes: Uint8Array.of(0xef, 0xbb, 0xbf), outcome: "file-empty" },
    { name: "nothing.txt", bytes: new Uint8Array(), outcome: "file-empty" },
    { name: "zeros.txt", bytes: new Uint8Array(500), outcome: "file-unknown" },
    {
      name: "half-characters.txt",
      bytes: Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc),
      outcome: "either",
    },
    { name: "wrong-name-xlsx.pdf", bytes: HONEST.xlsx, outcome: "file-extension" },
    { name: "wrong-name-html.xls", bytes: HONEST.html, outcome: "file-extension" },
    { name: "wrong-name-text.docx", bytes: HONEST.text, outcome: "file-extension" },
    { name: "wrong-name-xls.xlsx", bytes: HONEST.xls, outcome: "file-extension" },
    {
      name: "wrong-name-png.xlsx",
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      outcome: "file-image",
    },
    ...cutAtEveryTenth("cut.html", HONEST.html),
  ];
}

function page(name: string, body: string, outcome: string): HostileFile {
  return { name, bytes: ascii(`<html><meta charset="utf-8">${body}`), outcome };
}
