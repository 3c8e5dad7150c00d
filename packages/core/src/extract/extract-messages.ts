import type { Locator } from "../document/locator.ts";
import type { Bilingual } from "../language.ts";
import type { Message } from "../message.ts";
import { MONEY_ODDITY_TEXT } from "../money.ts";
import type { Column } from "./header/column.ts";
import type { AmountDoubt } from "./money/read-amount.ts";

/** An amount that was read with a doubt, or not at all. */
export function amountDoubt(doubt: AmountDoubt, raw: string, label: string, at: Locator): Message {
  return {
    code: "amount-doubtful",
    severity: doubt === "followedByText" || doubt === "negative" ? "info" : "warning",
    text: {
      zh: `{label}“{raw}”：${doubtText(doubt).zh}。`,
      en: `{label} "{raw}": ${doubtText(doubt).en}.`,
    },
    values: { label, raw },
    at,
    field: `funds.${label}`,
  };
}

function doubtText(doubt: AmountDoubt): Bilingual {
  if (doubt === "followedByText") {
    return {
      zh: "金额后面还有文字，只取了第一个数字",
      en: "words follow the amount; only the first number was taken",
    };
  }
  return doubt === "unitShortened"
    ? { zh: "单位少“元”字，已按所印单位换算", en: "the unit is cut short and was read as printed" }
    : MONEY_ODDITY_TEXT[doubt];
}

/** A non-blank cell nobody read. It may hold data when it stands among data. */
export function unreadCell(raw: string, at: Locator, mayHoldData: boolean): Message {
  return {
    code: "cell-unread",
    severity: mayHoldData ? "warning" : "info",
    text: {
      zh: "单元格“{raw}”没有读入：不知道它属于哪一项，请核对。",
      en: 'The cell "{raw}" was not read: it is unclear what it belongs to; please check.',
    },
    values: { raw: shortened(raw) },
    at,
  };
}

/** No label prints the project's name; it was taken from the title. */
export function nameInTitle(name: string, title: string, at: Locator): Message {
  return {
    code: "name-from-title",
    severity: "warning",
    text: {
      zh: "表中没有项目名称，取自标题：“{name}”，请核对。",
      en: 'The form prints no project name; "{name}" was taken from the title; please check.',
    },
    values: { name: shortened(name) },
    at,
    field: "projectName",
    alternatives: [shortened(title)],
  };
}

/** Several indicators stood in one cell and were cut apart by their wording. */
export function splitClause(name: string, at: Locator): Message {
  return {
    code: "cell-split",
    severity: "warning",
    text: {
      zh: "一个单元格里写了几个指标，按标点和数字拆开：“{name}”，请核对名称和指标值的分界。",
      en: 'One cell holds several indicators, cut apart at punctuation and numbers: "{name}"; please check where name and target part.',
    },
    values: { name: shortened(name) },
    at,
  };
}

/** The table prints no headings; its columns were guessed by what stands in them. */
export function guessedColumns(name: string, at: Locator): Message {
  return {
    code: "columns-guessed",
    severity: "warning",
    text: {
      zh: "表格没有表头，按内容推断了各列：“{name}”一行请核对。",
      en: 'The table has no headings; its columns were guessed by their content: please check the row "{name}".',
    },
    values: { name: shortened(name) },
    at,
  };
}

/** The same form stands in the document twice. */
export function printedTwice(name: string, at: Locator): Message {
  return {
    code: "printed-twice",
    severity: "info",
    text: {
      zh: "“{name}”的表在文件里出现了两次，内容相同，只读入一次。",
      en: 'The form of "{name}" stands in the file twice with the same content; it was read once.',
    },
    values: { name: shortened(name) },
    at,
  };
}

/** A printed total differs from the sum of its parts. */
export function sumDiffers(label: string, total: string, sum: string, gap: string, at: Locator): Message {
  return {
    code: "sum-differs",
    severity: "warning",
    text: {
      zh: "{label}为 {total}，各项相加为 {sum}，相差 {gap}：请核对原表。",
      en: "{label} is {total}, its parts add up to {sum}, a difference of {gap}: please check the original.",
    },
    values: { label, total, sum, gap },
    at,
    field: "funds",
  };
}

/** The first level is blank and was carried down, but the second level belongs under another one. */
export function categoryDoubt(name: string, level1: string | null, at: Locator): Message {
  return {
    code: "category-carried",
    severity: "warning",
    text: {
      zh: "“{name}”的一级指标是空的，沿用了上一行的“{level1}”，与二级指标不合，请核对。",
      en: 'The first-level category of "{name}" is blank; "{level1}" was carried down and does not fit the second level; please check.',
    },
    values: { name: shortened(name), level1: level1 ?? "" },
    at,
  };
}

/** No list knows the heading of the column that was taken for names or values. */
export function guessedHeading(column: Pick<Column, "heading" | "role">, at: Locator): Message {
  const field = column.role === "name" || column.role === null ? "name" : "annual";
  return {
    code: "heading-guessed",
    severity: "warning",
    text: {
      zh: "不认识表头“{heading}”，按这一列的内容当作{as}，请核对。",
      en: 'The heading "{heading}" is not known; by its content the column was taken for the {as}; please check.',
    },
    values: { heading: shortened(column.heading), as: GUESSED[field] },
    at,
    field,
  };
}

const GUESSED = {
  name: { zh: "指标名称", en: "indicator names" },
  annual: { zh: "指标值", en: "targets" },
} as const;

/** The same names stand in two blocks, and neither says whether it is the period's or the year's. */
export function guessedHorizons(at: Locator): Message {
  return {
    code: "horizon-guessed",
    severity: "warning",
    text: {
      zh: "表中有两组同名指标，没有写明哪组是长期、哪组是年度：按前一组为长期、后一组为年度读入，请核对。",
      en: "The form has two sets of the same indicators without saying which is long-term: the first was taken for the period, the second for the year; please check.",
    },
    at,
    field: "period",
  };
}

/** Two columns could be the target; the other one was kept aside. */
export function severalValues(heading: string, at: Locator): Message {
  return {
    code: "value-columns",
    severity: "warning",
    text: {
      zh: "不止一列像是指标值：“{heading}”一列没有当作指标值，请核对。",
      en: 'More than one column looks like the target: the column "{heading}" was not taken for it; please check.',
    },
    values: { heading: shortened(heading) },
    at,
    field: "annual",
  };
}

/** The rest of very many unread cells, as a number. */
export function moreUnread(count: number, at: Locator): Message {
  return {
    code: "cell-unread-more",
    severity: "warning",
    text: {
      zh: "还有 {count} 个单元格没有读入，不再一一列出：这张表可能不全是绩效目标表，请核对。",
      en: "Another {count} cells were not read and are not listed one by one: the table may hold more than a performance form; please check.",
    },
    values: { count },
    at,
  };
}

/** A person's name or telephone number: to be left out of what is published. */
export function personalData(label: string | Bilingual, at: Locator): Message {
  return {
    code: "personal-data",
    severity: "info",
    text: {
      zh: "“{label}”处有个人姓名或电话，公开时应隐去。",
      en: 'A personal name or telephone number stands at "{label}"; leave it out when publishing.',
    },
    values: { label: typeof label === "string" ? shortened(label) : label },
    at,
  };
}

/** A line that is not quoted in a message: the quotation would repeat the name. */
export const SIGNATURE_LINE: Bilingual = { zh: "签字栏", en: "the signature line" };

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
