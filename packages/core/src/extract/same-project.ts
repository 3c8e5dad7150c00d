import type { Message } from "../message.ts";
import type { ProjectReading } from "../plan/reading.ts";
import { printedTwice } from "./extract-messages.ts";

export interface DistinctProjects {
  readonly projects: readonly ProjectReading[];
  readonly messages: readonly Message[];
}

/** Projects without those that a document prints a second time with the same name, indicators and values. */
export function distinctProjects(projects: readonly ProjectReading[], messages: readonly Message[]): DistinctProjects {
  const seen = new Map<string, number[]>();
  const kept: ProjectReading[] = [];
  const numbers: (number | null)[] = [];
  const notes: Message[] = [];
  for (const project of projects) {
    const key = contentOf(project);
    const earlier = key === null ? [] : (seen.get(key) ?? []);
    const first = earlier.find((index) => hasSameMoney(kept[index], project));
    if (first !== undefined) {
      notes.push({ ...printedTwice(project.name, project.at), project: first });
      numbers.push(null);
      continue;
    }
    if (key !== null) seen.set(key, [...earlier, kept.length]);
    numbers.push(kept.length);
    kept.push(project);
  }
  if (notes.length === 0) return { projects, messages };
  return { projects: kept, messages: [...messages.flatMap((message) => renumbered(message, numbers)), ...notes] };
}

function renumbered(message: Message, numbers: readonly (number | null)[]): readonly Message[] {
  if (message.project === undefined) return [message];
  const project = numbers[message.project];
  return project === null || project === undefined ? [] : [{ ...message, project }];
}

/** A notice prints one table a funding source: the same indicators beside other money are another form. */
function hasSameMoney(first: ProjectReading | undefined, second: ProjectReading): boolean {
  const [own, other] = [first, second].map(moneyOf);
  return own === "" || other === "" || own === other;
}

function moneyOf(project: ProjectReading | undefined): string {
  const amounts = Object.values(project?.funds ?? {}).flatMap(({ fen }) => (fen === null || fen === 0 ? [] : [fen]));
  return [...new Set(amounts)].sort((one, two) => one - two).join(" ");
}

/** null for a project that says too little to be recognised. */
function contentOf(project: ProjectReading): string | null {
  if (project.name === "" || project.indicators.length === 0) return null;
  const rows = project.indicators.map(({ level2, name, annual, period, actual }) =>
    [level2, name, annual?.raw, period?.raw, actual?.raw].join("\t"),
  );
  return [project.name, ...rows].join("\n").replace(/[ \u3000]+/g, "");
}
