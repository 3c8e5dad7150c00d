import type { SourceDocument } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { decodeHtml } from "./decode-html.ts";
import { pageBlocks } from "./page-blocks.ts";
import { parseHtml } from "./parse-html.ts";
import { readStyleRules } from "./style-rules.ts";

/** A web page, or a table that Excel, Word or WPS saved as one, as blocks. Scripts never run and nothing is fetched. */
export function readHtml(bytes: Uint8Array, context: ReadContext): SourceDocument {
  keepWithin("htmlBytes", context.limits, bytes.length, context.name);
  const { value, messages } = decodeHtml(bytes, context.name);
  const page = parseHtml(value, context);
  const blocks = pageBlocks(page, readStyleRules(page), context);
  return { format: "html", blocks, messages: endsInTable(value) ? [...messages, cutPage(context.name)] : messages };
}

/** A page that ends inside a table was most likely cut off; other missing end tags are everyday. */
function endsInTable(page: string): boolean {
  const end = page.slice(-LAST_PART).toLowerCase();
  if (end.includes("</body") || end.includes("</html")) return false;
  const whole = end.includes("<table") || end.includes("</table") ? end : page.toLowerCase();
  return whole.lastIndexOf("<table") > whole.lastIndexOf("</table");
}

const LAST_PART = 65_536;

function cutPage(name: string): Message {
  return {
    code: "page-incomplete",
    severity: "warning",
    text: {
      zh: "{name} 在表格中间结束，文件可能不完整，后面的行可能没有读到。请重新下载或保存网页后再读。",
      en: "{name} ends in the middle of a table: the file may be incomplete and later rows may be missing. Download or save the page again.",
    },
    values: { name },
  };
}
