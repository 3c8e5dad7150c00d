import { SIMPLIFIED } from "../../target/traditional.ts";
import { toHalfWidth, withoutSpaces } from "../../text.ts";

/**
 * A printed label or heading in the spelling of the word lists: half width, no white space, simplified characters,
 * without the pinyin that mirror sites put behind converted characters (`指標(biāo)` → `指标`).
 */
export function plainWords(text: string): string {
  if (text.length > LONGEST_LABEL) return text.slice(0, LONGEST_LABEL);
  const bare = SPACED.test(text) || WIDE.test(text) ? withoutSpaces(toHalfWidth(text)) : text;
  const usual = UNUSUAL_ONE.test(bare) ? bare.replace(UNUSUAL, (sign) => USUAL.get(sign) ?? sign) : bare;
  return simplified(usual.includes("(") ? usual.replace(PINYIN, "") : usual);
}

/** Longer cells are never labels; they are compared by their beginning only. */
const LONGEST_LABEL = 400;

const SPACED = /[\s\u00a0\u200b-\u200d\u2060\ufeff]/;
const WIDE = /[\u3000\uff01-\uff5e]/;

const PINYIN = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}\)/g;

const USUAL: ReadonlyMap<string, string> = new Map([
  ["–", "-"],
  ["—", "-"],
  ["－", "-"],
  ["﹝", "("],
  ["﹞", ")"],
  ["〔", "("],
  ["〕", ")"],
  ["【", "("],
  ["】", ")"],
  ["[", "("],
  ["]", ")"],
  ["“", '"'],
  ["”", '"'],
]);
const UNUSUAL = /[–—－﹝﹞〔〕【】[\]“”]/g;

const UNUSUAL_ONE = new RegExp(UNUSUAL.source);

function simplified(text: string): string {
  let result: string | null = null;
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const simple = SIMPLIFIED.get(text.charCodeAt(at));
    if (simple === undefined) continue;
    result = (result ?? "") + text.slice(copied, at) + simple;
    copied = at + 1;
  }
  return result === null ? text : result + text.slice(copied);
}

/** Without the brackets at the end and the colon: `项目资金（万元）：` → `项目资金`. */
export function withoutTail(plain: string): string {
  let text = plain.replace(/(?<![:;,.。、])[:;,.。、]+$/, "");
  for (let round = 0; round < 3 && text.endsWith(")"); round += 1) {
    const open = text.lastIndexOf("(");
    if (open <= 0) break;
    text = text.slice(0, open).replace(/(?<![:;,.。、])[:;,.。、]+$/, "");
  }
  return text;
}
