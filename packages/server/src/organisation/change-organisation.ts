import { AppError } from "@mingji/core/app-error";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { notFound } from "../errors.ts";
import { findOnDay, insertNames, listAllOnDay, lockTree, type OrganisationOnDay } from "./organisation.repository.ts";

const END_OF_TIME = "9999-12-31";

export interface ChangeOrganisation {
  readonly id: string;
  readonly from: string;
  readonly name?: string | undefined;
  readonly code?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly reason: string;
}

/** Another name, code or place in the tree from a day on, in the caller's transaction. Earlier days keep the earlier one. */
export async function changeOrganisation(
  transaction: Transaction<Tables>,
  authority: string,
  { id, from, name, code, parentId, reason }: ChangeOrganisation,
): Promise<OrganisationOnDay> {
  await lockTree(transaction, authority);
  const known = await openOrganisation(transaction, authority, id, from);
  const changed = {
    ...known,
    name: name ?? known.name,
    code: code === undefined ? known.code : code,
    parentId: parentId === undefined ? known.parentId : parentId,
    validFrom: from,
  };
  if (changed.parentId !== null) await requireParent(transaction, authority, id, changed.parentId);
  await insertNames(transaction, authority, [{ ...changed, organisationId: id, reason }]);
  return changed;
}

export interface EndOrganisation {
  readonly id: string;
  readonly from: string;
  readonly into: string | null;
  readonly reason: string;
}

/** Closes an organisation from a day on; its plans and its names of earlier days stay. */
export async function endOrganisation(
  transaction: Transaction<Tables>,
  authority: string,
  { id, from, into, reason }: EndOrganisation,
): Promise<void> {
  await lockTree(transaction, authority);
  const known = await openOrganisation(transaction, authority, id, from);
  const tree = await listAllOnDay(transaction, authority, END_OF_TIME);
  if (into !== null && (into === id || !tree.some((one) => one.id === into && !one.ended))) throw notFound(into);
  const below = tree.filter(({ parentId, ended }) => parentId === id && !ended);
  if (below.length > 0) throw hasUnits(below[0]?.name ?? "", below.length);
  await insertNames(transaction, authority, [
    // The row that closes an organisation names its successor as parent.
    { organisationId: id, validFrom: from, name: known.name, code: known.code, parentId: into, ended: true, reason },
  ]);
}

/** The newest row must be older than the change: history is added to, never rewritten. */
async function openOrganisation(
  transaction: Transaction<Tables>,
  authority: string,
  id: string,
  from: string,
): Promise<OrganisationOnDay> {
  const known = await findOnDay(transaction, authority, id, END_OF_TIME);
  if (known === null) throw notFound(id);
  if (known.ended) throw closed(known);
  if (from <= known.validFrom) throw notLater(from, known.validFrom);
  return known;
}

async function requireParent(transaction: Transaction<Tables>, authority: string, id: string, parentId: string) {
  const tree = new Map((await listAllOnDay(transaction, authority, END_OF_TIME)).map((one) => [one.id, one]));
  const parent = tree.get(parentId);
  if (parent === undefined || parent.ended) throw notFound(parentId);
  const seen = new Set<string>();
  for (let at: string | null = parentId; at !== null && !seen.has(at); at = tree.get(at)?.parentId ?? null) {
    if (at === id) throw circle();
    seen.add(at);
  }
}

function closed({ name, validFrom }: OrganisationOnDay): AppError {
  const text = { zh: "{name} 已于 {day} 撤销或并入其他单位。", en: "{name} was closed or merged on {day}." };
  return new AppError("conflict", text, { name, day: validFrom });
}

function notLater(from: string, known: string): AppError {
  const text = {
    zh: "日期 {from} 不晚于现有名称的启用日期 {known}，历史不能改写：请选之后的日期。",
    en: "{from} is not after {known}, when the present name began; history is not rewritten: choose a later day.",
  };
  return new AppError("conflict", text, { from, known });
}

function hasUnits(name: string, count: number): AppError {
  const text = {
    zh: "它下面还有 {count} 个单位（如 {name}）：请先把它们划到新的上级，再撤销。",
    en: "{count} organisations are below it (such as {name}): move them to a new parent first.",
  };
  return new AppError("conflict", text, { name, count });
}

function circle(): AppError {
  return new AppError("conflict", {
    zh: "不能把单位放到它自己的下级之下。",
    en: "An organisation cannot be placed below one of its own.",
  });
}
