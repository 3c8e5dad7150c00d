import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

interface Line {
  readonly line: string;
}

/** The schema as text, in a fixed order: what is compared with the golden dump and read in a review. */
export async function schemaText(db: Kysely<Tables>): Promise<string> {
  const parts = [columns, constraints, indexes, policies].map(async (query) => {
    const { rows } = await query().execute(db);
    return rows.map(({ line }) => line).join("\n");
  });
  return `${(await Promise.all(parts)).join("\n\n")}\n`;
}

function columns() {
  return sql<Line>`
    select format('table %s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end,
      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname, a.attnum`;
}

/** PostgreSQL 18 also lists not-null constraints; the columns show them on every version. */
function constraints() {
  return sql<Line>`
    select format('constraint %s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = 'public'::regnamespace and k.contype <> 'n'
    order by c.relname, k.conname`;
}

function indexes() {
  return sql<Line>`
    select format('index %s', indexdef) as line from pg_indexes where schemaname = 'public' order by tablename, indexname`;
}

function policies() {
  return sql<Line>`
    select format('security %s enabled %s forced %s: %s', c.relname, c.relrowsecurity, c.relforcerowsecurity,
      coalesce(string_agg(format('%s %s', p.polname, pg_get_expr(p.polqual, p.polrelid)), '; ' order by p.polname), 'none')) as line
    from pg_class c left join pg_policy p on p.polrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    group by c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
    order by c.relname`;
}
