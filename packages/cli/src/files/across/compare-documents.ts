import type { AcrossFinding } from "@mingji/core/audit/across/across-check";
import { comparePartsWithWhole } from "@mingji/core/audit/across/parts-and-whole";
import type { BudgetLine } from "@mingji/core/audit/across/plan-and-budget";
import type { AuditSettings } from "@mingji/core/audit/rule";
import type { Reading } from "@mingji/core/plan/reading";
import { type BudgetComparison, compareBudgets } from "./compare-budgets.ts";
import { compareTexts } from "./compare-texts.ts";
import { familiesOf, type Family } from "./families.ts";

/** What is kept of a file until all files are read. Plain data: it comes out of reading threads. */
export interface AcrossDocument {
  readonly path: string;
  /** Without what no comparison looks at. */
  readonly reading: Reading;
  readonly budget: readonly BudgetLine[];
}

/** The findings between documents, and what was compared with what: silence alone would not say that. */
export interface AcrossReport {
  readonly readings: readonly Reading[];
  readonly findings: readonly AcrossFinding[];
  readonly families: readonly Family[];
  readonly budgets: readonly BudgetComparison[];
  /** Projects whose texts were compared. */
  readonly texts: number;
}

export interface AcrossOptions {
  /** The file that all others are parts of; found from the tables when absent. */
  readonly whole: string | undefined;
  readonly settingsFor: (reading: Reading) => AuditSettings;
}

/** Compares all named files with each other; a rule that the profile switches off says nothing. */
export function compareDocuments(documents: readonly AcrossDocument[], options: AcrossOptions): AcrossReport {
  const { settingsFor } = options;
  const readings = withOwnNames(documents);
  const families = options.whole === undefined ? familiesOf(readings) : namedFamily(documents, options.whole);
  const budgets = compareBudgets(
    readings,
    documents.map(({ budget }) => budget),
    settingsFor,
  );
  const texts = compareTexts(readings, families, settingsFor);
  const findings = [
    ...families.flatMap((family) => familyFindings(family, readings, settingsFor)),
    ...budgets.flatMap((budget) => budget.findings),
    ...texts.findings,
  ];
  const isOn = ({ reading, finding }: AcrossFinding) => {
    const own = readings[reading];
    return own !== undefined && settingsFor(own).ruleSetting(finding.rule).off === null;
  };
  return { readings, findings: findings.filter(isOn), families, budgets, texts: texts.projects };
}

/** Files of one name in several folders are told apart by their paths. */
function withOwnNames(documents: readonly AcrossDocument[]): readonly Reading[] {
  const counts = new Map<string, number>();
  for (const { reading } of documents) counts.set(reading.source.name, (counts.get(reading.source.name) ?? 0) + 1);
  return documents.map(({ path, reading }) =>
    counts.get(reading.source.name) === 1 ? reading : { ...reading, source: { ...reading.source, name: path } },
  );
}

function namedFamily(documents: readonly AcrossDocument[], path: string): readonly Family[] {
  const whole = documents.findIndex((document) => document.path === path);
  const parts = documents.flatMap(({ reading }, index) =>
    index === whole || reading.projects.length === 0 ? [] : [index],
  );
  return whole < 0 || parts.length === 0 ? [] : [{ whole, parts, onlyMoney: false }];
}

function familyFindings(
  { whole, parts, onlyMoney }: Family,
  readings: readonly Reading[],
  settingsFor: AcrossOptions["settingsFor"],
): readonly AcrossFinding[] {
  const own = readings[whole];
  if (own === undefined) return [];
  const others = parts.flatMap((index) => readings[index] ?? []);
  const found = comparePartsWithWhole({ whole: own, parts: others }, settingsFor(own));
  return found.flatMap(({ finding }) => (onlyMoney && finding.rule !== "F03" ? [] : [{ reading: whole, finding }]));
}
