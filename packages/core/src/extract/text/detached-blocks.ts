import type { TextBlock } from "../../document/document.ts";
import type { Message } from "../../message.ts";
import type { ProjectReading } from "../../plan/reading.ts";
import { alignInOrder, type Owners } from "./align-in-order.ts";
import { attachmentMessages } from "./attachment-messages.ts";
import { type DetachedGroup, groupBlocks, wordingOf } from "./detached-groups.ts";
import { sharedWording } from "./shared-wording.ts";

export interface Attachment {
  readonly projects: readonly ProjectReading[];
  readonly messages: readonly Message[];
  /** The blocks that were read as indicators. */
  readonly used: ReadonlySet<TextBlock>;
}

/**
 * A list table whose indicator column was printed apart: the numbered blocks below it go back to the projects that have
 * no indicators, by order and by content, and the messages say how sure that is.
 */
export function attachDetachedBlocks(projects: readonly ProjectReading[], texts: readonly TextBlock[]): Attachment {
  const groups = groupBlocks(texts);
  const open = projects.flatMap((project, index) => (project.indicators.length === 0 ? [index] : []));
  if (groups.length === 0 || open.length === 0) return { projects, messages: [], used: new Set() };
  const shared = sharedWording(
    groups.map(wordingOf),
    open.map((index) => ownWording(projects[index])),
  );
  const owners = alignInOrder(shared, open.length);
  return {
    projects: withIndicators(projects, groups, owners, open),
    messages: attachmentMessages({ projects, groups, shared, owners, open }),
    used: new Set(groups.filter((_, index) => owners[index] !== null).flatMap(({ blocks }) => blocks)),
  };
}

function ownWording(project: ProjectReading | undefined): string {
  return [project?.name, project?.goals.period, project?.goals.annual].join("\n");
}

function withIndicators(
  projects: readonly ProjectReading[],
  groups: readonly DetachedGroup[],
  owners: Owners,
  open: readonly number[],
): readonly ProjectReading[] {
  const groupOf = new Map(
    owners.flatMap((owner, group) => (owner === null ? [] : [[open[owner], groups[group]] as const])),
  );
  return projects.map((project, index) => {
    const group = groupOf.get(index);
    return group === undefined ? project : { ...project, indicators: group.indicators };
  });
}
