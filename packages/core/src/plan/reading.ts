import type { Locator } from "../document/locator.ts";
import type { Message } from "../message.ts";
import type { TaxonomyEdition } from "./taxonomy.ts";
import type { Target } from "../target/target.ts";
import type { Amount, Funds, MoneyUnit } from "./funds.ts";

/** What a document says, typed. Raw wording stands beside every typed value; bad content stays and becomes findings. */
export interface Reading {
  readonly source: Source;
  readonly form: FormId;
  readonly title: string | null;
  /** Without a role suffix such as （部门）; `departmentRaw` is as printed. */
  readonly department: string | null;
  readonly departmentRaw: string | null;
  readonly fiscalYear: number | null;
  readonly moneyUnit: MoneyUnit | null;
  /** Which columns the form prints: an absent column is not an empty cell. */
  readonly columns: readonly IndicatorColumn[];
  /** The classification that the rows follow (2015: cost under output; 2021: cost as level 1); null when they do not tell. */
  readonly taxonomy?: TaxonomyEdition | null;
  readonly totals: readonly TotalRow[];
  readonly projects: readonly ProjectReading[];
  readonly messages: readonly Message[];
  /** The place of the table's heading, for findings about absent things. */
  readonly at: Locator;
}

export interface Source {
  readonly name: string;
  readonly sha256: string;
  readonly format: string;
}

export const FORM_IDS = [
  "target-list",
  "target-form",
  "declaration",
  "self-evaluation",
  "monitoring",
  "department-whole",
  "region-transfer",
  "approval",
  "evaluation-index",
  "indicator-library",
  "target-notice",
  "report",
  "budget-disclosure",
  "workbook",
  "review-sheet",
  "transfer-overall",
  "transfer-project",
] as const;
export type FormId = (typeof FORM_IDS)[number];

export type IndicatorColumn =
  | "level1"
  | "level2"
  | "name"
  | "annual"
  | "period"
  | "unit"
  | "nature"
  | "weight"
  | "actual"
  | "score"
  | "deviation"
  | "basis"
  | "progress"
  | "forecast"
  | "causes"
  | "likelihood"
  | "note";

/** A 合计 row of the form: of the whole department or of one spending unit. */
export interface TotalRow {
  readonly name: string;
  readonly of: "department" | "unit";
  readonly funds: Funds;
  readonly at: Locator;
}

export interface ProjectReading {
  readonly name: string;
  readonly nameRaw: string;
  readonly code: string | null;
  readonly spendingUnit: string | null;
  readonly category: string | null;
  readonly period: ProjectPeriod | null;
  readonly funds: Funds;
  readonly goals: Goals;
  readonly indicators: readonly IndicatorReading[];
  readonly execution: Execution | null;
  /** Printed total score and grade of a self-evaluation. */
  readonly totalScore: number | null;
  readonly grade: string | null;
  /** 主管部门 printed in this project's own form. */
  readonly department?: string | null;
  /** The form is about a department as a whole; `name` is the department's. */
  readonly wholeDepartment?: boolean;
  /** What the form prints under labels that have no field here: 立项依据, 资金管理情况 … */
  readonly notes?: readonly LabelledText[];
  readonly at: Locator;
}

/** A text under its printed label. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
  readonly at: Locator;
}

export interface ProjectPeriod {
  readonly raw: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** Goal texts as printed; null when the form has no such cell, "" when the cell is blank. */
export interface Goals {
  readonly period: string | null;
  readonly annual: string | null;
  readonly expected?: string | null;
  readonly actual?: string | null;
  readonly at?: Locator;
}

export interface IndicatorReading {
  /** Canonical names: 产出指标, 数量指标 …; null when the form does not say. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level1Raw: string | null;
  readonly level2Raw: string | null;
  /** "" when the name cell is blank. */
  readonly name: string;
  /** null when the form has no such column; a blank cell is a target of kind `empty`. */
  readonly annual: Target | null;
  readonly period: Target | null;
  readonly unitRaw: string | null;
  readonly natureRaw: string | null;
  readonly weight: number | null;
  readonly weightRaw: string | null;
  readonly actual: Actual | null;
  readonly score: number | null;
  readonly scoreRaw: string | null;
  readonly deviation: string | null;
  readonly basis: string | null;
  readonly progress: string | null;
  readonly forecast: string | null;
  readonly causes: string | null;
  readonly likelihood: string | null;
  /** A parent row (★) whose children carry the values, or a child row (其中). */
  readonly role: "plain" | "parent" | "child";
  /** Cells of columns that have no field here, by their printed heading: 备注, 上年完成值 … */
  readonly others?: Readonly<Record<string, string>>;
  readonly at: Locator;
  /** Places of single cells where they differ from the row's place, by field name. */
  readonly places: Readonly<Record<string, Locator>>;
}

export interface Actual {
  readonly raw: string;
  readonly target: Target;
}

/** The fund-execution block of a self-evaluation. */
export interface Execution {
  readonly rows: readonly ExecutionRow[];
  readonly total: { readonly points: number | null; readonly score: number | null };
}

export interface ExecutionRow {
  readonly source: string;
  readonly initialBudget: Amount | null;
  readonly adjustedBudget: Amount | null;
  readonly executed: Amount | null;
  readonly rate: { readonly raw: string; readonly percent: number | null } | null;
  readonly points: number | null;
  readonly score: number | null;
  readonly at: Locator;
}
