import type { ProjectReading } from "../../plan/reading.ts";
import { joinedName } from "./text-indicator.ts";

/** The project under its name without stray spaces; `nameRaw` keeps the printed one. */
export function withPlainName(project: ProjectReading): ProjectReading {
  const name = joinedName(project.name);
  return name === project.name ? project : { ...project, name };
}
