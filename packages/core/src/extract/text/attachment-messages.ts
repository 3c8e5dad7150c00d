import type { Bilingual } from "../../language.ts";
import type { Message } from "../../message.ts";
import type { ProjectReading } from "../../plan/reading.ts";
import type { Owners } from "./align-in-order.ts";
import type { DetachedGroup } from "./detached-groups.ts";

export interface AttachmentCase {
  readonly projects: readonly ProjectReading[];
  readonly groups: readonly DetachedGroup[];
  /** Shared wording, by group and by open project. */
  readonly shared: readonly (readonly number[])[];
  readonly owners: Owners;
  /** Indexes of the projects that had no indicators. */
  readonly open: readonly number[];
}

/** How sure each attachment is, and what was left over on either side. */
export function attachmentMessages(found: AttachmentCase): readonly Message[] {
  const attached = found.owners.flatMap((owner, group) =>
    owner === null ? [] : [attachedMessage(found, group, owner)],
  );
  return [...attached, ...leftGroups(found), ...leftProjects(found)];
}

type Confidence = "high" | "medium" | "low";

const CONFIDENCE_WORDS: Readonly<Record<Confidence, Bilingual>> = {
  high: { zh: "高：顺序与内容一致", en: "high: order and content agree" },
  medium: {
    zh: "中：按顺序接回，内容与“{other}”也相近",
    en: "medium: attached by order; the wording is also close to “{other}”",
  },
  low: {
    zh: "低：按顺序接回，但内容更像“{other}”的，请核对",
    en: "low: attached by order, but the wording fits “{other}” better; please check",
  },
};

function attachedMessage(found: AttachmentCase, group: number, owner: number): Message {
  const rival = rivalOf(found, group, owner);
  const confidence = confidenceOf(found, group, owner, rival);
  const project = found.open[owner] ?? 0;
  const other = found.projects[found.open[rival ?? owner] ?? 0]?.name ?? "";
  const words = CONFIDENCE_WORDS[confidence];
  return {
    code: "indicators-printed-apart",
    severity: confidence === "low" ? "warning" : "info",
    text: {
      zh: `指标文字与表格分开印刷，已接回项目“{name}”，共 {count} 条。把握：${words.zh}。`,
      en: `The indicators were printed apart from the table; {count} were attached to “{name}”. Confidence: ${words.en}.`,
    },
    values: { name: found.projects[project]?.name ?? "", count: found.groups[group]?.indicators.length ?? 0, other },
    project,
    field: "indicators",
    ...placeOf(found.groups[group]),
    ...(confidence === "high" ? {} : { alternatives: [other] }),
  };
}

/** The open project whose wording the group shares most, when that is not its owner. */
function rivalOf({ shared }: AttachmentCase, group: number, owner: number): number | null {
  const row = shared[group] ?? [];
  let best = owner;
  row.forEach((value, index) => {
    if (value > (row[best] ?? 0)) best = index;
  });
  return best === owner ? null : best;
}

/** Order and content disagree when giving both groups to each other's projects would share more wording. */
function confidenceOf(found: AttachmentCase, group: number, owner: number, rival: number | null): Confidence {
  if (rival === null) return "high";
  const { shared, owners, groups, open } = found;
  const other = owners.indexOf(rival);
  if (other < 0) return groups.length === open.length ? "medium" : "low";
  const kept = (shared[group]?.[owner] ?? 0) + (shared[other]?.[rival] ?? 0);
  const swapped = (shared[group]?.[rival] ?? 0) + (shared[other]?.[owner] ?? 0);
  return swapped > kept ? "low" : "medium";
}

function leftGroups({ groups, owners, open }: AttachmentCase): readonly Message[] {
  return groups.flatMap((group, index): Message[] =>
    owners[index] === null
      ? [
          {
            code: "indicators-without-project",
            severity: "error",
            text: {
              zh: "表格下方有 {groups} 组指标，而缺指标的项目只有 {projects} 个：这一组 {count} 条指标没有对应的项目，未读入。",
              en: "There are {groups} groups of indicators below the table but only {projects} projects without indicators: these {count} indicators belong to no project and were not read.",
            },
            values: { groups: groups.length, projects: open.length, count: group.indicators.length },
            ...placeOf(group),
          },
        ]
      : [],
  );
}

function leftProjects({ projects, groups, owners, open }: AttachmentCase): readonly Message[] {
  return open.flatMap((project, index): Message[] => {
    const subject = projects[project];
    if (owners.includes(index) || subject === undefined) return [];
    return [
      {
        code: "project-without-indicators",
        severity: "warning",
        text: {
          zh: "表格下方有 {groups} 组指标，缺指标的项目有 {projects} 个：没有找到“{name}”的指标，请核对。",
          en: "There are {groups} groups of indicators below the table for {projects} projects: none was found for “{name}”; please check.",
        },
        values: { groups: groups.length, projects: open.length, name: subject.name },
        at: subject.at,
        project,
        field: "indicators",
      },
    ];
  });
}

function placeOf(group: DetachedGroup | undefined): Pick<Message, "at"> {
  const at = group?.blocks[0]?.at;
  return at === undefined ? {} : { at };
}
