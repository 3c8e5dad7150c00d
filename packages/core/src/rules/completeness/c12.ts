import { PRACTICE, targetRules } from "../../audit/clauses.ts";
import { isUnusedRow } from "../../audit/row-nature.ts";
import { finding, notApplicable, PASS, type ProjectRule } from "../../audit/rule.ts";
import type { FormId, IndicatorReading } from "../../plan/reading.ts";

/** Groups that old forms print without a second level. */
const WITHOUT_LEVEL2: ReadonlySet<string> = new Set(["满意度指标", "成本指标"]);

const PROSE: ReadonlySet<FormId> = new Set(["report", "target-notice"]);

/** C12 一级或二级指标空白 */
export const c12: ProjectRule = {
  id: "C12",
  scope: "project",
  nature: "automatic",
  title: { zh: "一级或二级指标空白", en: "Level heading missing on a row" },
  why: {
    zh: "不知道属于哪一类的指标，权重和评分都无从谈起；也可能是转换时丢了表头。",
    en: "An indicator of unknown class has no weight group; or a conversion lost its heading.",
  },
  citations: [PRACTICE, targetRules("第十条")],
  wording: {
    main: {
      message: {
        zh: "{count}行没有{level}（如“{name}”），请确认归属。",
        en: '{count} rows have no {level} (such as "{name}"); please confirm the class.',
      },
      fix: {
        zh: "按指标名称补上{level}。",
        en: "Fill in the {level} that fits the name.",
      },
    },
  },
  check: ({ reading, project }) => {
    if (PROSE.has(reading.form)) return notApplicable("叙述式文本没有分栏", "running text has no columns");
    const rows = project.indicators.map((row, index) => ({ row, index })).filter(({ row }) => !isUnusedRow(row));
    const level1 = rows.some(({ row }) => row.level1Raw !== null);
    const level2 = rows.some(({ row }) => row.level2Raw !== null);
    if (!level1 && !level2) return notApplicable("表中没有一级、二级指标", "the form prints no levels");
    const without1 = level1 ? rows.filter(({ row }) => !isNamed(row.level1Raw)) : [];
    const without2 = rows.filter(({ row }) => lacksLevel2(row) && siblingsHaveLevel2(row, project.indicators));
    const lacking = without1.length > 0 ? without1 : without2;
    const [first] = lacking;
    if (first === undefined) return PASS;
    const level = without1.length > 0 ? { zh: "一级指标", en: "level 1" } : { zh: "二级指标", en: "level 2" };
    return finding({
      values: { count: lacking.length, level, name: first.row.name },
      indicator: first.index,
      field: without1.length > 0 ? "level1" : "level2",
      count: lacking.length,
    });
  },
};

/** Some words are printed, even if they are no level that the taxonomies know. */
function isNamed(raw: string | null): boolean {
  return raw !== null && /\p{Script=Han}/u.test(raw.replace(/[(（][^()（）]*[)）]/g, ""));
}

function lacksLevel2({ level1, level2Raw }: IndicatorReading): boolean {
  return !isNamed(level2Raw) && !WITHOUT_LEVEL2.has(level1 ?? "");
}

/** A form that prints no second level for a whole group leaves nothing out. */
function siblingsHaveLevel2({ level1 }: IndicatorReading, all: readonly IndicatorReading[]): boolean {
  return all.some((other) => other.level1 === level1 && other.level2Raw !== null);
}
