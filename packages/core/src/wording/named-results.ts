import { bigramsOf, sharedBigrams } from "./characters.ts";

const RESULT =
  /(?:提高|提升|改善|增强|降低|减少|缩短|扩大)([^,，。;；、]{4,24}?(?:水平|条件|能力|质量|环境|覆盖率|满意度|收入|成本|时间|差距))/g;

/** Results a goal names without a number (提高…医疗卫生服务水平) that no row speaks of, as printed. */
export function uncoveredResults(goal: string, rows: readonly string[]): readonly string[] {
  const known = rows.map((row) => bigramsOf(row));
  return [...goal.slice(0, MOST_TEXT).matchAll(RESULT)].flatMap((match) => {
    const object = match[1] ?? "";
    if (object.replace(GENERAL, "").length < SHORTEST) return [];
    const pairs = bigramsOf(object);
    const covered = known.some((own) => sharedBigrams(pairs, own) >= pairs.size * COVERED);
    return covered ? [] : [match[0]];
  });
}

/** 保障水平和服务能力 name nothing that could be measured. */
const GENERAL = /保障|服务|工作|管理|综合|整体|公共|业务|治理|基层|自身|各项|水平|能力|质量|条件|环境|[和与及的]/g;
const SHORTEST = 4;
const COVERED = 0.35;
const MOST_TEXT = 20_000;
