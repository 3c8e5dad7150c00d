import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";
import { drawnBlocks } from "../testing/drawn-table.ts";

const read = (html: string, name = "页面.html") => readDocument(new TextEncoder().encode(html), name);
const drawn = async (html: string) => drawnBlocks(await read(`<!doctype html>${html}`));

test("spans push later cells aside, and end with their group of rows", async () => {
  const html = `<table><thead><tr><th rowspan=9>指标<th colspan=2>资金</tr></thead>
    <tr><td rowspan=0>产出<td>甲<td>1</tr><tr><td>乙<td>2</tr></table>`;
  expect(await drawn(html)).toEqual([
    "3×3",
    "0,0 指标",
    "0,1 1×2 资金",
    "1,0 2×1 产出",
    "1,1 甲",
    "1,2 1",
    "2,1 乙",
    "2,2 2",
  ]);
});

test("a column span that would run into a row span from above stops before it", async () => {
  const html = "<table><tr><td>一<td rowspan=2>二<tr><td colspan=3>三</table>";
  expect(await drawn(html)).toEqual(["2×2", "0,0 一", "0,1 2×1 二", "1,0 三"]);
});

test("unclosed and wrongly nested tags read as a browser shows them", async () => {
  const html = "<table><tr><td><p>数量<b>指标<td>≥10<tr><td>质量指标</p><td>优</table><p>注：略";
  expect(await drawn(html)).toEqual(["2×2", "0,0 数量指标", "0,1 ≥10", "1,0 质量指标", "1,1 优", "注：略"]);
});

test("a table that only places other things becomes its parts in order", async () => {
  const html = `<table><tr><td><h1>目标表</h1></td></tr><tr><td><table><tr><td>甲<td>1<tr><td>乙<td>2</table></td></tr></table>`;
  expect(await drawn(html)).toEqual(["# 目标表", "2×2", "0,0 甲", "0,1 1", "1,0 乙", "1,1 2"]);
});

test("a form with a table in one of its cells stays a table, and the inner one follows", async () => {
  const html = `<table><tr><td>项目名称<td>道路养护<tr><td>预算<td>50万元<tr><td>指标
    <td><table><tr><td>数量<td>10公里<tr><td>质量<td>合格</table></table>`;
  expect(await drawn(html)).toEqual([
    "3×2",
    "0,0 项目名称",
    "0,1 道路养护",
    "1,0 预算",
    "1,1 50万元",
    "2,0 指标",
    "2,1 ",
    "2×2",
    "0,0 数量",
    "0,1 10公里",
    "1,0 质量",
    "1,1 合格",
  ]);
});

test("navigation, scripts and what the page hides are left out", async () => {
  const html = `<style>.gone{display:none}.xl65,td.side{writing-mode:vertical-rl}</style><nav>首页</nav><script>var a=1</script>
    <ul><li><a href=1>政务公开</a><li><a href=2>互动</a></ul><div class="gone">浏览</div><p style="display: none">隐藏</p><p>前<span style="font-size:0px">乱码</span>后</p>
    <p>正文</p><table><tr style='display:none'><td>宽<td>宽<tr><td class=side>产出<td hidden>无<td>甲<td>1</table>`;
  expect(await drawn(html)).toEqual(["前后", "正文", "1×3", "0,0 产出 (vertical)", "0,1 甲", "0,2 1"]);
});

test("white space collapses as displayed, and a source line that ends between Chinese characters leaves no gap", async () => {
  const html = `<table><tr><td>广州开发区
    对外合作   局<br>第二行&nbsp;<p>第三 <b>段</b></p><td>&nbsp;<td>GDP
    growth</table>`;
  expect(await drawn(html)).toEqual(["1×3", "0,0 广州开发区对外合作 局\n第二行\n第三 段", "0,1 ", "0,2 GDP growth"]);
});

test("filled form fields show their values, the page's search box does not", async () => {
  const html = `<input value="请输入关键字"><table><tr><td><input value="98%"><td><select><option>件<option selected>家</select><td><textarea>说明</textarea></table>`;
  expect(await drawn(html)).toEqual(["1×3", "0,0 98%", "0,1 家", "0,2 说明"]);
});

test("the declared charset is used when the bytes are no UTF-8", async () => {
  const gbk = Uint8Array.of(0xb2, 0xfa, 0xb3, 0xf6);
  const head = new TextEncoder().encode('<html><meta charset="gb2312"><p>');
  const document = await readDocument(new Uint8Array([...head, ...gbk]), "页面.htm");
  expect(drawnBlocks(document)).toEqual(["产出"]);
  expect(document.messages).toEqual([]);
});

test("a page cut off inside a character keeps its declared charset and says that it is damaged", async () => {
  const whole = new TextEncoder().encode("<html><meta charset=utf-8><p>数量指标");
  const document = await readDocument(whole.slice(0, -1), "页面.htm");
  expect(drawnBlocks(document)).toEqual(["数量指\uFFFD"]);
  expect(document.messages.map(({ code }) => code)).toEqual(["text-damaged"]);
});

test("a page that ends inside a table says that rows may be missing", async () => {
  const cut = await read("<html><table><tr><td>甲<td>1<tr><td>乙");
  expect(cut.messages.map(({ code, severity }) => [code, severity])).toEqual([["page-incomplete", "warning"]]);
  const whole = await read("<html><table><tr><td>甲<td>1<script>'<table>'</script></body></html>");
  expect(whole.messages).toEqual([]);
});

test("a page in traditional characters is read by the charset it declares", async () => {
  const head = new TextEncoder().encode('<html><meta charset="big5"><p>');
  const document = await readDocument(new Uint8Array([...head, 0xb2, 0xa3, 0xa5, 0x58]), "頁面.htm");
  expect(drawnBlocks(document)).toEqual(["產出"]);
});

test("a web page named .xls is read as a page, with a word about its name", async () => {
  const document = await read(
    "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table><tr><td>甲<td>1</table>",
    "导出.xls",
  );
  expect(document.format).toBe("html");
  expect(document.messages.map(({ code, severity }) => [code, severity])).toEqual([["file-extension", "info"]]);
  expect(drawnBlocks(document)).toEqual(["1×2", "0,0 甲", "0,1 1"]);
});

test("a page without any table is its lines", async () => {
  expect(await drawn("<h2>附件</h2><div>一<br>二</div>")).toEqual(["## 附件", "一", "二"]);
});
