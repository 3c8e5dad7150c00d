/** The typed 指标值. Fields and meanings follow the hand-made answers; `docs/glossary.md` explains each. Absent is null. */
export interface Target {
  /** The value cell exactly as printed. */
  readonly raw: string;
  readonly kind: TargetKind;
  readonly op: Operator | null;
  /** An operator or comparative is printed in the value, the nature column or in words. */
  readonly opExplicit: boolean;
  readonly value: number | null;
  readonly value2: number | null;
  /** Canonical unit; scale words stay in it (万条). */
  readonly unit: string | null;
  /** YYYY, YYYY-MM, YYYY-MM-DD, or --MM and --MM-DD when the year is not printed. */
  readonly date: string | null;
  readonly date2: string | null;
  /** `end` for 年底, 月底; the resolved day stands in `dateResolved`. */
  readonly edge: "start" | "end" | null;
  readonly dateResolved: string | null;
  readonly recurring: "yearly" | null;
  /** The whole cell of a qualitative value. */
  readonly text: string | null;
  readonly parts: readonly TargetPart[] | null;
  readonly join: "and" | "or" | "perColumn" | "grades" | null;
  /** Non-numeric limit of a qualitative value: 不超预算. `op` of the target stays null. */
  readonly bound: TargetBound | null;
  /** Operator in a hint inside the indicator's name: 苗木成活率(≥**%). */
  readonly hintOp: Operator | null;
  readonly unitFrom: "name" | null;
  readonly direction: "positive" | "negative" | null;
  readonly distributive: boolean;
  /** The second unit of one quantity: 7000000斤(3500吨). */
  readonly equivalent: { readonly value: number; readonly unit: string } | null;
  readonly declared: "not-applicable" | "tracked-only" | null;
  /** The answers a unit column offers instead of a unit: 是/否. */
  readonly scale: string | null;
  readonly repairs: readonly string[];
  readonly confidence: Confidence;
  /** The characters as they stand, when a repair changed the value, unit or kind. */
  readonly literal: TargetReading | null;
  /** Other defensible readings. */
  readonly alt: readonly TargetReading[];
  /** What a product should ask the user. */
  readonly ask: readonly TargetQuestion[];
}

export type TargetKind =
  | "quantity"
  | "range"
  | "date"
  | "dateRange"
  | "qualitative"
  | "multiple"
  | "empty"
  | "placeholder"
  | "unreadable";

export type Operator = "=" | ">=" | ">" | "<=" | "<" | "~";

export type Confidence = "high" | "medium" | "low";

export type TargetQuestion =
  | "repair"
  | "unit"
  | "currency"
  | "operator"
  | "deadline"
  | "structure"
  | "kind"
  | "reference"
  | "no-value"
  | "content";

export interface TargetBound {
  readonly op: Operator;
  /** What limits the value: 预算, 项目计划完成时间. */
  readonly ref: string;
}

/** The part of a target that can be read in more than one way. */
export interface TargetReading {
  readonly kind: TargetKind;
  readonly op?: Operator | null;
  readonly opExplicit?: boolean;
  readonly value?: number | null;
  readonly value2?: number | null;
  readonly unit?: string | null;
  readonly date?: string | null;
  readonly date2?: string | null;
  readonly text?: string | null;
  /** Set on a reading of kind `multiple`. */
  readonly parts?: readonly TargetPart[];
}

export interface TargetPart extends TargetReading {
  readonly label?: string;
}

/** What a target is read from: the value cell and whatever columns stand beside it. Blank and absent are both null. */
export interface TargetInput {
  readonly raw: string;
  readonly unitRaw?: string | null;
  readonly natureRaw?: string | null;
  readonly name?: string | null;
}
