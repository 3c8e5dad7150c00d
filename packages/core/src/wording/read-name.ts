import { indexByEnd, indexByStart, wordAt, wordBefore } from "../target/word-index.ts";
import {
  ACTIVITY_ENDS,
  ACTIVITY_VERBS,
  MEASURE_NOUNS,
  type NameKind,
  NO_VERBS,
  NOT_MEASURES,
  WISH_VERBS,
} from "./name-lists.ts";
import { isHan } from "../text.ts";
import { type PlainName, plainName } from "./plain-name.ts";

/** What an indicator's name says of its value. Computed once per indicator; rules only ask. */
export interface NameReading extends PlainName {
  readonly kind: NameKind;
  /** The noun that closes the name and makes its kind: 数量, 率, 时间; "" when there is none. */
  readonly measure: string;
  /** The name without that noun and without the verb in front. */
  readonly object: string;
  readonly verb: string;
  /** The verb in front is one of wish (促进) or of doing (开展). */
  readonly opens: "wish" | "activity" | null;
  /** Joined clauses, or a full stop. */
  readonly sentence: boolean;
}

/** `readName("召开会议次数")` → kind count, measure 次数, object 会议, verb 召开. */
export function readName(printed: string): NameReading {
  const plain = plainName(printed);
  const { text } = plain;
  const verb = wordAt(VERBS, text, 0);
  const noun = measureOf(text);
  const opens = verb === null || verb.meaning === "none" || verb.word.length === text.length ? null : verb.meaning;
  const verbLength = opens === null ? 0 : (verb?.word.length ?? 0);
  const measure = noun?.word ?? "";
  return {
    ...plain,
    kind: kindOf(text, noun?.meaning ?? null, opens),
    measure,
    object: text.slice(verbLength, Math.max(verbLength, text.length - measure.length)),
    verb: text.slice(0, verbLength),
    opens,
    sentence: isSentence(text),
  };
}

const NOUNS = indexByEnd<NameKind | "none">([
  ...Object.entries(MEASURE_NOUNS).map(([kind, words]) => [words, kind as NameKind] as const),
  [NOT_MEASURES, "none"],
]);
const VERBS = indexByStart<"wish" | "activity" | "none">([
  [NO_VERBS, "none"],
  [WISH_VERBS, "wish"],
  [ACTIVITY_VERBS, "activity"],
]);
const ENDS = indexByEnd<"activity">([[ACTIVITY_ENDS, "activity"]]);

function measureOf(text: string): { readonly word: string; readonly meaning: NameKind } | null {
  const noun = wordBefore(NOUNS, text, text.length, 0);
  return noun === null || noun.meaning === "none" ? null : { word: noun.word, meaning: noun.meaning };
}

function kindOf(text: string, noun: NameKind | null, opens: "wish" | "activity" | null): NameKind {
  if (text === "") return "blank";
  if (isNumber(text)) return "number";
  if (isYesNo(text)) return "yesNo";
  if (text.includes("满意") && (noun === null || noun === "rate" || noun === "degree" || noun === "quality")) {
    return "satisfaction";
  }
  if (noun !== null) return noun;
  if (opens === "wish") return "wish";
  return opens === "activity" || wordBefore(ENDS, text, text.length, 0) !== null ? "activity" : "thing";
}

/** 是否, 能否, 可否, 与否, 有无, 是不是. */
function isYesNo(text: string): boolean {
  return YES_NO.test(text);
}

const YES_NO = /[是能可与]否|有无|是不是/;

/** Digits and punctuation only: the columns slipped. */
function isNumber(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return false;
  }
  return true;
}

const SHORTEST_SENTENCE = 12;

function isSentence(text: string): boolean {
  if (text.endsWith("。") || text.endsWith(";")) return true;
  return text.length >= SHORTEST_SENTENCE && isHan(text.charCodeAt(0)) && text.indexOf(",") > 2;
}
