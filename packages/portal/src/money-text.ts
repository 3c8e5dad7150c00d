import { fenOf } from "@mingji/core/money";
import { printMoney } from "@mingji/core/money-print";

/** An amount in 万元 as the portal shows it; nothing for an unknown one. */
export function inWan(fen: number | null): string {
  return fen === null ? "" : printMoney(fenOf(fen), "万元");
}

/** For a headline: to the nearest hundred yuan. */
export function inWanRounded(fen: number): string {
  return inWan(Math.round(fen / 10_000) * 10_000);
}

export function percentText(part: number, whole: number): string {
  return whole === 0 ? "" : `${((part / whole) * 100).toFixed(1)}%`;
}
