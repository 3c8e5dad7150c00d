import type { Finding } from "@mingji/core/audit/report";
import type { AnsweredFinding, Answers } from "./audit-answers.ts";

/** What an audit said of one document, and what the expert said. */
export interface AuditedAnswers {
  readonly answers: Answers;
  readonly findings: readonly Finding[];
}

/** One document and one rule, as the expert answers count them. */
export interface Unit {
  readonly doc: string;
  readonly rule: string;
  readonly label: "sure" | "arguable" | "alt" | "clean" | "undetermined" | "notApplicable";
  readonly ruleClass: AnsweredFinding["class"] | null;
  /** The rule fired on this document. */
  readonly fired: boolean;
  /** The rule, or one that the answer accepts instead of it, fired. */
  readonly hit: boolean;
  readonly evidence: string;
  readonly said: readonly string[];
}

/** Searched without system by the expert, so that neither hit nor miss means anything. */
const LEFT_OUT: ReadonlySet<string> = new Set(["R10"]);

export function unitsOf({ answers, findings }: AuditedAnswers): readonly Unit[] {
  const fired = Map.groupBy(findings, ({ rule }) => rule);
  const rules = new Set([...answered(answers), ...fired.keys()]);
  return [...rules].filter((rule) => !LEFT_OUT.has(rule)).map((rule) => unitOf(rule, answers, fired));
}

function answered({ findings, clean, undetermined, not_applicable }: Answers): string[] {
  return [...findings.map(({ id }) => id), ...clean, ...undetermined, ...not_applicable];
}

function unitOf(rule: string, answers: Answers, fired: ReadonlyMap<string, readonly Finding[]>): Unit {
  const own = answers.findings.filter(({ id }) => id === rule);
  const sure = own.filter(({ certainty }) => certainty === "sure");
  const accepted = new Set([rule, ...own.flatMap(({ alt = [] }) => alt)].flatMap(equivalents));
  return {
    doc: answers.doc,
    rule,
    label: labelOf(rule, answers),
    ruleClass: (sure[0] ?? own[0])?.class ?? null,
    fired: fired.has(rule),
    hit: [...accepted].some((id) => fired.has(id)),
    evidence: own.map(({ evidence }) => evidence).join(" | "),
    said: (fired.get(rule) ?? []).map(({ message }) => message.zh),
  };
}

/** A contradiction inside one block may be told as either. */
export function equivalents(rule: string): readonly string[] {
  return rule === "F01" || rule === "F08" ? ["F01", "F08"] : [rule];
}

function labelOf(rule: string, { findings, clean, undetermined }: Answers): Unit["label"] {
  const own = findings.filter(({ id }) => id === rule);
  if (own.some(({ certainty }) => certainty === "sure")) return "sure";
  if (own.length > 0) return "arguable";
  if (findings.some(({ id, alt = [] }) => [id, ...alt].flatMap(equivalents).includes(rule))) return "alt";
  if (clean.includes(rule)) return "clean";
  return undetermined.includes(rule) ? "undetermined" : "notApplicable";
}

export interface Figures {
  readonly sure: number;
  readonly hits: number;
  readonly firedRight: number;
  readonly firedWrong: number;
  readonly clean: number;
  readonly undetermined: number;
  readonly undeterminedFired: number;
}

export function figuresOf(units: readonly Unit[]): Figures {
  const count = (accept: (unit: Unit) => boolean) => units.filter(accept).length;
  return {
    sure: count(({ label }) => label === "sure"),
    hits: count(({ label, hit }) => label === "sure" && hit),
    firedRight: count(({ label, fired }) => fired && (label === "sure" || label === "alt")),
    firedWrong: count(({ label, fired }) => fired && label === "clean"),
    clean: count(({ label }) => label === "clean"),
    undetermined: count(({ label }) => label === "undetermined"),
    undeterminedFired: count(({ label, fired }) => fired && label === "undetermined"),
  };
}

export function recall({ hits, sure }: Figures): number {
  return share(hits, sure);
}

export function precision({ firedRight, firedWrong }: Figures): number {
  return share(firedRight, firedRight + firedWrong);
}

/** Percent; of nothing it is 100. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 100 : (part / whole) * 100;
}

export type RuleClass = AnsweredFinding["class"];

/** A rule's class as its answers say; a rule with answers of two classes counts with each answer's own. */
export function classOfRules(all: readonly Answers[]): ReadonlyMap<string, RuleClass> {
  const classes = new Map<string, RuleClass>();
  for (const { findings } of all) {
    for (const { id, class: own, certainty } of findings) {
      if (certainty === "sure" || !classes.has(id)) classes.set(id, own);
    }
  }
  return classes;
}
