import type { Message } from "@mingji/core/message";

/** Formulas beyond this many are counted in one message. */
const NAMED_ONE_BY_ONE = 50;

/** One warning for each formula without a stored result, at its cell. */
export function uncalculatedMessages(sheet: string, addresses: readonly string[]): readonly Message[] {
  const named = addresses.slice(0, NAMED_ONE_BY_ONE).map((cell) => uncalculated(sheet, cell));
  const rest = addresses.length - named.length;
  return rest <= 0 ? named : [...named, moreUncalculated(sheet, rest, addresses[NAMED_ONE_BY_ONE] ?? "")];
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

function moreUncalculated(sheet: string, count: number, cell: string): Message {
  return {
    code: "formula-without-result",
    severity: "warning",
    text: {
      zh: "{sheet} 自 {cell} 起还有 {count} 个公式没有保存计算结果，按空白读取。请用 Excel 或 WPS 打开，重新计算并保存后再读。",
      en: "{sheet} has {count} more formulas from {cell} on without a stored result; they were read as blank. Open it in Excel or WPS, recalculate, save, and read it again.",
    },
    values: { sheet, cell, count },
    at: { sheet },
  };
}

export function emptyWorkbook(name: string): Message {
  return {
    code: "file-empty",
    severity: "error",
    text: {
      zh: "{name} 的各个工作表都没有文字：请检查是否选错了文件；表格若是图片，请先用文字识别（OCR）软件转换。",
      en: "No sheet of {name} holds any text: check that it is the right file; if the table is a picture, convert it with text recognition (OCR) first.",
    },
    values: { name },
  };
}
