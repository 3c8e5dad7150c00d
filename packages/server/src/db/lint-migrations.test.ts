import { expect, test } from "vitest";
import { lintMigrations } from "./lint-migrations.ts";
import { readMigrationFiles } from "./migration-files.ts";

const FENCE = (table: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy ${table}_tenant on ${table}
  using (strpos(',' || current_setting('app.authorities', true) || ',', ',' || authority || ',') > 0);
`;
const TABLE = (inside: string) =>
  `create table plan (\n  authority text not null,\n  id uuid not null,\n  constraint plan_pk primary key (authority, id)${inside}\n);\n${FENCE("plan")}`;

test("the migrations of the platform keep every rule", async () => {
  expect(lintMigrations(await readMigrationFiles())).toEqual([]);
});

test("a tenant table by the rules has no problem", () => {
  const sql = TABLE(
    ",\n  total_fen bigint,\n  constraint plan_name_unique unique (authority, id),\n  constraint plan_self_fk foreign key (authority, id) references plan (authority, id)",
  );
  expect(lintMigrations([{ name: "0001-plan", sql }])).toEqual([]);
});

const PLANTED: readonly (readonly [rule: RegExp, sql: string])[] = [
  [/first column of its primary key/, TABLE("").replace("primary key (authority, id)", "primary key (id, authority)")],
  [/a column authority text not null/, TABLE("").replace("authority text not null,", "region text not null,")],
  [/begins with authority/, TABLE(",\n  constraint plan_id_unique unique (id)")],
  [/begins with authority/, "create unique index plan_id on plan (id);"],
  [/A foreign key carries authority/, TABLE(",\n  constraint plan_fk foreign key (id) references reading (id)")],
  [/A foreign key carries authority/, "alter table plan add constraint f foreign key (id) references reading (id);"],
  [/constraint is named/, TABLE(",\n  parent uuid references finance_authority (code)")],
  [/constraint is named/, TABLE(",\n  unique (authority, id)")],
  [/constraint is named/, "alter table plan add check (id <> '(,)');"],
  [/Money is whole/, TABLE(",\n  total_fen numeric(20, 2)")],
  [/Money is whole/, TABLE(",\n  total_fen integer")],
  [
    /SET NULL, MERGE/,
    TABLE(",\n  constraint f foreign key (authority, id) references plan (authority, id) on delete set null"),
  ],
  [/SET NULL, MERGE/, "merge into plan using other on true when matched then delete;"],
  [/SET NULL, MERGE/, "create trigger t after insert on plan execute function f();"],
  [/newer than PostgreSQL 15/, TABLE(",\n  other uuid default uuidv7()")],
  [
    /uses the row and the setting/,
    "create policy p on plan using (authority in (select code from finance_authority));",
  ],
  [/forces row-level security/, TABLE("").replace("alter table plan force row level security;", "")],
  [/forces row-level security/, TABLE("").replace("plan_tenant", "plan_other")],
];

test.each(PLANTED)("a planted violation is found: %s (case %#)", (rule, sql) => {
  const problems = lintMigrations([{ name: "0001-plan", sql }]);
  expect(problems.some((problem) => rule.test(problem.rule))).toBe(true);
});

test.each(["0002-plan", "1-plan", "0001 plan"])("a file named %s is out of sequence", (name) => {
  expect(lintMigrations([{ name, sql: "" }]).map(({ rule }) => rule)).toEqual([
    "Migrations are named 0001-word-word in sequence.",
  ]);
});
