/** One page of a hand-written PDF; `content` is its painting, made with `text`, `line` and the like. */
export interface RawPage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
}

/** A PDF with one Chinese font that is not embedded, as old office programs write it. */
export function rawPdf(pages: readonly RawPage[]): Uint8Array {
  const first = 6;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000>>",
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>",
  ];
  for (const [index, { content, width = 595, height = 842, rotate = 0 }] of pages.entries()) {
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Resources<</Font<</F 3 0 R>>>>/Contents ${first + index * 2 + 1} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  }
  return toFile(objects);
}

function toFile(objects: readonly string[]): Uint8Array {
  const parts = ["%PDF-1.7\n"];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join("")}`,
    `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
  );
  return new TextEncoder().encode(parts.join(""));
}

/** Text with its baseline at a place from the lower left corner; every character is as wide as it is high. */
export function text(x: number, y: number, words: string, size = 10): string {
  return `BT /F ${size} Tf ${x} ${y} Td <${hex(words)}> Tj ET\n`;
}

/** The same running upwards. */
export function textUpwards(x: number, y: number, words: string, size = 10): string {
  return `BT /F ${size} Tf 0 1 -1 0 ${x} ${y} Tm <${hex(words)}> Tj ET\n`;
}

function hex(words: string): string {
  return Array.from(words, (_, index) => words.charCodeAt(index).toString(16).padStart(4, "0")).join("");
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S\n`;
}

/** A table of lines from its lower left corner upwards: `rows` of texts, the first at the top. */
export function grid(
  x: number,
  y: number,
  widths: readonly number[],
  height: number,
  rows: readonly string[][],
): string {
  const right = x + widths.reduce((sum, width) => sum + width, 0);
  const top = y + rows.length * height;
  let content = "0.5 w\n";
  for (let row = 0; row <= rows.length; row++) content += line(x, y + row * height, right, y + row * height);
  let left = x;
  for (const width of [...widths, 0]) {
    content += line(left, y, left, top);
    left += width;
  }
  for (const [row, cells] of rows.entries()) {
    left = x;
    for (const [column, cell] of cells.entries()) {
      content += text(left + 3, top - (row + 1) * height + 5, cell);
      left += widths[column]!;
    }
  }
  return content;
}
