import type { Funds } from "../../plan/funds.ts";
import { readAmount } from "../money/read-amount.ts";
import type { PlacedText } from "./place-in-text.ts";
import { cutterOf } from "./place-in-text.ts";

const AMOUNT = /(?:其中)?([\u4e00-\u9fff]{0,30}?)(?:为|共计|合计|共)?([\d,]+(?:\.\d+)?(?:亿元|万元|元))(?!\/)/g;
const MONEY = /资金|投资|收到|拨付|到位|支出|经费|预算/;

/** Amounts a report states in words: 项目资金50万元; 收到…2330.9万元,其中中央1372.7万元…;支出2310.4万元. */
export function fundsInProse(lines: readonly PlacedText[]): Funds {
  const funds: Record<string, Funds[string]> = {};
  for (const line of lines) {
    if (!MONEY.test(line.text) || line.text.length > LONGEST_LINE) continue;
    const cut = cutterOf(line);
    let above = "";
    for (const found of line.text.matchAll(AMOUNT)) {
      const [whole, words = "", raw = ""] = found;
      const isPart = whole.startsWith("其中") || (above !== "" && !MONEY.test(words));
      const label = labelOf(words);
      if (!isPart) above = label;
      const start = found.index + whole.length - raw.length;
      const key = keyOf(funds, isPart, above, label);
      funds[key] = readAmount(raw, "万元", label, cut(start, start + raw.length).at).amount;
    }
  }
  return funds;
}

const LONGEST_LINE = 2000;

/** The word next to the amount: 总投资, 资金, 支出, 中央. */
function labelOf(words: string): string {
  const found = /(?:总投资|资金总额|投入资金|项目资金|资金|支出|收到|经费|预算数?|投资)$/.exec(words);
  if (found !== null) return found[0];
  return /收到/.test(words) ? "收到" : words.slice(-12);
}

/** The first amount of a project is its total; parts stand under what they are part of. */
function keyOf(funds: Funds, isPart: boolean, above: string, label: string): string {
  if (!isPart) return Object.keys(funds).length === 0 ? "total" : label || `amount${Object.keys(funds).length}`;
  const own = label === "" ? `part${Object.keys(funds).length}` : label;
  return own in funds ? `${above}.${own}` : own;
}
