import { indicatorGuide } from "../../audit/clauses.ts";
import { isUnusedRow } from "../../audit/row-nature.ts";
import { finding, notApplicable, PASS, type ProjectRule } from "../../audit/rule.ts";
import { isBlank } from "../../text.ts";

/** C09 无依据、来源或佐证 */
export const c09: ProjectRule = {
  id: "C09",
  scope: "project",
  nature: "automatic",
  title: { zh: "无依据、来源或佐证", en: "No basis, source or evidence" },
  why: {
    zh: "表中有依据或来源一栏的，填上才能核对指标值是怎么定的。",
    en: "Where the form asks for a basis or source, only a filled cell lets a reviewer check how the value was set.",
  },
  citations: [indicatorGuide("指标来源、佐证资料")],
  wording: {
    main: {
      message: {
        zh: "“{name}”没有填写依据或来源（{count}条）。",
        en: 'Basis or source of "{name}" is not filled in ({count} rows).',
      },
      fix: {
        zh: "填政策文件、统计来源或测算依据。",
        en: "Name the policy document, the statistics or the calculation.",
      },
    },
  },
  check: ({ reading, project }) => {
    if (reading.form === "evaluation-index" || !reading.columns.includes("basis"))
      return notApplicable("表中没有依据、来源一栏", "the form has no such column");
    const rows = project.indicators.map((row, index) => ({ ...row, index })).filter((row) => !isUnusedRow(row));
    const missing = rows.filter(({ basis, role }) => isBlank(basis) && role !== "parent");
    const [first] = missing;
    if (first === undefined) return PASS;
    return finding({
      values: { name: first.name, count: missing.length },
      indicator: first.index,
      field: "basis",
      count: missing.length,
    });
  },
};
