import type { Locator } from "../document/locator.ts";
import type { Fen } from "../money.ts";

export type { MoneyUnit } from "../money.ts";

/** An amount as printed and as money. `fen` is null for a blank cell, a rate, points, or a text that is no amount. */
export interface Amount {
  readonly raw: string;
  readonly fen: Fen | null;
  readonly at?: Locator;
  /** The heading or row label as printed. */
  readonly label?: string;
}

/** Known sources by name, others under their printed label: an open list. */
export type Funds = Readonly<Record<string, Amount>>;

export const KNOWN_FUND_SOURCES = [
  "total",
  "fiscalAppropriation",
  "specialAccount",
  "otherFunds",
  "carryOver",
  "centralSubsidy",
  "localFunds",
] as const;
