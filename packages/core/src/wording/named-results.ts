import { bigramsOf, sharedBigrams } from "./characters.ts";

/** Results a goal names without a number (提高…医疗卫生服务水平) that no row speaks of, as printed. */
export function uncoveredResults(goal: string, rows: () => readonly string[]): readonly string[] {
  const results = namedResults(goal.length > MOST_TEXT ? goal.slice(0, MOST_TEXT) : goal);
  if (results.length === 0) return results;
  const known = rows().map((row) => bigramsOf(row));
  return results.filter((result) => {
    const pairs = bigramsOf(result.slice(VERB_LENGTH));
    return !known.some((own) => sharedBigrams(pairs, own) >= pairs.size * COVERED);
  });
}

const VERBS = ["提高", "提升", "改善", "增强", "降低", "减少", "缩短", "扩大"];
const VERB_LENGTH = 2;
const NOUN = /水平|条件|能力|质量|环境|覆盖率|满意度|收入|成本|时间|差距/;
const COVERED = 0.35;
const MOST_TEXT = 20_000;
const LONGEST = 26;
/** A goal that names more results with one verb is a text to be read, not to be matched. */
const MOST = 20;

function namedResults(goal: string): readonly string[] {
  return VERBS.flatMap((verb) => {
    const found: string[] = [];
    for (let at = goal.indexOf(verb); at >= 0 && found.length < MOST; at = goal.indexOf(verb, at + VERB_LENGTH)) {
      const result = resultAt(goal, at);
      if (result !== null) found.push(result);
    }
    return found;
  });
}

/** From the verb to the noun that closes the result, within one clause. */
function resultAt(goal: string, at: number): string | null {
  const [clause = ""] = goal.slice(at, at + LONGEST).split(/[,，。;；、]/, 1);
  const noun = NOUN.exec(clause);
  if (noun === null) return null;
  const result = clause.slice(0, noun.index + noun[0].length);
  return result.slice(VERB_LENGTH).replace(GENERAL, "").length < SHORTEST ? null : result;
}

/** 保障水平和服务能力 name nothing that could be measured. */
const GENERAL = /保障|服务|工作|管理|综合|整体|公共|业务|治理|基层|自身|各项|水平|能力|质量|条件|环境|[和与及的]/g;
const SHORTEST = 4;
