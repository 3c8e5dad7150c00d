import { PLAN_STATES } from "@mingji/core/workflow/state";
import type { PlanFilter } from "../features/plan/components/plan-list-page.tsx";

/** The list's filter as it stands in the address. Defaults are left out. */
export interface PlanSearch {
  readonly round?: string;
  readonly state?: string;
  readonly words?: string;
}

export function readPlanSearch(search: Record<string, unknown>): PlanSearch {
  const names = ["round", "state", "words"] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      return typeof value === "string" && value !== "" ? [[name, value]] : [];
    }),
  );
}

export function planFilterOf({ round, state, words }: PlanSearch): PlanFilter {
  return { round: round ?? null, state: PLAN_STATES.find((known) => known === state) ?? null, words: words ?? "" };
}

export function planSearchOf({ round, state, words }: PlanFilter): PlanSearch {
  return {
    ...(round === null ? {} : { round }),
    ...(state === null ? {} : { state }),
    ...(words === "" ? {} : { words }),
  };
}
