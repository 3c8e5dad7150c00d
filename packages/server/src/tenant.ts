import { type Authority, authorityOf } from "./db/tenant-transaction.ts";

export interface FinanceAuthority {
  readonly code: Authority;
  readonly name: string;
}

/** Codes that no division has: a demo's bureau, and the one bureau of a machine without accounts. */
export const DEMO_AUTHORITY: FinanceAuthority = { code: authorityOf("999999"), name: "示例财政局" };
export const LOCAL_AUTHORITY: FinanceAuthority = { code: authorityOf("000000"), name: "本机" };
