import { z } from "zod";
import { bilingual } from "./bilingual.ts";
import { defineRoute } from "./route.ts";

const citation = z
  .object({
    document: z.string(),
    /** Only a confirmed clause shows its number. */
    article: z.string().nullable(),
    status: z.enum(["confirmed", "unconfirmed", "practice"]),
  })
  .meta({ id: "Citation" });

const rule = z
  .object({
    id: z.string(),
    title: bilingual,
    why: bilingual,
    nature: z.enum(["automatic", "text", "judgement"]),
    scope: z.enum(["document", "project", "indicator"]),
    /** In the default profile; null when the profile switches the rule off. */
    severity: z.enum(["info", "warning", "error"]).nullable(),
    citations: z.array(citation),
    /** Message and mend of each variant, with `{name}` places. */
    wording: z.record(z.string(), z.object({ message: bilingual, fix: bilingual })),
  })
  .meta({ id: "Rule" });

const ruleBook = z
  .object({
    id: z.string(),
    version: z.string(),
    profile: z.string(),
    rules: z.array(rule),
  })
  .meta({ id: "RuleBook" });

export type RuleRecord = z.output<typeof rule>;
export type RuleBookRecord = z.output<typeof ruleBook>;

export const listRules = defineRoute({
  id: "listRules",
  method: "GET",
  path: "/api/rules",
  summary: "The rule book: every rule with its reason and clause.",
  output: ruleBook,
});

export const getRule = defineRoute({
  id: "getRule",
  method: "GET",
  path: "/api/rules/:id",
  summary: "One rule.",
  params: z.object({ id: z.string().max(40) }),
  output: rule,
  refusals: ["not-found"],
});
