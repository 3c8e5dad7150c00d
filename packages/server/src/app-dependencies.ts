import type { RuleBookRecord } from "@mingji/contract/rule";
import type { SourceDocument } from "@mingji/core/document/document";
import type { OpenDatabase } from "./db/open-database.ts";
import type { Authority } from "./db/tenant-transaction.ts";
import type { ReadImport } from "./import/import-reading.ts";
import type { AuditedDocument, SourceFile } from "./reading/audited-document.ts";
import type { Mode } from "./session/current-account.ts";

/** Everything the application needs from outside; a test hands in its own. */
export interface AppDependencies {
  readonly database: OpenDatabase;
  readonly authority: Authority;
  readonly mode: Mode;
  /** Reads and audits one file, in a thread with limits. */
  readonly read: (file: SourceFile) => Promise<AuditedDocument>;
  /** Reads a file's tables as they stand, without looking for a form, in a thread with limits. */
  readonly readTables: (file: SourceFile) => Promise<SourceDocument>;
  /** Told after every committed change of a plan: its history wants a seal. */
  readonly historyChanged: () => void;
  /** Reads one file for an import job; absent: in a thread with limits. */
  readonly readImport?: ReadImport;
  readonly loadRuleBook: () => Promise<RuleBookRecord>;
  /** Where uploads lie while they are read, and how large one may be. */
  readonly uploads: { readonly folder: string; readonly limit: number };
  /** The built web application; absent when only the API is wanted. */
  readonly webFolder: string | undefined;
  /** The names of this machine that a request may use. */
  readonly hostNames: readonly string[];
  readonly log: (line: string) => void;
}
