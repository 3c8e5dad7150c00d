import { createHash } from "node:crypto";
import { audit } from "@mingji/core/audit/audit";
import { settingsOf } from "@mingji/core/audit/settings";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { buildSite, type PublishedRecord, type SiteHead, toRecords } from "@mingji/portal";
import { generateUnit } from "../packages/cli/src/generate/generate-unit.ts";

const PLANS_A_UNIT = 15;
const SIZES = [3_000, 6_000, 12_000] as const;
/** Twice the projects may take at most this many times the time: linear, with room for noise. */
const LINEAR = 2.6;

const SITE: SiteHead = {
  title: "示例财政局 预算绩效目标公开",
  authority: "示例财政局",
  address: "https://example.invalid/",
  publishedOn: "2026-11-24",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  deadlines: null,
};

/** Makes portals of generated authorities in memory: pages a second, bytes, memory, and whether time grows with size. `--plans N` makes one of that size. */
export async function run(args: string[]): Promise<number> {
  const asked = Number(args[args.indexOf("--plans") + 1] ?? Number.NaN);
  if (args.includes("--plans") && Number.isInteger(asked)) {
    await measure(asked);
    return 0;
  }
  await measure(SIZES[0]);
  const seconds: number[] = [];
  for (const plans of SIZES) seconds.push(await measure(plans));
  const growth = seconds.slice(1).map((value, index) => value / (seconds[index] ?? value));
  const linear = growth.every((ratio) => ratio <= LINEAR);
  say(
    `time for twice the projects: ${growth.map((ratio) => `${ratio.toFixed(2)} ×`).join(", ")} (bar ≤ ${LINEAR} ×): ${linear ? "ok" : "MISSED"}`,
  );
  return linear ? 0 : 1;
}

async function measure(plans: number): Promise<number> {
  const started = performance.now();
  let files = 0;
  let bytes = 0;
  let highest = 0;
  for await (const file of buildSite(lineages(plans), { site: SITE, digest: sha256 })) {
    files += 1;
    bytes += file.bytes().length;
    if (files % 2_000 === 0) highest = Math.max(highest, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - started) / 1000;
  say(
    `${plans} projects: ${files} files, ${(bytes / 1e6).toFixed(0)} MB, ${seconds.toFixed(1)} s, ${Math.round(files / seconds)} files/s, ${Math.round(plans / seconds)} projects/s with reading model and audit, ${Math.round(Math.max(highest, process.memoryUsage().rss) / 1e6)} MB resident`,
  );
  return seconds;
}

function* lineages(plans: number): Generator<readonly PublishedRecord[]> {
  for (let unit = 1; unit <= plans / PLANS_A_UNIT; unit += 1) {
    const reading = generateUnit({ seed: 1, unit, plans: PLANS_A_UNIT, year: 2026 });
    const report = audit(reading, { ruleBook: RULE_BOOK, settings: settingsOf({ reading }), inputDigest: "" });
    for (const record of toRecords(reading, report, { authority: "999999", digest: sha256 })) yield [record];
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
