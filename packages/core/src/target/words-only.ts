import { indexByStart, wordAt } from "./word-index.ts";
import type { WordSign } from "./scan-cell.ts";
import type { Operator, Target, TargetBound } from "./target.ts";
import { blankTarget, type TargetContext, withDoubt, withRepairs } from "./target-context.ts";
import { COMPARATIVES_BEFORE } from "./words.ts";

/** A cell whose words are the target: a level, a sentence, an answer, or a limit that is no number. */
export function wordsOnly(context: TargetContext, wordSign: WordSign | null): Target {
  const bound = signedBound(context.text, wordSign) ?? wordedBound(context.text);
  const target: Target = {
    ...blankTarget(context, "qualitative"),
    repairs: [],
    text: context.input.raw,
    opExplicit: bound !== null || context.nature.op !== null,
    bound,
    ask: bound === null ? [] : ["reference"],
  };
  if (context.text.endsWith("…") || context.text.endsWith("...")) return withRepairs(target, ["truncated"]);
  return isScaleOffered(context.text) ? offeredScale(target) : target;
}

/** ≤辖区平均标准. */
function signedBound(text: string, sign: WordSign | null): TargetBound | null {
  if (sign === null || sign.at !== 0) return null;
  const ref = trimmedReference(text.slice(sign.end));
  return ref === "" ? null : { op: sign.op, ref };
}

const LIMITS = indexByStart<Operator>([
  ...(Object.entries(COMPARATIVES_BEFORE) as [Operator, string][])
    .filter(([op]) => op !== "~" && op !== "=")
    .map(([op, words]) => [words, op] as const),
  ["不突破 控制在 严控在 不超出 限制在", "<="],
]);

/** 超 and 近 alone open too many other words. */
const SHORTEST_LIMIT = 2;

const LONGEST_TEXT = 200;

/** 不超预算, 控制在预算内, 不低于上年水平, 在计划时间内完成, 良好以上; the first clause that has one. */
function wordedBound(text: string): TargetBound | null {
  if (text.length > LONGEST_TEXT) return null;
  for (const clause of text.split(/[,;。、!\n]/)) {
    const bound = limitIn(clause.trim()) ?? within(clause.trim()) ?? above(clause.trim());
    if (bound !== null) return bound;
  }
  return null;
}

function limitIn(clause: string): TargetBound | null {
  for (let at = 0; at < clause.length && at < 24; at++) {
    const word = wordAt(LIMITS, clause, at);
    if (word === null || word.word.length < SHORTEST_LIMIT) continue;
    const ref = trimmedReference(clause.slice(at + word.word.length));
    if (ref !== "" && ref.length <= 20 && !NOT_REFERENCE.test(ref)) return { op: word.meaning, ref };
  }
  return null;
}

/** 最大限度, 最高水平, 控制有效 name no limit. */
const NOT_REFERENCE = /^(?:限度|化|程度|水平|有效|良好|能力|措施|到位|率|力|得|力度|合理|严格)/;

/** 在…内完成, 按…前完成. */
function within(clause: string): TargetBound | null {
  const match = /^[在于](.{2,20}?)(?:之内|以内|内|之前|以前|前)(?:[完达到竣实支发拨验].{0,8})?$/.exec(clause);
  const ref = match?.[1];
  return ref === undefined ? null : { op: "<=", ref };
}

function above(clause: string): TargetBound | null {
  const match = /^(?:达到?)?(优秀|优良|优|良好|良|中等|合格|一般|较好|满意|基本满意)(?:及|或)?(以上|以下)$/.exec(
    clause,
  );
  const ref = match?.[1];
  return ref === undefined ? null : { op: match?.[2] === "以下" ? "<=" : ">=", ref };
}

function trimmedReference(text: string): string {
  return text
    .trim()
    .replace(/(?:之内|以内|范围内|之中|内|中|以下|以上|的)$/, "")
    .replace(/^[:在于]/, "")
    .trim();
}

/** The scale was typed instead of an answer: 建立与否, 好坏, 是/否. */
function isScaleOffered(text: string): boolean {
  return text.length <= 12 && (text.endsWith("与否") || OFFERED.has(text.replaceAll(" ", "")));
}

const OFFERED: ReadonlySet<string> = new Set([
  "好坏",
  "是否",
  "是/否",
  "有无",
  "有/无",
  "高低",
  "大小",
  "多少",
  "优良中差",
  "优/良/中/差",
  "优、良、中、差",
  "好/一般/差",
  "合格/不合格",
]);

function offeredScale(target: Target): Target {
  return { ...withDoubt(target, "low", "kind"), alt: [{ kind: "placeholder" }] };
}
