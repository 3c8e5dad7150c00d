import type { Rule } from "../../audit/rule.ts";

/** Family C, in the order of the rule book. */
export const COMPLETENESS_RULES: readonly Rule[] = [];
