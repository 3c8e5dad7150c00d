import type { Bilingual } from "@mingji/core/language";
import type { DatedName, OrganisationOnDay } from "./organisation.repository.ts";
import type { OrganisationRow, RegisterProblem } from "./read-organisations.ts";

/** What an import of a register would write; nothing of it when there are problems. */
export interface ImportPlan {
  readonly created: readonly { readonly id: string; readonly kind: OrganisationOnDay["kind"] }[];
  readonly names: readonly DatedName[];
  readonly changed: number;
  readonly unchanged: number;
  readonly problems: readonly RegisterProblem[];
}

interface Place {
  readonly row: OrganisationRow;
  readonly id: string;
  readonly known: OrganisationOnDay | null;
}

/** Compares a register with the tree as it is: new organisations, new names and places, and what is wrong in which row. */
export function planImport(
  rows: readonly OrganisationRow[],
  tree: readonly OrganisationOnDay[],
  { from, newId }: { readonly from: string; readonly newId: () => string },
): ImportPlan {
  const open = indexOf(tree.filter(({ ended }) => !ended));
  const problems: RegisterProblem[] = [...twins(rows)];
  const places = rows.map((row): Place => {
    const known = matchOf(row, open);
    return { row, id: known?.id ?? newId(), known };
  });
  const names: DatedName[] = [];
  const listed = indexOf(places.map(({ row, id }) => ({ id, name: row.name, code: row.code, kind: kindOf(row) })));
  const parents = new Map(tree.map(({ id, parentId }) => [id, parentId]));
  for (const place of places) {
    const parentId = parentOf(place, [listed, open], problems);
    parents.set(place.id, parentId);
    const name = nameOf(place, parentId, from, problems);
    if (name !== null) names.push(name);
  }
  for (const { row, id } of places) if (isInCircle(id, parents)) problems.push({ row: row.row, text: CIRCLE });
  const created = places.filter(({ known }) => known === null);
  return {
    created: created.map(({ id, row }) => ({ id, kind: kindOf(row) })),
    names,
    changed: names.length - created.length,
    unchanged: places.length - names.length,
    problems,
  };
}

function kindOf({ parent }: OrganisationRow): OrganisationOnDay["kind"] {
  return typeof parent === "string" ? "unit" : "department";
}

/** A department and its own office often share a name; the code tells them apart, or else whether they have a parent. */
function keyOf(row: OrganisationRow): string {
  return typeof row.code === "string" ? `code ${row.code}` : `${kindOf(row)} ${row.name}`;
}

function twins(rows: readonly OrganisationRow[]): readonly RegisterProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const first = seen.get(keyOf(row));
    if (first === undefined) seen.set(keyOf(row), row.row);
    return first === undefined ? [] : [{ row: row.row, text: sameAs(first) }];
  });
}

/** A register and a tree both have thousands of rows: each is looked up by code and by name. */
interface Index<T> {
  readonly byCode: ReadonlyMap<string, readonly T[]>;
  readonly byName: ReadonlyMap<string, readonly T[]>;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly code: string | null | undefined;
  readonly kind: OrganisationOnDay["kind"];
}

function indexOf<T extends Named>(all: readonly T[]): Index<T> {
  const coded = all.filter(({ code }) => typeof code === "string");
  return { byCode: Map.groupBy(coded, ({ code }) => code ?? ""), byName: Map.groupBy(all, ({ name }) => name) };
}

function matchOf(row: OrganisationRow, open: Index<OrganisationOnDay>): OrganisationOnDay | null {
  const byCode = typeof row.code === "string" ? open.byCode.get(row.code)?.[0] : undefined;
  if (byCode !== undefined) return byCode;
  const sameName = (open.byName.get(row.name) ?? []).filter(({ code }) => row.code === undefined || code === null);
  return sameName.find(({ kind }) => row.parent === undefined || kind === kindOf(row)) ?? null;
}

/** By code first, then departments by name, then any by name; of the register itself before the tree. */
function parentOf(
  { row, id, known }: Place,
  sources: readonly Index<Named>[],
  problems: RegisterProblem[],
): string | null {
  const { parent } = row;
  if (parent === undefined) return known?.parentId ?? null;
  if (parent === null) return null;
  const candidates = [
    ...sources.map(({ byCode }) => byCode.get(parent) ?? []),
    ...sources.map(({ byName }) => (byName.get(parent) ?? []).filter(({ kind }) => kind === "department")),
    ...sources.map(({ byName }) => byName.get(parent) ?? []),
  ];
  const found = candidates.map((some) => some.filter((one) => one.id !== id)).find((some) => some.length > 0) ?? [];
  const [first] = found;
  if (first !== undefined && found.length === 1) return first.id;
  problems.push({ row: row.row, text: first === undefined ? noParent(parent) : manyParents(parent) });
  return null;
}

function nameOf(
  { row, id, known }: Place,
  parentId: string | null,
  from: string,
  problems: RegisterProblem[],
): DatedName | null {
  const validFrom = row.from ?? from;
  const code = row.code === undefined ? (known?.code ?? null) : row.code;
  const dated = { organisationId: id, validFrom, name: row.name, code, parentId, ended: false, reason: null };
  if (known === null) return dated;
  if (known.name === row.name && known.code === code && known.parentId === parentId) return null;
  if (validFrom > known.validFrom) return dated;
  problems.push({ row: row.row, text: notLater(validFrom, known.validFrom) });
  return null;
}

function isInCircle(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

const CIRCLE: Bilingual = { zh: "上级绕成了圈：它是自己的上级。", en: "Its parents form a circle." };

function sameAs(row: number): Bilingual {
  return { zh: `与第 ${row} 行是同一个单位。`, en: `This is the organisation of row ${row} again.` };
}

function noParent(parent: string): Bilingual {
  const shown = parent.slice(0, 100);
  return { zh: `没有找到上级“${shown}”。`, en: `There is no parent “${shown}”.` };
}

function manyParents(parent: string): Bilingual {
  const shown = parent.slice(0, 100);
  return { zh: `“${shown}”不止一个，请用编码写上级。`, en: `“${shown}” is several; name the parent by its code.` };
}

function notLater(given: string, known: string): Bilingual {
  return {
    zh: `启用日期 ${given} 不晚于现有名称的启用日期 ${known}，历史不能改写：请写之后的日期。`,
    en: `${given} is not after ${known}, when its present name began; history is not rewritten: use a later day.`,
  };
}
