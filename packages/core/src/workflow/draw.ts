import type { Language } from "../language.ts";
import { MOVES } from "./move.ts";
import { PLAN_STATES, STATE_TITLES } from "./state.ts";

/** The workflow table as a Mermaid state diagram for the documentation. */
export function drawWorkflow(language: Language): string {
  const states = PLAN_STATES.map((state) => `  state "${STATE_TITLES[state][language]}" as ${state}`);
  const moves = MOVES.flatMap(({ from, to, title }) => from.map((state) => `  ${state} --> ${to}: ${title[language]}`));
  return ["stateDiagram-v2", ...states, "  [*] --> draft", ...moves, "  published --> [*]", ""].join("\n");
}
