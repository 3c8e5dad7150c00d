import { readFile } from "node:fs/promises";
import { AppError } from "@mingji/core/app-error";
import { publicationDeadlines } from "@mingji/core/workflow/publication-deadlines";
import { buildSite, type SiteHead } from "@mingji/portal";
import { PERSONAL_KINDS } from "@mingji/portal/record/personal-data";
import type { Redaction, Release } from "@mingji/portal/record/redact";
import type { Command, CommandInput } from "../command.ts";
import type { CommandEnvironment } from "../env.ts";
import { sourceFiles } from "../files/source-files.ts";
import { collectRecords, sha256 } from "../publish/collect-records.ts";
import { writeSite } from "../publish/write-site.ts";

export const publish: Command = {
  name: "publish",
  usage: "publish FILE… --out DIR [--authority CODE] [--name NAME] [--address URL] [--day DATE] [--release FILE]",
  summary: {
    zh: "把可以公开的目标表做成静态网站和开放数据。个人信息会先去除并逐条列出；只应给出可以公开的文件。",
    en: "Makes a static site and open data of tables that may be public. Personal data is removed and listed first.",
  },
  options: [
    {
      name: "out",
      short: "o",
      value: "DIR",
      meaning: { zh: "站点文件夹；再次公布时整体切换", en: "the site's folder; switched as a whole" },
    },
    { name: "authority", value: "CODE", meaning: { zh: "财政部门行政区划代码，六位", en: "six-digit division code" } },
    { name: "name", value: "NAME", meaning: { zh: "公布机构名称", en: "who publishes" } },
    {
      name: "address",
      value: "URL",
      meaning: { zh: "站点网址，用于站点地图和数据说明", en: "the site's address, for sitemap and data sheets" },
    },
    {
      name: "day",
      value: "DATE",
      meaning: { zh: "公布日期（YYYY-MM-DD），默认今天", en: "day of publication, today by default" },
    },
    {
      name: "approved",
      value: "DATE",
      meaning: { zh: "人大批准预算的日期，用于计算公开时限", en: "day of the congress's approval, for the deadlines" },
    },
    {
      name: "withhold",
      value: "FILE",
      meaning: { zh: "不公开的项目名称，一行一个", en: "names of projects to withhold, one a line" },
    },
    {
      name: "release",
      value: "FILE",
      meaning: {
        zh: "准予公开的个人信息及理由: [{text, reason}]",
        en: "personal data to keep, with reasons: [{text, reason}]",
      },
    },
  ],
  run: async (input, environment) => {
    const out = input.option("out");
    if (out === undefined)
      throw new AppError("bad-input", { zh: "请用 --out 给出站点文件夹。", en: "Name the site's folder with --out." });
    const code = authorityCode(input);
    const collected = await collectRecords(await sourceFiles(input.files), {
      authority: code,
      releases: await readReleases(input),
      withheld: await readWithheld(input),
    });
    sayRedactions(collected.redactions, environment);
    for (const { text: warning } of collected.revealing) environment.complain(`${warning[environment.language]}\n`);
    if (collected.lineages.length === 0) {
      throw new AppError("unreadable-file", { zh: "没有读到可以公布的项目。", en: "No project was found to publish." });
    }
    const written = await writeSite(
      out,
      buildSite(collected.lineages, { site: siteHead(input, code), digest: sha256 }),
    );
    const text = {
      zh: `已公布 ${collected.lineages.length} 个项目：${written.files} 个文件，其中 ${written.rewritten} 个有变化，共 ${(written.bytes / 1e6).toFixed(1)} MB → ${out}\n`,
      en: `${collected.lineages.length} projects published: ${written.files} files, ${written.rewritten} of them changed, ${(written.bytes / 1e6).toFixed(1)} MB → ${out}\n`,
    };
    environment.write(text[environment.language]);
    return 0;
  },
};

function siteHead(input: CommandInput, code: string): SiteHead {
  const authority = input.option("name") ?? (code === NO_AUTHORITY ? "本机" : code);
  const address = input.option("address") ?? "https://example.invalid/";
  return {
    title: `${authority} 预算绩效目标公开`,
    authority,
    address: address.endsWith("/") ? address : `${address}/`,
    publishedOn: input.option("day") ?? new Date().toISOString().slice(0, 10),
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    deadlines: deadlinesOf(input),
  };
}

function deadlinesOf(input: CommandInput): SiteHead["deadlines"] {
  const congress = input.option("approved");
  if (congress === undefined) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(congress) && !Number.isNaN(Date.parse(congress)))
    return publicationDeadlines({ congress });
  const text = { zh: "--approved 应为 YYYY-MM-DD 的日期。", en: "--approved takes a day as YYYY-MM-DD." };
  throw new AppError("bad-input", text);
}

async function readWithheld(input: CommandInput): Promise<ReadonlySet<string>> {
  const file = input.option("withhold");
  if (file === undefined) return new Set();
  const text = await readFile(file, "utf8").catch(() => {
    throw new AppError("unreadable-file", { zh: "打不开文件 {file}。", en: "Cannot open {file}." }, { file });
  });
  return new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
}

const NO_AUTHORITY = "000000";

function authorityCode(input: CommandInput): string {
  const code = input.option("authority") ?? NO_AUTHORITY;
  if (/^\d{6}$/.test(code)) return code;
  const text = {
    zh: "--authority 应为六位区划代码，收到“{code}”。",
    en: "--authority takes six digits, not “{code}”.",
  };
  throw new AppError("bad-input", text, { code });
}

async function readReleases(input: CommandInput): Promise<readonly Release[]> {
  const file = input.option("release");
  if (file === undefined) return [];
  const parsed: unknown = await readFile(file, "utf8").then(JSON.parse, () => null);
  if (Array.isArray(parsed) && parsed.every(isRelease)) return parsed;
  const text = {
    zh: "{file} 应是 JSON 数组 [{text, reason}]，每条都要写明理由。",
    en: "{file} must be a JSON array [{text, reason}], each with its reason.",
  };
  throw new AppError("bad-input", text, { file });
}

function isRelease(value: unknown): value is Release {
  const release = value as Partial<Release> | null;
  return typeof release?.text === "string" && typeof release.reason === "string" && release.reason.trim() !== "";
}

function sayRedactions(redactions: readonly Redaction[], { complain, language }: CommandEnvironment): void {
  for (const { kind, text, project, field, released } of redactions) {
    const what = PERSONAL_KINDS[kind][language];
    const shown =
      released === null
        ? { zh: "已去除", en: "removed" }[language]
        : `${{ zh: "准予公开", en: "released" }[language]}: ${released}`;
    complain(`${what} ${text} [${project} ${field}] ${shown}\n`);
  }
}
