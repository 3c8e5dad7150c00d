import { type ApprovedChange, approvedChanges } from "../../audit/across/approved-changes.ts";
import { targetRules } from "../../audit/clauses.ts";
import { type ProjectRule, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";
import type { ProjectReading } from "../../plan/reading.ts";
import { shownValue } from "../../wording/facts.ts";

/** Targets changed after approval without an adjustment. */
export const x06: ProjectRule = {
  id: "X06",
  scope: "project",
  nature: "automatic",
  title: { zh: "批复后改动而无调整记录", en: "Changed after approval" },
  why: {
    zh: "批复的目标是考核依据，改动要走调整程序。",
    en: "The approved target is what counts; changing it needs a procedure.",
  },
  citations: [targetRules("第二十八条 绩效目标调整")],
  wording: {
    main: {
      message: {
        zh: "“{name}”批复值{old}，本表写{now}，无调整记录。",
        en: '"{name}": approved {old}, here {now}, and no adjustment is on record.',
      },
      fix: { zh: "补办调整，或恢复批复值{old}。", en: "Have the adjustment approved, or restore {old}." },
    },
    dropped: {
      message: { zh: "批复的指标“{name}”（{old}）不见了。", en: 'The approved indicator "{name}" ({old}) is missing.' },
      fix: { zh: "补回该指标，或补办调整。", en: "Restore it, or have the adjustment approved." },
    },
    added: {
      message: { zh: "“{name}”不在批复的指标中。", en: '"{name}" is not among the approved indicators.' },
      fix: { zh: "删去，或补办调整。", en: "Delete it, or have the adjustment approved." },
    },
  },
  check: ({ reading, project, projectIndex, settings }) => {
    const approved = settings.related?.approved;
    if (approved === undefined) return undetermined("没有批复的绩效目标表", "no approved plan to compare with");
    const changes = approvedChanges(reading, projectIndex, approved);
    if (changes === null) return undetermined("批复中找不到本项目", "the approved plan does not hold this project");
    const excerpt = settings.coverage === "partial";
    return verdictOf(
      changes.filter(({ kind }) => !excerpt || kind !== "dropped").map((change) => changeFinding(change, project)),
    );
  },
};

function changeFinding(change: ApprovedChange, { indicators }: ProjectReading): RuleFinding {
  if (change.kind === "dropped") {
    const old = change.before?.raw ?? "";
    return { variant: "dropped", values: { name: change.name, old }, expected: old, other: change.other };
  }
  const row = indicators[change.indicator];
  const name = row?.name ?? "";
  if (change.kind === "added") {
    const { indicator, other } = change;
    return { variant: "added", severity: "warning", values: { name }, indicator, field: "name", other };
  }
  const now = shownValue(row?.annual ?? null);
  const old = shownValue(change.before);
  const { indicator, other } = change;
  return { values: { name, old, now }, indicator, field: "annual", actual: now, expected: old, other };
}
