import type { OrganisationImport } from "@mingji/contract/organisation";
import type { SourceDocument } from "@mingji/core/document/document";
import type { Language } from "@mingji/core/language";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { newId } from "../db/uuid.ts";
import { insertNames, insertOrganisations, listAllOnDay, lockTree } from "./organisation.repository.ts";
import { planImport } from "./plan-import.ts";
import { readOrganisations } from "./read-organisations.ts";

/** After every day there is a name for: the tree as it stands. */
const END_OF_TIME = "9999-12-31";
const PROBLEMS_TOLD = 100;

export type RegisterImport = Omit<OrganisationImport, "message">;

/** Imports a register of units, in the caller's transaction. One wrong row and nothing is written; the same again changes nothing. */
export async function importOrganisations(
  transaction: Transaction<Tables>,
  authority: string,
  document: SourceDocument,
  { from, at }: { readonly from: string; readonly at: Date },
): Promise<RegisterImport> {
  const register = readOrganisations(document);
  await lockTree(transaction, authority);
  const tree = await listAllOnDay(transaction, authority, END_OF_TIME);
  const plan = planImport(register.rows, tree, { from, newId });
  const problems = [...register.problems, ...plan.problems]
    .toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0))
    .slice(0, PROBLEMS_TOLD);
  const counts = { created: plan.created.length, changed: plan.changed, unchanged: plan.unchanged };
  if (problems.length > 0) return { outcome: "refused", ...counts, created: 0, changed: 0, problems };
  await insertOrganisations(transaction, authority, plan.created, at);
  await insertNames(transaction, authority, plan.names);
  return { outcome: plan.names.length === 0 ? "unchanged" : "imported", ...counts, problems: [] };
}

export function importSentence({ outcome, created, changed, unchanged, problems }: RegisterImport, language: Language) {
  const sentences = {
    imported: {
      zh: `已导入：新增 ${created} 个，变更 ${changed} 个，${unchanged} 个没有变化。`,
      en: `Imported: ${created} new, ${changed} changed, ${unchanged} unchanged.`,
    },
    unchanged: {
      zh: `${unchanged} 个单位都没有变化，没有改动。`,
      en: `All ${unchanged} organisations are the same; nothing was changed.`,
    },
    refused: {
      zh: `有 ${problems.length} 处问题，没有导入任何单位：请改好后重新导入。`,
      en: `There are ${problems.length} problems, so nothing was imported: mend them and import again.`,
    },
  };
  return sentences[outcome][language];
}
