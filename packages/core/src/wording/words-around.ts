import { plainCell } from "../target/plain-cell.ts";
import { scanCell } from "../target/scan-cell.ts";
import type { Target } from "../target/target.ts";
import { isHan } from "../text.ts";

/** The words of a value cell that belong to no number, and the number alone. */
export interface WordsAround {
  readonly words: string;
  readonly number: string;
}

/** 带动就业≥300人 → words 带动就业, number ≥300人; comparatives, 以上 and fillers are part of the number. */
export function wordsAround({ raw }: Target): WordsAround | null {
  if (!startsWithWords(raw)) return null;
  const text = plainCell(raw.length > LONGEST ? raw.slice(0, LONGEST) : raw).text.trim();
  const [first] = scanCell(text, () => true).measures;
  if (first === undefined) return null;
  const words = first.before.replace(/[\s:,、;()]/g, "");
  if (words.length < SHORTEST || !isHan(words.charCodeAt(0)) || FRAME.test(words)) return null;
  const at = text.indexOf(first.before) + first.before.length;
  return {
    words,
    number: text
      .slice(at, first.end)
      .replace(/^(?:为|是|达到|达|:|\s)+/, "")
      .trim(),
  };
}

const LONGEST = 300;
const SHORTEST = 2;

/** Words of form around a number: the year it holds for, how often, that it is a plan. */
const FRAME =
  /^(?:每季度|每半年|每[年月季周日天]|季度|末|初|底|月|全年|年度|本年|平均|人均|户均|亩均|单价|合计|共计|总计|累计|各|均|约|年均|月均|目标|计划|预计|实现|完成|达到|新增|自|从|至|到|于|在)+$/;

function startsWithWords(raw: string): boolean {
  for (let index = 0; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    if (code > 0x20) return isHan(code);
  }
  return false;
}
