import type { Message } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";

/** A reading of some of its projects only. Totals of the whole file are left out then: they would no longer add up. */
export function withProjects(reading: Reading, keep: readonly number[]): Reading {
  if (keep.length === reading.projects.length) return reading;
  const places = new Map(keep.map((project, index) => [project, index]));
  const messages = reading.messages.flatMap((message): readonly Message[] => {
    if (message.project === undefined) return [message];
    const project = places.get(message.project);
    return project === undefined ? [] : [{ ...message, project }];
  });
  return { ...reading, totals: [], projects: keep.flatMap((index) => reading.projects[index] ?? []), messages };
}
