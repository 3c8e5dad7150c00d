import { PRACTICE, reviewForm } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { type IndicatorRule, finding, PASS, undetermined } from "../../audit/rule.ts";
import type { Reading } from "../../plan/reading.ts";
import { withoutSpaces } from "../../text.ts";

/** F06 套用模板但对象不符 */
export const f06: IndicatorRule = {
  id: "F06",
  scope: "indicator",
  nature: "text",
  title: { zh: "套用模板但对象不符", en: "Copied text with wrong object" },
  why: {
    zh: "指标里写着别的项目，说明整条是抄来的。",
    en: "An indicator that names another project was copied as a whole.",
  },
  citations: [PRACTICE, reviewForm("目标相关性")],
  wording: {
    main: {
      message: {
        zh: "“{name}”写的是另一个项目“{object}”。",
        en: '"{name}" names another project, "{object}".',
      },
      fix: { zh: "替换为本项目的对象。", en: "Name the object of this project." },
    },
  },
  check: ({ reading, project, indicator, facts }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const names = facts.derive(projectNamesOf);
    if (names.length < 2) return undetermined("没有其他项目可以对照", "there is no other project to compare with");
    const text = withoutSpaces(indicator.name);
    const own = withoutSpaces(project.name);
    const object = names.find(({ core }) => text.includes(core) && !own.includes(core));
    if (object === undefined) return PASS;
    const printed = reading.projects[object.index]?.name ?? object.core;
    return finding({ values: { name: indicator.name, object: printed }, field: "name", actual: object.core });
  },
};

interface ProjectName {
  readonly core: string;
  readonly index: number;
}

/** So many projects are compared by name; a longer list is a catalogue. */
const MOST_NAMES = 300;
const SHORTEST = 5;

/** Project names without year and the words that every project has; names too short to tell are left out. */
function projectNamesOf({ projects }: Reading): readonly ProjectName[] {
  return projects
    .slice(0, MOST_NAMES)
    .map(({ name }, index) => ({
      index,
      core: withoutSpaces(name).replace(/(?:19|20)\d\d年度?|工作经费|专项经费|专项资金|补助资金|经费|资金|项目/g, ""),
    }))
    .filter(({ core }) => core.length >= SHORTEST);
}
