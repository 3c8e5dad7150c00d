import { AppError } from "@mingji/core/app-error";
import type { Kysely } from "kysely";
import type { Tables } from "./db/tables.ts";
import type { FolderKind } from "./folder/data-folder.ts";
import type { FinanceAuthority } from "./tenant.ts";

/** Marks a new database as demo or real and refuses one of the other kind, whatever folder or address it has. */
export async function claimInstallation(db: Kysely<Tables>, kind: FolderKind, now: Date): Promise<void> {
  await db
    .insertInto("installation")
    .values({ id: 1, kind, created_at: now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  const { kind: found } = await db.selectFrom("installation").select("kind").executeTakeFirstOrThrow();
  if (found !== kind) throw wrongKind(found);
}

export async function ensureAuthority(db: Kysely<Tables>, { code, name }: FinanceAuthority): Promise<void> {
  await db
    .insertInto("finance_authority")
    .values({ code, name })
    .onConflict((conflict) => conflict.column("code").doNothing())
    .execute();
}

export async function listAuthorities(db: Kysely<Tables>) {
  return db.selectFrom("finance_authority").select(["code", "name"]).orderBy("code").execute();
}

function wrongKind(found: FolderKind): AppError {
  const text = {
    demo: {
      zh: "这个数据库里是演示数据，正式使用不能用它。请换一个数据库，或加 --demo 打开演示。",
      en: "This database holds demo data and cannot be used for real work. Use another one, or add --demo.",
    },
    real: {
      zh: "这个数据库里是正式数据，演示数据不能进入。请去掉 --demo，或换一个数据库。",
      en: "This database holds real data; demo data cannot enter it. Leave out --demo, or use another one.",
    },
  };
  return new AppError("conflict", text[found]);
}
