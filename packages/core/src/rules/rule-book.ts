import type { RuleBook } from "../audit/rule.ts";
import { COMPLETENESS_RULES } from "./completeness/completeness-rules.ts";
import { FIGURES_RULES } from "./figures/figures-rules.ts";
import { MATCHING_RULES } from "./matching/matching-rules.ts";
import { RELEVANCE_RULES } from "./relevance/relevance-rules.ts";
import { SELF_EVALUATION_RULES } from "./self-evaluation/self-evaluation-rules.ts";
import { VALUES_RULES } from "./values/values-rules.ts";

/** Every rule, in the order of the rule book: completeness, values, relevance, matching, figures, self-evaluation. */
export const RULE_BOOK: RuleBook = {
  id: "mingji",
  version: "0.1.0",
  rules: [
    ...COMPLETENESS_RULES,
    ...VALUES_RULES,
    ...RELEVANCE_RULES,
    ...MATCHING_RULES,
    ...FIGURES_RULES,
    ...SELF_EVALUATION_RULES,
  ],
};
