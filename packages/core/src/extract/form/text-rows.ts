import type { Locator } from "../../document/locator.ts";
import { plainWords } from "../lexicon/plain-words.ts";
import { type LabelRole, roleOfLabel } from "../lexicon/label-words.ts";

/** A label and its value printed in one cell or line: `项目名称：大通关`, `单位：万元`. */
export interface InlineLabel {
  readonly role: LabelRole;
  readonly label: string;
  readonly text: string;
}

/** The labelled values of a line; several stand apart by wide gaps or by the next known label. */
export function inlineLabels(text: string): readonly InlineLabel[] {
  if (!/[：:]/.test(text)) return [];
  const found: InlineLabel[] = [];
  for (const piece of text.split(/\s{2,}|\n|\t|　+/)) {
    const colon = piece.search(/[：:]/);
    if (colon <= 0 || colon > 24) continue;
    const label = piece.slice(0, colon);
    const role = roleOfLabel(plainWords(label));
    const value = piece.slice(colon + 1).trim();
    if (role !== null) found.push({ role, label, text: value });
  }
  return found;
}

/** Filling instructions, notes and signature lines. */
export function isNoteText(plain: string): boolean {
  return (
    /^(?:注|备注|说明|填表说明|填报说明|附注|附|\*|★|☆)\d*[.、:]/.test(plain) ||
    /^(?:填报人|填表人|审核人|联系人|单位负责人|制表人|经办人|填报单位|填报日期|负责人|项目负责人)/.test(plain)
  );
}

/** A line that can be a form's title. */
export function isTitleText(plain: string): boolean {
  if (plain.length > 70 || plain.length < 4 || /[。;！]$/.test(plain)) return false;
  return (
    /(?:绩效|目标|自评|监控|评价|申报|预算|决算|审核)/.test(plain) &&
    /(?:表|书|情况|报告|公示|目标|方案|清单|通知|指标库|体系|预算|决算|公开)(?:\(.{0,30}\))?(?:\d+)?$/.test(plain)
  );
}

/** The line beneath the title: （2022年度）, （参考模板）, (2020年度). */
export function isSubtitleText(plain: string): boolean {
  return plain.length <= 30 && (/^\(.*\)$/.test(plain) || /^\d{4}年度?$/.test(plain));
}

/** A numbered heading inside a form or report: 一、基本情况, （二）…, 1.项目概况. */
export function isNumberedHeading(plain: string): boolean {
  return (
    plain.length <= 40 &&
    /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[部章节])/.test(
      plain,
    ) &&
    !/[。;]$/.test(plain)
  );
}

export interface PlacedLine {
  readonly text: string;
  readonly at: Locator;
}
