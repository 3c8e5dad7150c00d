import type { MigrationFile } from "./migration-files.ts";
import { statementsOf } from "./statements-of.ts";

export interface MigrationProblem {
  readonly file: string;
  /** The rule that is broken, as a sentence. */
  readonly rule: string;
  /** The statement's beginning. */
  readonly statement: string;
}

/** The same on every node of a cluster, so without a tenant column. */
const REFERENCE_TABLES: ReadonlySet<string> = new Set(["finance_authority", "installation"]);

const POLICY = "strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0";

interface StatementRule {
  readonly rule: string;
  readonly breaks: (statement: string) => boolean;
}

/** The design rules of a schema that must also live on a cluster, each decidable on one statement. */
const STATEMENT_RULES: readonly StatementRule[] = [
  {
    rule: "A tenant table has authority as the first column of its primary key.",
    breaks: (sql) => isTenantTable(sql) && !/constraint \w+ primary key \(authority\b/.test(sql),
  },
  {
    rule: "A tenant table has a column authority text not null.",
    breaks: (sql) => isTenantTable(sql) && !/\( authority text not null,/.test(sql),
  },
  {
    rule: "A unique constraint or index of a tenant table begins with authority.",
    breaks: (sql) =>
      (isTenantTable(sql) && columnsAfter(sql, /\bunique \(/g).some((columns) => columns[0] !== "authority")) ||
      (sql.startsWith("create unique index") && !/^create unique index \w+ on \w+ \(authority\b/.test(sql)),
  },
  {
    rule: "A foreign key carries authority first on both sides, unless it leads to a reference table.",
    breaks: (sql) => foreignKeys(sql).some((key) => !isTenantKey(key)),
  },
  {
    rule: "Every constraint is named and written apart from its column.",
    breaks: (sql) => constraintsOf(sql).some((part) => !/^constraint \w+ /.test(part)),
  },
  {
    rule: "Money is whole 分 in a bigint column.",
    breaks: (sql) =>
      /\b(money|numeric|decimal)\b/.test(sql) || [...sql.matchAll(/\b\w+_fen (\w+)/g)].some(([, t]) => t !== "bigint"),
  },
  {
    rule: "No ON DELETE SET NULL, MERGE, ROLLUP, CUBE, GROUPING SETS or trigger: a cluster refuses them.",
    breaks: (sql) => /\bon delete set null\b|^merge\b|\b(rollup|cube|grouping sets)\b|\bcreate trigger\b/.test(sql),
  },
  {
    rule: "No function newer than PostgreSQL 15, and identifiers are made by the application.",
    breaks: (sql) => /\b(uuidv7|json_table|gen_random_uuid|virtual|serial|bigserial)\b/.test(sql),
  },
  {
    rule: "A policy uses the row and the setting only, in the strpos form.",
    breaks: (sql) => sql.startsWith("create policy") && !sql.endsWith(`using (${POLICY})`),
  },
];

/** Checks all migrations together; the executable form of the storage rules. No problem is an empty list. */
export function lintMigrations(files: readonly MigrationFile[]): readonly MigrationProblem[] {
  const statements = files.flatMap((file) =>
    statementsOf(file.sql).map((sql) => ({ file: file.name, sql: flat(sql) })),
  );
  const single = statements.flatMap(({ file, sql }) =>
    STATEMENT_RULES.filter(({ breaks }) => breaks(sql)).map(({ rule }) => ({
      file,
      rule,
      statement: sql.slice(0, 80),
    })),
  );
  return [...numbering(files), ...single, ...unfenced(statements)];
}

function numbering(files: readonly MigrationFile[]): readonly MigrationProblem[] {
  const rule = "Migrations are named 0001-word-word in sequence.";
  return files
    .filter(({ name }, index) => !new RegExp(`^${String(index + 1).padStart(4, "0")}-[a-z0-9-]+$`).test(name))
    .map(({ name }) => ({ file: name, rule, statement: "" }));
}

/** A tenant table without row-level security, its enforcement, or its policy. */
function unfenced(statements: readonly { readonly file: string; readonly sql: string }[]): readonly MigrationProblem[] {
  const all = new Set(statements.map(({ sql }) => sql));
  const rule = "A tenant table enables and forces row-level security and has a policy.";
  return statements
    .filter(({ sql }) => isTenantTable(sql))
    .filter(({ sql }) => {
      const table = tableOf(sql);
      const enabled = all.has(`alter table ${table} enable row level security`);
      const forced = all.has(`alter table ${table} force row level security`);
      return (
        !enabled ||
        !forced ||
        !statements.some((one) => one.sql.startsWith(`create policy ${table}_tenant on ${table} `))
      );
    })
    .map(({ file, sql }) => ({ file, rule, statement: sql.slice(0, 80) }));
}

function flat(sql: string): string {
  return sql.replace(/\s+/g, " ").toLowerCase();
}

function tableOf(sql: string): string | undefined {
  return /^create table (?:if not exists )?([\w.]+)/.exec(sql)?.[1];
}

function isTenantTable(sql: string): boolean {
  const table = tableOf(sql);
  return table !== undefined && !REFERENCE_TABLES.has(table);
}

interface ForeignKey {
  readonly columns: string;
  readonly table: string;
  readonly targets: string;
}

function foreignKeys(sql: string): readonly ForeignKey[] {
  const found = sql.matchAll(/(?:foreign key \(([^)]*)\) )?references (\w+)(?: ?\(([^)]*)\))?/g);
  return [...found].map(([, columns = "", table = "", targets = ""]) => ({ columns, table, targets }));
}

function isTenantKey({ columns, table, targets }: ForeignKey): boolean {
  return REFERENCE_TABLES.has(table) || (columns.startsWith("authority,") && targets.startsWith("authority,"));
}

function columnsAfter(sql: string, start: RegExp): readonly (readonly string[])[] {
  return [...sql.matchAll(start)].map(({ index, 0: found }) => {
    const rest = sql.slice(index + found.length);
    return rest.slice(0, rest.indexOf(")")).split(", ");
  });
}

/** The parts of a table's definition, or of an added constraint, that hold a constraint. */
function constraintsOf(sql: string): readonly string[] {
  const added = /^alter table \w+ add (.*)$/.exec(sql)?.[1];
  const body = added ?? (tableOf(sql) === undefined ? "" : sql.slice(sql.indexOf("(") + 1, sql.lastIndexOf(")")));
  return splitParts(body).filter((part) => /\b(primary key|unique|references|check|foreign key)\b/.test(part));
}

/** Splits at the commas that stand outside brackets and quotes. */
function splitParts(body: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = "";
  for (const character of body) {
    if (character === "'") quoted = !quoted;
    if (!quoted && character === "(") depth += 1;
    if (!quoted && character === ")") depth -= 1;
    if (character === "," && depth === 0 && !quoted) {
      parts.push(part.trim());
      part = "";
    } else {
      part += character;
    }
  }
  return [...parts, part.trim()];
}
