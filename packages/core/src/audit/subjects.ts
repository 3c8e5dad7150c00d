import type { Reading } from "../plan/reading.ts";
import { factsOf } from "./derive-facts.ts";
import type { AuditSettings, DocumentSubject, IndicatorSubject, ProjectSubject } from "./rule.ts";

/** Everything a rule can be asked about, made once for all rules. */
export interface Subjects {
  readonly document: DocumentSubject;
  readonly projects: readonly ProjectSubjects[];
}

export interface ProjectSubjects {
  readonly project: ProjectSubject;
  readonly indicators: readonly IndicatorSubject[];
}

export function subjectsOf(reading: Reading, settings: AuditSettings): Subjects {
  const facts = factsOf(reading);
  const document: DocumentSubject = { reading, facts, settings };
  const projects = facts.projects.flatMap((projectFacts, projectIndex) => {
    const project = reading.projects[projectIndex];
    if (project === undefined) return [];
    const subject: ProjectSubject = { reading, facts, settings, project, projectIndex, projectFacts };
    const indicators = projectFacts.indicators.flatMap((indicatorFacts, indicatorIndex) => {
      const indicator = project.indicators[indicatorIndex];
      if (indicator === undefined) return [];
      return [
        {
          reading,
          facts,
          settings,
          project,
          projectIndex,
          projectFacts,
          indicator,
          indicatorIndex,
          indicatorFacts,
        },
      ];
    });
    return [{ project: subject, indicators }];
  });
  return { document, projects };
}
