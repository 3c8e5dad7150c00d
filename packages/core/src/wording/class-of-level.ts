/** Level-1 classes under which a level-2 class may stand, over both editions of the taxonomy and 财预〔2020〕10号. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  数量指标: ["产出指标"],
  质量指标: ["产出指标"],
  时效指标: ["产出指标"],
  成本指标: ["产出指标", "成本指标"],
  经济成本指标: ["成本指标", "产出指标"],
  社会成本指标: ["成本指标"],
  生态环境成本指标: ["成本指标"],
  经济效益指标: ["效益指标"],
  社会效益指标: ["效益指标"],
  生态效益指标: ["效益指标"],
  可持续影响指标: ["效益指标"],
  服务对象满意度指标: ["满意度指标", "效益指标"],
};

const GROUPS: ReadonlySet<string> = new Set(["产出指标", "效益指标", "满意度指标", "成本指标"]);

/** The level-1 class a level-2 class belongs to, when it was filed under another one; null when the two agree or are unknown. */
export function misplacedLevel(level1: string | null, level2: string | null, level2Raw: string | null): string | null {
  if (level1 === null || !GROUPS.has(level1)) return null;
  const parents = level2 === null ? undefined : PARENTS[level2];
  if (parents !== undefined) return parents.includes(level1) ? null : (parents[0] ?? null);
  return isProcess(level2 ?? level2Raw) ? "过程" : null;
}

/** 过程, 投入, 管理: levels of the evaluation framework, not of a target form. */
function isProcess(level2: string | null): boolean {
  return level2 !== null && /^(?:过程|投入|项目管理|资金管理|财务管理|组织实施|业务管理)(?:指标)?$/.test(level2.trim());
}
