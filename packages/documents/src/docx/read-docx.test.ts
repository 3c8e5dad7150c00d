import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";
import { drawnBlocks } from "../testing/drawn-table.ts";
import { docxParts, makeDocx, relations, type TestDocx } from "../testing/office-file.ts";
import { makeZip } from "../testing/zip-file.ts";

const read = (document: TestDocx) => readDocument(makeDocx(document), "目标表.docx");
const drawn = async (body: string) => drawnBlocks(await read({ body }));

const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

test("grid spans, vertical merges and columns left out before a row keep every cell in its place", async () => {
  const body = table(
    row(cell("指标", '<w:vMerge w:val="restart"/>') + cell("资金", '<w:gridSpan w:val="2"/>')),
    row(cell("", "<w:vMerge/>") + cell("甲") + cell("乙")),
    row(cell("丙") + cell("丁"), '<w:gridBefore w:val="1"/>'),
  );
  expect(await drawn(body)).toEqual(["3×3", "0,0 2×1 指标", "0,1 1×2 资金", "1,1 甲", "1,2 乙", "2,1 丙", "2,2 丁"]);
});

test("a merge that continues nothing is a cell of its own, and an old horizontal merge widens the cell before", async () => {
  const body = table(
    row(cell("甲", "<w:vMerge/>") + cell("乙", '<w:hMerge w:val="restart"/>') + cell("", "<w:hMerge/>")),
    row(cell("丙")),
  );
  expect(await drawn(body)).toEqual(["2×3", "0,0 甲", "0,1 1×2 乙", "1,0 丙"]);
});

test("tracked changes read as accepted: insertions stay, deletions and moved-away text go", async () => {
  const deletedMark = "<w:rPr><w:del w:id='3'/></w:rPr>";
  const body =
    paragraph(
      `<w:ins>${run("新增")}</w:ins><w:del><w:r><w:delText>删除</w:delText></w:r></w:del><w:moveFrom>${run("移走")}</w:moveFrom><w:moveTo>${run("移来")}</w:moveTo>`,
    ) +
    paragraph(run("前半"), deletedMark) +
    paragraph(run("后半")) +
    table(
      row(cell("旧") + cell("行"), "<w:del/>"),
      row(cell("留") + cell("下") + cell("列", "<w:cellDel/>"), "<w:ins/>"),
    );
  expect(await drawn(body)).toEqual(["新增移来", "前半后半", "1×2", "0,0 留", "0,1 下"]);
});

test("a moved or changed property does not change the text", async () => {
  const changed = "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>";
  expect(await drawn(paragraph(run("正文", changed)))).toEqual(["正文"]);
});

test("content controls show their content, but not a placeholder", async () => {
  const control = (properties: string, text: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
  expect(await drawn(paragraph(control("", "≥95%") + control("<w:showingPlcHdr/>", "单击此处输入文字。")))).toEqual([
    "≥95%",
  ]);
  expect(await drawn(table(row(`<w:sdt><w:sdtContent>${cell("甲")}</w:sdtContent></w:sdt>${cell("乙")}`)))).toEqual([
    "1×2",
    "0,0 甲",
    "0,1 乙",
  ]);
});

test("text boxes follow their paragraph, once, and those in a cell belong to the cell", async () => {
  const box = (text: string) =>
    `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${paragraph(run(text))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run(text))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await drawn(paragraph(run("正文") + box("框")))).toEqual(["正文", "框"]);
  const inCell = `<w:tc>${paragraph(run("甲") + box("注"))}</w:tc>`;
  expect(await drawn(table(row(inCell + cell("乙"))))).toEqual(["1×2", "0,0 甲\n注", "0,1 乙"]);
});

test("fields show their result alone, even when one is never closed", async () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = "<w:r><w:instrText>SUM(ABOVE)</w:instrText></w:r>";
  const body =
    paragraph(`合计${mark("begin")}${instruction}${mark("separate")}${run("50")}${mark("end")}${run("万元")}`) +
    paragraph(mark("begin") + instruction + run("被吞")) +
    paragraph(`<w:fldSimple w:instr="DATE">${run("2024年")}</w:fldSimple>`);
  expect(await drawn(body)).toEqual(["50万元", "2024年"]);
});

test("breaks, tabs, hyphens and symbol fonts read as printed; hidden runs and phonetic guides do not", async () => {
  const body = table(
    row(
      `<w:tc>${paragraph(`${run("一")}<w:r><w:br/></w:r>${run("二")}<w:r><w:tab/></w:r>${run("三")}<w:r><w:noBreakHyphen/></w:r>`)}${paragraph(run("四"))}</w:tc>` +
        `<w:tc>${paragraph(`<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run("95%")}${run("\uF0A3", '<w:rFonts w:ascii="Symbol"/>')}`)}</w:tc>` +
        `<w:tc>${paragraph(`<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>${run("隐", "<w:vanish/>")}<w:r><w:ruby><w:rt>${run("zhù")}</w:rt><w:rubyBase>${run("注")}</w:rubyBase></w:ruby></w:r>`)}</w:tc>`,
    ),
  );
  expect(await drawn(body)).toEqual(["1×3", "0,0 一\n二\t三-\n四", "0,1 ≥95%≤", "0,2 ☑注"]);
});

test("headings carry their level from style, inheritance and outline", async () => {
  const styles = `<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
    <w:style w:styleId="a"><w:name w:val="小节"/><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:name w:val="节"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>`;
  const body =
    paragraph(run("一级"), '<w:pStyle w:val="1"/>') +
    paragraph(run("二级"), '<w:pStyle w:val="a"/>') +
    paragraph(run("三级"), '<w:outlineLvl w:val="2"/>');
  expect(drawnBlocks(await read({ body, styles }))).toEqual(["# 一级", "## 二级", "### 三级"]);
});

test("automatic numbers are printed before their paragraphs and cells", async () => {
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "·")}</w:abstractNum>
    <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>`;
  const number = (id: number, depth = 0) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
  const body =
    paragraph(run("目标"), number(5)) +
    paragraph(run("数量"), number(5, 1)) +
    paragraph(run("指标"), number(5)) +
    paragraph(run("点"), number(6)) +
    paragraph(run("无"), number(0));
  expect(drawnBlocks(await read({ body, numbering }))).toEqual(["一、目标", "1.1 数量", "二、指标", "点", "无"]);
});

test("comments, hidden rows and vertical text are kept with their cells", async () => {
  const comments = `<w:comment w:id="7">${paragraph(run("请核对"))}</w:comment>`;
  const noted = `<w:tc>${paragraph(`${run("50")}<w:r><w:commentReference w:id="7"/></w:r>`)}</w:tc>`;
  const body = table(
    row(cell("产出", '<w:textDirection w:val="tbRlV"/>') + noted),
    row(cell("甲") + cell("乙"), "<w:hidden/>"),
  );
  const document = await read({ body, comments });
  expect(drawnBlocks(document)).toEqual(["2×2", "0,0 产出 (vertical)", "0,1 50 (comment: 请核对)", "1,0 甲", "1,1 乙"]);
  expect(document.blocks[0]).toMatchObject({ hiddenRows: new Set([1]) });
});

test("a table in a cell follows its form, and one of a single column is part of the cell", async () => {
  const inner = table(row(cell("数量") + cell("10公里")), row(cell("质量") + cell("合格")));
  const list = table(row(cell("一")), row(cell("二")));
  const holder = (content: string) => `<w:tc>${content}${paragraph("")}</w:tc>`;
  const body = table(
    row(cell("名称") + cell("道路")),
    row(cell("预算") + cell("50")),
    row(cell("指标") + holder(inner)),
    row(cell("说明") + holder(list)),
  );
  expect(await drawn(body)).toEqual([
    "4×2",
    "0,0 名称",
    "0,1 道路",
    "1,0 预算",
    "1,1 50",
    "2,0 指标",
    "2,1 ",
    "3,0 说明",
    "3,1 一\n二",
    "2×2",
    "0,0 数量",
    "0,1 10公里",
    "1,0 质量",
    "1,1 合格",
  ]);
});

test("notes at the foot of pages follow the body", async () => {
  const notes = `<w:footnotes><w:footnote w:id="1">${paragraph(run("注：单位为万元"))}</w:footnote></w:footnotes>`;
  const parts = [
    { name: "word/footnotes.xml", data: notes },
    { name: "word/_rels/document.xml.rels", data: relations([["f", "footnotes", "footnotes.xml"]]) },
  ];
  const bytes = makeZip([
    ...docxParts({ body: paragraph(run("正文")) }).filter(({ name }) => !name.includes("document.xml.rels")),
    ...parts,
  ]);
  expect(drawnBlocks(await readDocument(bytes, "目标表.docx"))).toEqual(["正文", "注：单位为万元"]);
});

test("a file of pictures alone says what to do", async () => {
  const document = await read({ body: paragraph("<w:r><w:drawing><a:blip/></w:drawing></w:r>") });
  expect(document.blocks).toEqual([]);
  expect(document.messages.map(({ code, severity }) => [code, severity])).toEqual([["only-pictures", "error"]]);
});
