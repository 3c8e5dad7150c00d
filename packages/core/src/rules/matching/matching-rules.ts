import type { Rule } from "../../audit/rule.ts";

/** Family M, in the order of the rule book. */
export const MATCHING_RULES: readonly Rule[] = [];
