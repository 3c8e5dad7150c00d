import { resolve } from "node:path";
import { type AuthorityProof, verifyInstallation } from "@mingji/server/history/verify-installation";
import type { Language } from "@mingji/core/language";
import type { Command } from "../command.ts";

export const verify: Command = {
  name: "verify",
  usage: "verify [--data DIR] [--database-url URL] [--json]",
  summary: {
    zh: "证明每个财政部门的历史没有被改动：哈希链、稿件、意见、豁免和封存逐一核对；有改动时指出第一处。",
    en: "Proves that no authority's history was changed: chains, revisions, comments, waivers and seals; names the first broken link.",
  },
  options: [
    {
      name: "data",
      value: "DIR",
      meaning: { zh: "数据文件夹，默认 ./mingji-data", en: "data folder, ./mingji-data by default" },
    },
    {
      name: "database-url",
      value: "URL",
      meaning: { zh: "外部 PostgreSQL（也可设 DATABASE_URL）", en: "an outside PostgreSQL (or set DATABASE_URL)" },
    },
    { name: "json", meaning: { zh: "每行一个 JSON", en: "one JSON object a line" } },
  ],
  run: async (input, environment) => {
    const proofs = await verifyInstallation({
      data: resolve(input.option("data") ?? "mingji-data"),
      databaseUrl: input.option("database-url") ?? process.env.DATABASE_URL,
      log: (line) => environment.complain(`${line}\n`),
    });
    for (const proof of proofs)
      environment.write(`${input.isSet("json") ? JSON.stringify(proof) : sentence(proof, environment.language)}\n`);
    return proofs.some(({ broken }) => broken !== null) ? 1 : 0;
  },
};

function sentence(proof: AuthorityProof, language: Language): string {
  const { authority, name, plans, events, seals, unsealed, broken } = proof;
  const counts = {
    zh: `${plans} 份计划，${events} 条记录，${seals} 次封存`,
    en: `${plans} plans, ${events} events, ${seals} seals`,
  };
  const verdict = broken ?? { zh: "历史完整。", en: "The history is whole." };
  const open = {
    zh: unsealed.length === 0 ? "" : `尚未封存: ${unsealed.join("、")}。`,
    en: unsealed.length === 0 ? "" : ` Not sealed yet: ${unsealed.join(", ")}.`,
  };
  return `${authority} ${name}: ${counts[language]}. ${verdict[language]}${open[language]}`;
}
