import type { Amount, Funds } from "../../plan/funds.ts";
import type { Execution, ExecutionRow } from "../../plan/reading.ts";
import { readAmount } from "../money/read-amount.ts";
import type { PlacedText } from "./place-in-text.ts";
import { cutterOf } from "./place-in-text.ts";

const AMOUNT = /(?:其中)?([\u4e00-\u9fff]{0,30}?)(?:为|共计|合计|共)?([\d,]+(?:\.\d+)?(?:亿元|万元|元))(?!\/)/g;
const MONEY = /资金|投资|收到|拨付|到位|支出|经费|预算/;

export interface ProseFunds {
  readonly funds: Funds;
  /** What was spent, for the whole and for its parts; null when the report does not say. */
  readonly execution: Execution | null;
}

/** Amounts a report states in words: 项目资金50万元; 收到…2330.9万元,其中中央1372.7万元…;支出2310.4万元,其中…. */
export function fundsInProse(lines: readonly PlacedText[]): ProseFunds {
  const funds: Record<string, Amount> = {};
  const rows: ExecutionRow[] = [];
  for (const line of lines) {
    if (!MONEY.test(line.text) || line.text.length > LONGEST_LINE) continue;
    const cut = cutterOf(line);
    let spends = false;
    let hasWhole = false;
    for (const found of line.text.matchAll(AMOUNT)) {
      const [whole, words = "", raw = ""] = found;
      const isPart = whole.startsWith("其中") || (hasWhole && !MONEY.test(words));
      if (!isPart) spends = SPENT.test(words);
      hasWhole = true;
      const start = found.index + whole.length - raw.length;
      const { amount } = readAmount(raw, "万元", labelOf(words), cut(start, start + raw.length).at);
      if (spends) rows.push(executionRow(amount, isPart ? null : (funds["total"] ?? null), line));
      else funds[keyOf(funds, isPart, amount.label ?? "")] = amount;
    }
  }
  const execution = rows.length === 0 ? null : { rows, total: { points: null, score: null } };
  return { funds, execution };
}

const SPENT = /(?:支出|执行|使用)(?:数|资金|金额)?$/;

function executionRow(executed: Amount, budget: Amount | null, line: PlacedText): ExecutionRow {
  return {
    source: executed.label ?? "",
    initialBudget: null,
    adjustedBudget: budget,
    executed,
    rate: null,
    points: null,
    score: null,
    at: executed.at ?? line.at,
  };
}

const LONGEST_LINE = 2000;

/** The word next to the amount: 总投资, 资金, 支出, 中央. */
function labelOf(words: string): string {
  const found = /(?:总投资|资金总额|投入资金|项目资金|资金|支出|收到|经费|预算数?|投资)$/.exec(words);
  if (found !== null) return found[0];
  return /收到/.test(words) ? "收到" : words.slice(-12);
}

/** The first amount of a project is its total; parts stand under their own words. */
function keyOf(funds: Readonly<Record<string, Amount>>, isPart: boolean, label: string): string {
  if (!isPart && !("total" in funds)) return "total";
  return label === "" || label in funds ? `${label}${Object.keys(funds).length}` : label;
}
