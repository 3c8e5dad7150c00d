import { existsSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "@mingji/core/app-error";
import type { Bilingual } from "@mingji/core/language";
import { openDatabase } from "../db/open-database.ts";
import { authorityOf, inSnapshot } from "../db/tenant-transaction.ts";
import { listAuthorities } from "../installation.repository.ts";
import { brokenLinkText } from "./broken-link.ts";
import { type HistoryProof, verifyHistory } from "./verify-history.ts";

export interface VerifyOptions {
  readonly data: string;
  readonly databaseUrl: string | undefined;
  readonly log: (line: string) => void;
}

export interface AuthorityProof extends Omit<HistoryProof, "broken"> {
  readonly authority: string;
  readonly name: string;
  /** The first broken link as a sentence; null: everything holds. */
  readonly broken: Bilingual | null;
}

/** Proves the history of every authority of an installation, one after the other; a running server may go on meanwhile. */
export async function verifyInstallation(options: VerifyOptions): Promise<readonly AuthorityProof[]> {
  refuseEmptyFolder(options);
  const database = await openDatabase(options);
  try {
    const proofs: AuthorityProof[] = [];
    for (const { code, name } of await listAuthorities(database.db)) {
      const authority = authorityOf(code);
      const proof = await inSnapshot(database, authority, (transaction) => verifyHistory(transaction, authority));
      proofs.push({ ...proof, authority, name, broken: proof.broken === null ? null : brokenLinkText(proof.broken) });
    }
    return proofs;
  } finally {
    await database.close();
  }
}

/** Opening an empty folder would make a new database in it, whose history holds because there is none. */
function refuseEmptyFolder({ data, databaseUrl }: VerifyOptions): void {
  if (databaseUrl !== undefined && databaseUrl !== "") return;
  if (existsSync(join(data, "postgres-18"))) return;
  const text = {
    zh: "{data} 里没有明绩的数据库：请用 --data 指明数据文件夹，或用 --database-url 指明外部数据库。",
    en: "There is no database of Mingji in {data}: name the data folder with --data, or an outside database with --database-url.",
  };
  throw new AppError("not-found", text, { data });
}
