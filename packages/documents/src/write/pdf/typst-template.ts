/** The whole layout of the PDF writer. Data comes in through `sys.inputs` as JSON and is only ever shown as text. */
export const TYPST_TEMPLATE = String.raw`
#let pages = json(bytes(sys.inputs.at("form")))
#set text(font: "Noto Serif SC", size: 10.5pt, lang: "zh", fallback: false)
#set document(title: pages.at(0).title)
#set par(leading: 0.55em)
#let vertical(value) = value.clusters().join(linebreak())
#let shown(cell) = {
  let body = if cell.vertical { vertical(cell.text) } else { cell.text.split("\n").map(part => [#part]).join(linebreak()) }
  if cell.bold { strong(body) } else { body }
}
#let placed(cell, y) = table.cell(x: cell.column, y: y, colspan: cell.columnSpan, rowspan: cell.rowSpan,
  align: horizon + (if cell.align == "left" { left } else if cell.align == "right" { right } else { center }), shown(cell))
#for (index, page-data) in pages.enumerate() {
  set page(paper: "a4", flipped: page-data.orientation == "landscape", margin: 16mm,
    footer: context align(center, text(size: 9pt)[第 #counter(page).display() 页，共 #counter(page).final().at(0) 页]))
  if index > 0 { pagebreak(weak: true) }
  align(center, heading(level: 1, outlined: true, text(size: 18pt, weight: "bold", page-data.title)))
  if page-data.subtitle != none { align(center, page-data.subtitle) }
  if page-data.left != none or page-data.right != none {
    grid(columns: (1fr, auto), if page-data.left != none { page-data.left }, if page-data.right != none { page-data.right })
  }
  let head = page-data.rows.slice(0, page-data.headRows).enumerate().map(((y, r)) => r.cells.map(c => placed(c, y))).flatten()
  let body = page-data.rows.slice(page-data.headRows).enumerate().map(((y, r)) => r.cells.map(c => placed(c, y + page-data.headRows))).flatten()
  table(columns: page-data.columns.map(w => w * 1fr), stroke: 0.6pt, inset: (x: 3pt, y: 4pt),
    ..(if head.len() > 0 { (table.header(..head),) } else { () }), ..body)
  for line in page-data.foot { v(2pt); [#line] }
}
`;
