import { PLAN_STATES } from "@mingji/core/workflow/state";
import { z } from "zod";
import { defineRoute } from "./route.ts";

const deadlines = z
  .object({
    unitApproval: z.iso.date().optional(),
    departmentReview: z.iso.date().optional(),
    bureauReview: z.iso.date().optional(),
    publication: z.iso.date().optional(),
  })
  .meta({ id: "RoundDeadlines" });

const stateCount = z
  .object({ state: z.enum(PLAN_STATES), plans: z.int(), totalFen: z.int() })
  .meta({ id: "StateCount" });

const round = z
  .object({
    id: z.uuid(),
    fiscalYear: z.int(),
    title: z.string(),
    /** The rule profile that plans of this round are audited by. */
    profile: z.string(),
    deadlines,
    /** ISO 8601 in UTC. */
    openedAt: z.iso.datetime(),
    /** From counters that every save and move keeps; states without plans are left out. */
    counts: z.array(stateCount),
  })
  .meta({ id: "Round" });

export type Round = z.output<typeof round>;
export type RoundDeadlines = z.output<typeof deadlines>;

export const listRounds = defineRoute({
  id: "listRounds",
  method: "GET",
  path: "/api/rounds",
  summary: "Budget rounds, newest year first, with how many plans stand where.",
  output: z.object({ items: z.array(round) }).meta({ id: "RoundList" }),
});

export const openRound = defineRoute({
  id: "openRound",
  method: "POST",
  path: "/api/rounds",
  summary: "Opens a budget round. A title is used once a year.",
  body: z.object({
    fiscalYear: z.int().min(1990).max(2200),
    title: z.string().trim().min(1).max(200),
    profile: z.string().max(100).optional(),
    deadlines: deadlines.optional(),
  }),
  output: round,
  refusals: ["conflict"],
});
