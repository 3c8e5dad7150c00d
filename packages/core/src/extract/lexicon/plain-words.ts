import { SIMPLIFIED } from "../../target/traditional.ts";
import { toHalfWidth, withoutSpaces } from "../../text.ts";

/**
 * A printed label or heading in the spelling of the word lists: half width, no white space, simplified characters,
 * without the pinyin that mirror sites put behind converted characters (`指標(biāo)` → `指标`).
 */
export function plainWords(text: string): string {
  if (text.length > LONGEST_LABEL) return text.slice(0, LONGEST_LABEL);
  const bare = withoutSpaces(toHalfWidth(text)).replace(UNUSUAL, (sign) => USUAL.get(sign) ?? sign);
  return simplified(bare.replace(PINYIN, ""));
}

/** Longer cells are never labels; they are compared by their beginning only. */
const LONGEST_LABEL = 400;

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

function simplified(text: string): string {
  let result = "";
  for (const character of text) result += SIMPLIFIED.get(character.charCodeAt(0)) ?? character;
  return result;
}

/** Without the brackets at the end and the colon: `项目资金（万元）：` → `项目资金`. */
export function withoutTail(plain: string): string {
  let text = plain.replace(/[:;,.。、]+$/, "");
  for (let round = 0; round < 3 && text.endsWith(")"); round += 1) {
    const open = text.lastIndexOf("(");
    if (open <= 0) break;
    text = text.slice(0, open).replace(/[:;,.。、]+$/, "");
  }
  return text;
}
