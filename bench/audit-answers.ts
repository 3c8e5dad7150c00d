import { readFileSync } from "node:fs";
import type { Coverage } from "@mingji/core/audit/rule";

/** The expert's answers for one document: every rule stands in exactly one of the four lists. */
export interface Answers {
  readonly doc: string;
  readonly coverage: Coverage | "none";
  readonly findings: readonly AnsweredFinding[];
  readonly clean: readonly string[];
  readonly undetermined: readonly string[];
  readonly not_applicable: readonly string[];
}

export interface AnsweredFinding {
  readonly id: string;
  readonly project: string;
  readonly indicator: number | null;
  readonly certainty: "sure" | "arguable";
  readonly evidence: string;
  readonly class: "automatic" | "text" | "judgement";
  readonly alt?: readonly string[];
}

export function loadAnswers(): readonly Answers[] {
  const file = new URL("../fixtures/audit/audit.gold.jsonl", import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Answers);
}
