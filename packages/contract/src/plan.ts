import type { AuditReport } from "@mingji/core/audit/report";
import type { ContentChange } from "@mingji/core/plan/compare-content";
import { planContentSchema } from "@mingji/core/plan/plan-content.schema";
import { PLAN_STATES } from "@mingji/core/workflow/state";
import { z } from "zod";
import { bilingual } from "./bilingual.ts";
import { counts } from "./reading.ts";
import { defineRoute } from "./route.ts";

/** A plan of 2,000 indicators has about 1 MB. */
const LARGEST_PLAN = 4_000_000;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const disclosure = z.enum(["public", "onApplication", "internal", "classified"]);

const origin = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("typed") }),
    z.object({ kind: z.literal("imported"), readingId: z.uuid(), project: z.int() }),
    z.object({ kind: z.literal("copied"), planId: z.uuid(), revision: z.int() }),
    z.object({ kind: z.literal("restored"), revision: z.int() }),
  ])
  .meta({ id: "RevisionOrigin" });

const head = z
  .object({
    id: z.uuid(),
    roundId: z.uuid(),
    organisationId: z.uuid(),
    state: z.enum(PLAN_STATES),
    disclosure,
    project: z.string(),
    unit: z.string(),
    department: z.string(),
    totalFen: z.int().nullable(),
    /** Number and digest of the newest revision; hand the digest back as `seen` with every save and move. */
    revision: z.int(),
    digest,
    approvedRevision: z.int().nullable(),
    publishedRevision: z.int().nullable(),
    /** As of the last save or waiver; a waived finding counts as info. */
    findings: counts,
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "PlanHead" });

const revision = z
  .object({
    number: z.int(),
    digest,
    content: planContentSchema,
    origin,
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
  })
  .meta({ id: "PlanRevision" });

const event = z
  .object({
    sequence: z.int(),
    kind: z.enum(["created", "saved", "moved", "undone", "waived", "commented", "reviewed", "disclosed"]),
    actor: z.string(),
    actorRole: z.string(),
    at: z.iso.datetime(),
    /** What was done: revision and digest, move and states, reason, rule-book stamp and findings. */
    payload: z.record(z.string(), z.unknown()),
    digest,
  })
  .meta({ id: "PlanEvent" });

const comment = z
  .object({
    id: z.uuid(),
    revision: z.int(),
    threadId: z.uuid().nullable(),
    /** `indicators.3.annual`, `goals.annual`, `funds.total`; null: about the whole plan. */
    place: z.string().nullable(),
    text: z.string(),
    at: z.iso.datetime(),
    by: z.string(),
  })
  .meta({ id: "PlanComment" });

const waiver = z
  .object({
    id: z.uuid(),
    rule: z.string(),
    indicator: z.string().nullable(),
    reason: z.string(),
    until: z.iso.date().nullable(),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: "PlanWaiver" });

const moveOffer = z
  .object({
    id: z.string(),
    title: bilingual,
    to: z.enum(PLAN_STATES),
    needsReason: z.boolean(),
    /** Why it is held back just now; null: it can be made. */
    heldBack: z.object({ refusal: z.string(), text: bilingual }).nullable(),
  })
  .meta({ id: "MoveOffer" });

const planDetail = z
  .object({
    head,
    kind: z.enum(["plan", "additional", "adjustment", "erratum"]),
    /** The plan that an adjustment or erratum is about; compare with it by `fromPlan`. */
    basePlanId: z.uuid().nullable(),
    /** Why there is an additional plan, an adjustment or an erratum. */
    reason: z.string().nullable(),
    revision,
    report: z
      .custom<AuditReport>()
      .meta({ description: "The audit of the newest revision under today's waivers, both languages, every outcome." }),
    history: z.object({
      /** Newest first, at most 200. */
      events: z.array(event),
      length: z.int(),
      /** null: every link, the head and the revisions hold; else what the first broken place is. */
      broken: bilingual.nullable(),
    }),
    /** Oldest first. */
    comments: z.array(comment),
    waivers: z.array(waiver),
    /** The steps of the person's roles, also those held back. */
    moves: z.array(moveOffer),
    /** The person's own last step, while it can still be taken back. */
    undo: z.object({ move: z.string(), title: bilingual }).nullable(),
    /** What the person may do to this plan now, besides the moves. */
    may: z.object({
      save: z.boolean(),
      comment: z.boolean(),
      waive: z.boolean(),
      disclose: z.boolean(),
      adjust: z.boolean(),
    }),
  })
  .meta({ id: "PlanDetail" });

const comparison = z
  .object({
    from: z.object({ planId: z.uuid(), revision: z.int() }),
    to: z.object({ planId: z.uuid(), revision: z.int() }),
    changes: z.array(
      z.custom<ContentChange>().meta({
        description: "One difference: kind field, goal, money or indicator; `text` says it in both languages.",
      }),
    ),
  })
  .meta({ id: "PlanComparison" });

export type PlanHeadRecord = z.output<typeof head>;
export type PlanDetail = z.output<typeof planDetail>;
export type PlanRevisionRecord = z.output<typeof revision>;
export type PlanEventRecord = z.output<typeof event>;
export type PlanCommentRecord = z.output<typeof comment>;
export type PlanWaiverRecord = z.output<typeof waiver>;
export type MoveOffer = z.output<typeof moveOffer>;
export type PlanComparison = z.output<typeof comparison>;

const byId = z.object({ id: z.uuid() });
const reason = z.string().trim().min(1).max(5_000);

export const listPlans = defineRoute({
  id: "listPlans",
  method: "GET",
  path: "/api/plans",
  summary: "Plans of a round, oldest first.",
  query: z.object({
    round: z.uuid(),
    state: z.enum(PLAN_STATES).optional(),
    organisation: z.uuid().optional(),
    after: z.uuid().optional(),
    limit: z.coerce.number<number>().int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(head), next: z.string().nullable() }).meta({ id: "PlanPage" }),
  refusals: ["not-found"],
});

export const getPlan = defineRoute({
  id: "getPlan",
  method: "GET",
  path: "/api/plans/:id",
  summary: "One plan: where it stands, its newest content and audit, its history, and what the person may do now.",
  params: byId,
  output: planDetail,
  refusals: ["not-found"],
});

export const getPlanRevision = defineRoute({
  id: "getPlanRevision",
  method: "GET",
  path: "/api/plans/:id/revisions/:number",
  summary: "One revision's content.",
  params: z.object({ id: z.uuid(), number: z.coerce.number<number>().int().min(1) }),
  output: revision,
  refusals: ["not-found"],
});

export const comparePlan = defineRoute({
  id: "comparePlan",
  method: "GET",
  path: "/api/plans/:id/comparison",
  summary: "What changed between two revisions, or from a revision of another plan (last year's) to this one.",
  params: byId,
  query: z.object({
    from: z.coerce.number<number>().int().min(1),
    /** The newest by default. */
    to: z.coerce.number<number>().int().min(1).optional(),
    /** The plan that `from` is a revision of; this one by default. */
    fromPlan: z.uuid().optional(),
  }),
  output: comparison,
  refusals: ["not-found"],
});

export const createPlan = defineRoute({
  id: "createPlan",
  method: "POST",
  path: "/api/plans",
  summary: "A new plan of a unit in a round, from its content. `additional` is a project added in mid-year.",
  body: z.object({
    roundId: z.uuid(),
    organisationId: z.uuid(),
    kind: z.enum(["plan", "additional"]).default("plan"),
    reason: reason.nullable().default(null),
    content: planContentSchema,
  }),
  bodyLimit: LARGEST_PLAN,
  output: head,
  refusals: ["not-found", "too-large"],
});

export const importPlans = defineRoute({
  id: "importPlans",
  method: "POST",
  path: "/api/plans/import",
  summary: "One plan a project of an imported reading. Asked again, it makes none twice.",
  body: z.object({
    roundId: z.uuid(),
    readingId: z.uuid(),
    /** For every project; by default the unit is found by its name in the tree. */
    organisationId: z.uuid().optional(),
  }),
  output: z
    .object({
      /** The outcome as a sentence in the language of the request. */
      message: z.string(),
      projects: z.array(
        z.object({
          project: z.int(),
          name: z.string(),
          /** `unknownUnit`: no organisation has this name today, so no plan was made. */
          outcome: z.enum(["created", "unchanged", "unknownUnit"]),
          planId: z.uuid().nullable(),
          unit: z.string(),
        }),
      ),
    })
    .meta({ id: "PlanImport" }),
  refusals: ["not-found"],
});

export const savePlan = defineRoute({
  id: "savePlan",
  method: "POST",
  path: "/api/plans/:id/revisions",
  summary:
    "A new revision. When another was saved meanwhile, the refusal (409) carries its number, digest and content to merge with.",
  params: byId,
  body: z.object({ seen: digest, content: planContentSchema }),
  bodyLimit: LARGEST_PLAN,
  output: head,
  refusals: ["not-found", "conflict", "too-large"],
});

export const restorePlan = defineRoute({
  id: "restorePlan",
  method: "POST",
  path: "/api/plans/:id/restore",
  summary: "An older revision again, as a new one.",
  params: byId,
  body: z.object({ seen: digest, revision: z.int().min(1) }),
  output: head,
  refusals: ["not-found", "conflict"],
});

export const movePlan = defineRoute({
  id: "movePlan",
  method: "POST",
  path: "/api/plans/:id/moves",
  summary: "One step along the workflow, for the revision that was seen.",
  params: byId,
  body: z.object({ move: z.string().max(100), seen: digest, reason: reason.nullable().default(null) }),
  output: head,
  refusals: ["not-found", "conflict"],
});

export const adjustPlan = defineRoute({
  id: "adjustPlan",
  method: "POST",
  path: "/api/plans/:id/adjustments",
  summary:
    "A proposal against an approved plan, or a correction of a published one: a plan of its own that begins as a copy.",
  params: byId,
  body: z.object({ kind: z.enum(["adjustment", "erratum"]), reason }),
  output: head,
  refusals: ["not-found", "conflict"],
});

export const undoMove = defineRoute({
  id: "undoMove",
  method: "POST",
  path: "/api/plans/:id/undo",
  summary: "Takes back one's own last step while nobody took the next one.",
  params: byId,
  body: z.object({ seen: digest }),
  output: head,
  refusals: ["not-found", "conflict"],
});

export const waiveFinding = defineRoute({
  id: "waiveFinding",
  method: "POST",
  path: "/api/plans/:id/waivers",
  summary: "Accepts a finding with a reason until a day; it stays visible, softened.",
  params: byId,
  body: z.object({
    rule: z.string().min(1).max(40),
    /** The indicator's name; null: every finding of the rule in this plan. */
    indicator: z.string().max(2_000).nullable(),
    reason,
    until: z.iso.date(),
  }),
  output: z.object({ head, waiver }).meta({ id: "PlanWaived" }),
  refusals: ["not-found", "conflict"],
});

export const commentPlan = defineRoute({
  id: "commentPlan",
  method: "POST",
  path: "/api/plans/:id/comments",
  summary: "A comment on the plan or on one place of it; `threadId` answers an earlier one.",
  params: byId,
  body: z.object({
    text: z.string().trim().min(1).max(10_000),
    place: z
      .string()
      .max(200)
      .regex(/^[A-Za-z0-9]+(\.[^.\s]+)*$/)
      .nullable()
      .default(null),
    threadId: z.uuid().nullable().default(null),
  }),
  output: comment,
  refusals: ["not-found"],
});

export const disclosePlan = defineRoute({
  id: "disclosePlan",
  method: "POST",
  path: "/api/plans/:id/disclosure",
  summary: "Sets who may see the plan later. Only a public one can be published; classified content is refused here.",
  params: byId,
  body: z.object({ disclosure, reason: reason.nullable().default(null) }),
  output: head,
  refusals: ["not-found", "conflict"],
});
