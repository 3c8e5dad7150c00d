import type { ProjectReading, Reading } from "../../plan/reading.ts";
import { plainName } from "../../wording/plain-name.ts";
import { PRACTICE, targetRules } from "../clauses.ts";
import type { AuditSettings } from "../rule.ts";
import { type AcrossCheck, type AcrossFinding, toFinding } from "./across-check.ts";
import { bandKeysOf, shinglesOf, similarityOf } from "./shingles.ts";

/**
 * Projects whose indicators are nearly the text of another unit, project or year, each with the earlier one it is like.
 * Linear in the number of projects: only texts that share a bucket are compared, and each with a few of them.
 */
export function findSameTexts(readings: readonly Reading[], settings: AuditSettings): readonly AcrossFinding[] {
  const least = settings.parameter("copied-share") / 100;
  const buckets = new Map<string, TextPlace[]>();
  const found: AcrossFinding[] = [];
  for (const [reading, { projects }] of readings.entries()) {
    for (const [index, project] of projects.entries()) {
      if (project.indicators.length < settings.parameter("fewest-indicators")) continue;
      const shingles = shinglesOf(textOf(project));
      const place: TextPlace = { reading, project: index, shingles };
      const like = mostLike(place, bandKeysOf(shingles), buckets, least);
      if (like !== null) found.push(sameTextFinding(place, like, readings, settings));
    }
  }
  return found;
}

interface TextPlace {
  readonly reading: number;
  readonly project: number;
  /** A few hundred numbers for each text that stands in a bucket. */
  readonly shingles: Uint32Array;
}

interface LikeText extends TextPlace {
  readonly similarity: number;
}

const CHECK: AcrossCheck = {
  id: "F05",
  nature: "text",
  title: { zh: "照抄上年或他单位", en: "Copied from last year or another unit" },
  why: {
    zh: "整套指标照抄，多半没有按本项目重新测算。",
    en: "A copied set of indicators was hardly worked out for this project.",
  },
  citations: [PRACTICE, targetRules("第十三条 合理可行")],
  wording: {
    main: {
      message: {
        zh: "指标与“{owner}”的项目“{other}”有{share}%相同。",
        en: '{share}% of the indicators\' text equals project "{other}" of "{owner}".',
      },
      fix: {
        zh: "逐条确认数值是否按本项目测算。",
        en: "Confirm for each row that it was worked out for this project.",
      },
    },
    year: {
      message: {
        zh: "指标与{year}年同一项目有{share}%相同。",
        en: "{share}% of the indicators' text equals the same project of {year}.",
      },
      fix: {
        zh: "常年项目逐条复核数值是否仍适用。",
        en: "For a recurring project review whether each value still fits.",
      },
    },
  },
};

/** Names and values as printed, without white space; the order of rows counts little. */
function textOf({ indicators }: ProjectReading): string {
  return indicators
    .map(({ name, annual }) => `${plainName(name).text}=${annual?.raw.replace(/\s+/g, "") ?? ""}`)
    .join(";");
}

/** So many of a bucket are compared; more are the same stock text again. */
const MOST_COMPARED = 4;

function mostLike(
  place: TextPlace,
  keys: readonly string[],
  buckets: Map<string, TextPlace[]>,
  least: number,
): LikeText | null {
  const seen = new Set<TextPlace>();
  let best: LikeText | null = null;
  for (const key of keys) {
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, [place]);
      continue;
    }
    for (const candidate of bucket) {
      if (seen.has(candidate)) continue;
      seen.add(candidate);
      const similarity = similarityOf(place.shingles, candidate.shingles);
      if (similarity >= least && (best === null || similarity > best.similarity)) best = { ...candidate, similarity };
    }
    if (bucket.length < MOST_COMPARED) bucket.push(place);
  }
  return best;
}

function sameTextFinding(
  { reading, project }: TextPlace,
  like: LikeText,
  readings: readonly Reading[],
  settings: AuditSettings,
): AcrossFinding {
  const own = readings[reading];
  const source = readings[like.reading];
  if (own === undefined || source === undefined) throw new RangeError("places come from the readings");
  const other = source.projects[like.project];
  const share = Math.round(like.similarity * 100);
  const years = isSameProject(own, project, source, like.project) && source.fiscalYear !== own.fiscalYear;
  const values = {
    owner: source.department ?? source.source.name,
    other: other?.name ?? "",
    share,
    year: source.fiscalYear ?? { zh: "其他", en: "another year" },
  };
  const place = { document: source.source.name, project: like.project, indicator: null, at: other?.at ?? source.at };
  const severity = years ? { variant: "year", severity: "info" as const } : {};
  return toFinding(CHECK, { reading, project, values, actual: `${share}%`, other: place, ...severity }, own, settings);
}

function isSameProject(one: Reading, project: number, other: Reading, index: number): boolean {
  const name = (reading: Reading, at: number) =>
    plainName(reading.projects[at]?.name ?? "").text.replace(/20\d\d年?度?/g, "");
  return one.department === other.department && name(one, project) === name(other, index);
}
