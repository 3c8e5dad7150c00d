import type { Rule } from "../../audit/rule.ts";

/** Family R, in the order of the rule book. */
export const RELEVANCE_RULES: readonly Rule[] = [];
