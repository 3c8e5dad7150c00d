import { listRules } from "@mingji/contract/rule";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { call } from "../../../lib/call.ts";
import type { RuleTexts } from "../../../lib/rule-texts.ts";

const rulesQuery = queryOptions({
  queryKey: ["rules"],
  queryFn: ({ signal }) => call(listRules, {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export function useRules() {
  return useQuery(rulesQuery);
}

/** Titles and reasons by rule id; empty until they are there. */
export function useRuleTexts(): RuleTexts {
  const { data } = useQuery({
    ...rulesQuery,
    select: ({ rules }) => Object.fromEntries(rules.map(({ id, title, why }) => [id, { title, why }])),
  });
  return data ?? NONE;
}

const NONE: RuleTexts = {};
