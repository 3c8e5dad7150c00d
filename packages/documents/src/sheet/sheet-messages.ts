import type { Cell } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import { addressOf } from "./cell-address.ts";

/** Formulas whose result a sheet does not hold: the first ones by address, the others only counted. */
export interface Uncalculated {
  readonly named: string[];
  more: number;
}

const NAMED_ONE_BY_ONE = 50;

/** Text in places that a merge covers: no spreadsheet shows it, but it must not go without a word. */
export function coveredMessages(sheet: string, covered: readonly Cell[]): readonly Message[] {
  return covered.slice(0, NAMED_ONE_BY_ONE).map(({ row, column, text }) => ({
    code: "covered-text",
    severity: "info",
    text: {
      zh: "{sheet}!{cell} 被合并单元格盖住，其中的“{content}”不显示，也没有读取。需要时请取消合并后再读。",
      en: "{sheet}!{cell} lies under a merged cell: its “{content}” is not shown and was not read. Unmerge the cells if it is needed.",
    },
    values: { sheet, cell: addressOf(row, column), content: text.slice(0, 40) },
    at: { sheet, cell: addressOf(row, column) },
  }));
}

export function addUncalculated(found: Uncalculated, address: string): void {
  if (found.named.length < NAMED_ONE_BY_ONE) found.named.push(address);
  else found.more += 1;
}

/** One warning for each formula without a stored result, at its cell. */
export function uncalculatedMessages(sheet: string, { named, more }: Uncalculated): readonly Message[] {
  const messages = named.map((cell) => uncalculated(sheet, cell));
  return more === 0 ? messages : [...messages, moreUncalculated(sheet, more)];
}

function uncalculated(sheet: string, cell: string): Message {
  return {
    code: "formula-without-result",
    severity: "warning",
    text: {
      zh: "{sheet}!{cell} 是公式，但文件中没有保存计算结果，按空白读取。请用 Excel 或 WPS 打开，重新计算并保存后再读。",
      en: "{sheet}!{cell} is a formula whose result is not stored in the file; it was read as blank. Open it in Excel or WPS, recalculate, save, and read it again.",
    },
    values: { sheet, cell },
    at: { sheet, cell },
  };
}

function moreUncalculated(sheet: string, count: number): Message {
  return {
    code: "formula-without-result",
    severity: "warning",
    text: {
      zh: "{sheet} 还有 {count} 个公式没有保存计算结果，按空白读取。请用 Excel 或 WPS 打开，重新计算并保存后再读。",
      en: "{sheet} has {count} more formulas without a stored result; they were read as blank. Open it in Excel or WPS, recalculate, save, and read it again.",
    },
    values: { sheet, count },
    at: { sheet },
  };
}

export function cutSheet(sheet: string): Message {
  return {
    code: "sheet-incomplete",
    severity: "error",
    text: {
      zh: "工作表“{sheet}”在中途结束，文件可能不完整，后面的行没有读到。请重新下载，或用 Excel、WPS 打开并另存后再读。",
      en: "The sheet “{sheet}” ends in the middle: the file may be incomplete and later rows were not read. Download it again, or open and save it in Excel or WPS.",
    },
    values: { sheet },
    at: { sheet },
  };
}
