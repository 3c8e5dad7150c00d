import type { Rule } from "../../audit/rule.ts";

/** Family V, in the order of the rule book. */
export const VALUES_RULES: readonly Rule[] = [];
