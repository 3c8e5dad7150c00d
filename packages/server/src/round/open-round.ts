import type { Round, RoundDeadlines } from "@mingji/contract/round";
import { AppError } from "@mingji/core/app-error";
import { DEFAULT_PROFILE, PROFILES } from "@mingji/core/audit/profiles/profiles";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { newId } from "../db/uuid.ts";
import { findRoundByTitle, insertRound, lockRounds } from "./round.repository.ts";

export interface OpenRound {
  readonly fiscalYear: number;
  readonly title: string;
  readonly profile?: string | undefined;
  readonly deadlines?: RoundDeadlines | undefined;
}

/** A new budget round, in the caller's transaction; a year has each title once. */
export async function openRound(
  transaction: Transaction<Tables>,
  authority: string,
  { fiscalYear, title, profile = DEFAULT_PROFILE, deadlines = {} }: OpenRound,
  at: Date,
): Promise<Round> {
  if (!PROFILES.some(({ id }) => id === profile)) throw unknownProfile(profile);
  await lockRounds(transaction, authority);
  if ((await findRoundByTitle(transaction, authority, fiscalYear, title)) !== null) throw sameTitle(title);
  const round = { id: newId(), fiscalYear, title, profile, deadlines };
  await insertRound(transaction, authority, { ...round, openedAt: at });
  return { ...round, openedAt: at.toISOString(), counts: [] };
}

function unknownProfile(profile: string): AppError {
  const text = {
    zh: "没有“{profile}”这套规则，可用: {known}。",
    en: "There is no rule profile “{profile}”. Known: {known}.",
  };
  return new AppError("bad-input", text, { profile, known: PROFILES.map(({ id }) => id).join(", ") });
}

function sameTitle(title: string): AppError {
  const text = { zh: "这一年已经有“{title}”，没有新建。", en: "This year has “{title}” already; nothing was made." };
  return new AppError("conflict", text, { title });
}
