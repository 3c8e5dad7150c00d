import type { WaiverEntry } from "@mingji/core/audit/waive";
import { AppError } from "@mingji/core/app-error";

interface BaselineLine {
  readonly source: { readonly name: string };
  readonly projects: readonly { readonly indicators: readonly { readonly name: string }[] }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly project: number | null;
    readonly projectName: string | null;
    readonly indicator: number | null;
    readonly actual: string | null;
  }[];
}

/** The last line of an audit across files. */
interface AcrossLine {
  readonly across: readonly {
    readonly source: { readonly name: string };
    readonly rule: string;
    readonly projectName: string | null;
    readonly actual: string | null;
  }[];
}

const KNOWN = { reason: "基线：以前的审核已列出", by: "baseline", until: null } as const;

/** The output of an earlier `mingji audit --json` as waivers by file name: the same rule on the same row with the same text is known. */
export function readBaseline(text: string, file: string): Readonly<Record<string, readonly WaiverEntry[]>> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const known: Record<string, WaiverEntry[]> = {};
  for (const [index, line] of lines.entries()) {
    for (const [name, entries] of entriesOf(parseLine(line, index + 1, file))) {
      known[name] = [...(known[name] ?? []), ...entries];
    }
  }
  return known;
}

type NamedEntries = readonly [file: string, entries: readonly WaiverEntry[]];

function entriesOf(line: BaselineLine | AcrossLine): readonly NamedEntries[] {
  return "across" in line ? line.across.map(acrossEntry) : [fileEntries(line)];
}

/** A comparison's finding about a row is known by its project and text alone: the line does not hold the row's name. */
function acrossEntry({ source, rule, projectName, actual }: AcrossLine["across"][number]): NamedEntries {
  return [source.name, [{ ...KNOWN, rule, project: projectName, indicator: null, actual }]];
}

function fileEntries({ source, projects, findings }: BaselineLine): NamedEntries {
  const entries = findings.map(({ rule, project, projectName, indicator, actual }) => ({
    ...KNOWN,
    rule,
    project: projectName,
    indicator: project === null || indicator === null ? null : (projects[project]?.indicators[indicator]?.name ?? null),
    actual,
  }));
  return [source.name, entries];
}

function parseLine(line: string, number: number, file: string): BaselineLine | AcrossLine {
  try {
    const parsed = JSON.parse(line) as Partial<BaselineLine> & Partial<AcrossLine>;
    if (Array.isArray(parsed.across)) return parsed as AcrossLine;
    if (typeof parsed.source?.name === "string" && Array.isArray(parsed.findings) && Array.isArray(parsed.projects)) {
      return parsed as BaselineLine;
    }
  } catch {
    // Said below, with the place.
  }
  const text = {
    zh: "{file} 第 {number} 行不是 mingji audit --json 的输出。",
    en: "Line {number} of {file} was not printed by mingji audit --json.",
  };
  throw new AppError("bad-input", text, { file, number });
}
