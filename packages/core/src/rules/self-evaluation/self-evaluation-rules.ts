import type { Rule } from "../../audit/rule.ts";

/** Family X, in the order of the rule book. */
export const SELF_EVALUATION_RULES: readonly Rule[] = [];
