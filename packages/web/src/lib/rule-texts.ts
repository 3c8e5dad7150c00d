import type { Bilingual } from "@mingji/core/language";

/** What a finding's rule is called and why it exists. */
export interface RuleText {
  readonly title: Bilingual;
  readonly why: Bilingual;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;
