import { indicatorGuide } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { isInternal } from "../../audit/project-nature.ts";
import { finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import type { ProjectReading } from "../../plan/reading.ts";

const SATISFACTION = /满意|认可度/;

/** People outside the office whom a project can serve, longest first so that the message names the closest group. */
const BENEFICIARIES =
  "脱贫群众 受灾群众 困难群众 残疾人 老年人 未成年人 学生家长 养殖户 种植户 脱贫户 监测户 贫困户 群众 居民 村民 农民 农户 牧民 市民 " +
  "学生 教师 师生 家长 儿童 患者 病人 老人 职工 读者 观众 游客 旅客 乘客 企业 商户 纳税人 用户 业主 村 社区 公众 百姓 员工 困难家庭 家庭";
const GROUPS: readonly string[] = BENEFICIARIES.split(" ");

/** C04 满意度指标缺失 */
export const c04: ProjectRule = {
  id: "C04",
  scope: "project",
  nature: "automatic",
  title: { zh: "满意度指标缺失", en: "Satisfaction missing" },
  why: {
    zh: "面向公众或涉及群众切身利益的项目，要问服务对象是否满意。",
    en: "A project that serves the public asks those it serves whether they are satisfied.",
  },
  citations: [indicatorGuide("满意度指标")],
  wording: {
    main: {
      message: {
        zh: "项目“{project}”面向{group}，但没有满意度指标。",
        en: 'Project "{project}" serves {group} but has no satisfaction indicator.',
      },
      fix: {
        zh: "补“{group}满意度”，写明调查方式和样本；如不面向公众，标注“不适用”。",
        en: 'Add "{group}满意度" with survey method and sample; if nobody outside is served, say so.',
      },
    },
  },
  check: ({ project, facts, settings }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    if (isInternal(project))
      return notApplicable("内部人员或运转经费，没有外部服务对象", "internal pay or running cost");
    if (project.indicators.some(({ level1, name }) => level1 === "满意度指标" || SATISFACTION.test(name))) return PASS;
    if (settings.coverage === "partial") return undetermined("摘录中看不到全部指标", "the excerpt may hide rows");
    const group = groupServedBy(project);
    if (group === null) return undetermined("看不出项目是否面向公众", "it is not clear whether the public is served");
    return finding({ values: { project: project.name, group }, field: "level1", expected: "满意度指标" });
  },
};

function groupServedBy({ name, goals, indicators }: ProjectReading): string | null {
  const texts = [name, goals.annual ?? "", goals.period ?? "", ...indicators.map((row) => row.name)];
  return GROUPS.find((group) => texts.some((text) => text.includes(group))) ?? null;
}
