import type { Rule } from "../../audit/rule.ts";

/** Family F, in the order of the rule book. */
export const FIGURES_RULES: readonly Rule[] = [];
