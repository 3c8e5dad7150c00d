import { AppError } from "@mingji/core/app-error";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { notFound } from "../errors.ts";
import { findOnDay } from "../organisation/organisation.repository.ts";

/** An organisation that exists on the day: a closed one takes no new plans. */
export async function requireOrganisation(
  transaction: Transaction<Tables>,
  authority: string,
  id: string,
  day: string,
): Promise<void> {
  const found = await findOnDay(transaction, authority, id, day);
  if (found === null) throw notFound(id);
  if (!found.ended) return;
  const text = {
    zh: "{name} 自 {day} 起已撤销或并入其他单位，不能再编制计划。",
    en: "{name} was closed or merged on {day}; no plan can be made for it.",
  };
  throw new AppError("conflict", text, { name: found.name, day: found.validFrom });
}
