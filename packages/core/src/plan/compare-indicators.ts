import type { Bilingual } from "../language.ts";
import { compareTargets } from "../target/compare-targets.ts";
import { parseTarget } from "../target/parse-target.ts";
import type { Target } from "../target/target.ts";
import { pairIndicators } from "./pair-indicators.ts";
import type { IndicatorEntry } from "./plan-content.ts";

export interface IndicatorChange {
  readonly kind: "indicator";
  readonly change:
    | "added"
    | "removed"
    | "renamed"
    | "moved"
    | "raised"
    | "lowered"
    | "directionChanged"
    | "reworded"
    | "replaced";
  readonly field: "indicator" | "name" | "category" | "annual" | "period" | "weight";
  /** The indicator's newest name. */
  readonly name: string;
  /** 0-based rows in the two versions. */
  readonly rows: { readonly before: number | null; readonly after: number | null };
  readonly before: string | null;
  readonly after: string | null;
  /** (after − before) ÷ before; null when there is none. */
  readonly relative: number | null;
  readonly ambition: "harder" | "easier" | null;
  readonly text: Bilingual;
}

/** The differences between two lists of indicators: pairs in the order of the newer list, then what was taken out. */
export function compareIndicators(
  before: readonly IndicatorEntry[],
  after: readonly IndicatorEntry[],
): readonly IndicatorChange[] {
  const pairs = pairIndicators(before, after);
  return pairs.flatMap(({ before: from, after: to }) => {
    const old = from === null ? undefined : before[from];
    const now = to === null ? undefined : after[to];
    const rows = { before: from, after: to };
    if (old !== undefined && now !== undefined) return changesOfPair(old, now, rows);
    if (now !== undefined) return [whole("added", now, rows)];
    return old === undefined ? [] : [whole("removed", old, rows)];
  });
}

type Rows = IndicatorChange["rows"];

function changesOfPair(old: IndicatorEntry, now: IndicatorEntry, rows: Rows): readonly IndicatorChange[] {
  const base = { kind: "indicator", name: now.name, rows, relative: null, ambition: null } as const;
  const words = (
    change: IndicatorChange["change"],
    field: IndicatorChange["field"],
    before: string,
    after: string,
  ): IndicatorChange => ({ ...base, change, field, before, after, text: sentence(change, now.name, before, after) });
  return [
    ...(old.name === now.name ? [] : [words("renamed", "name", old.name, now.name)]),
    ...(categoryOf(old) === categoryOf(now) ? [] : [words("moved", "category", categoryOf(old), categoryOf(now))]),
    ...targetChange("annual", old, now, rows),
    ...targetChange("period", old, now, rows),
    ...weightChange(old, now, rows),
  ];
}

function targetChange(
  field: "annual" | "period",
  old: IndicatorEntry,
  now: IndicatorEntry,
  rows: Rows,
): readonly IndicatorChange[] {
  const before = shownTarget(old, field);
  const after = shownTarget(now, field);
  if (before === after) return [];
  const { change, relative, ambition } = compareTargets(targetOf(old, field), targetOf(now, field));
  // The same value in other words or units is said, but asks for nothing new.
  const said = change === "unchanged" ? "reworded" : change === "incomparable" ? "replaced" : change;
  const text = sentence(said, now.name, before, after, relative === null ? null : ratio(relative));
  return [{ kind: "indicator", change: said, field, name: now.name, rows, before, after, relative, ambition, text }];
}

function targetOf(entry: IndicatorEntry, field: "annual" | "period"): Target {
  return parseTarget({ raw: entry[field] ?? "", unitRaw: entry.unit, natureRaw: entry.nature, name: entry.name });
}

function weightChange(old: IndicatorEntry, now: IndicatorEntry, rows: Rows): readonly IndicatorChange[] {
  const before = (old.weight ?? "").trim();
  const after = (now.weight ?? "").trim();
  if (before === after) return [];
  const from = Number(before);
  const to = Number(after);
  const numbers = before !== "" && after !== "" && !Number.isNaN(from) && !Number.isNaN(to);
  if (numbers && from === to) return [];
  const change = !numbers ? "replaced" : to > from ? "raised" : "lowered";
  const relative = numbers && from !== 0 ? (to - from) / Math.abs(from) : null;
  const name = { zh: `${now.name}（分值）`, en: `${now.name} (weight)` };
  const text = sentence(change, name, before, after, relative === null ? null : ratio(relative));
  const base = { kind: "indicator", name: now.name, rows, ambition: null } as const;
  return [{ ...base, change, field: "weight", before: before || null, after: after || null, relative, text }];
}

function whole(change: "added" | "removed", entry: IndicatorEntry, rows: Rows): IndicatorChange {
  const shown = shownTarget(entry, "annual");
  const title = CHANGE_TITLES[change];
  return {
    kind: "indicator",
    change,
    field: "indicator",
    name: entry.name,
    rows,
    before: change === "removed" ? shown : null,
    after: change === "added" ? shown : null,
    relative: null,
    ambition: null,
    text: {
      zh: `${title.zh}：${categoryOf(entry)} ${entry.name} ${shown}`.trimEnd(),
      en: `${title.en}: ${categoryOf(entry)} ${entry.name} ${shown}`.trimEnd(),
    },
  };
}

function categoryOf({ level1, level2 }: IndicatorEntry): string {
  return [level1, level2].filter((level) => level !== "").join("／");
}

const SIGNS = new Set(["≥", "≤", "=", ">", "<", "＞", "＜", "＝", ">=", "<="]);

/** The value as its form shows it, with the sign and the unit of their own columns. */
function shownTarget(entry: IndicatorEntry, field: "annual" | "period"): string {
  const raw = entry[field] ?? "";
  if (raw.trim() === "") return raw;
  const sign = entry.nature !== null && SIGNS.has(entry.nature.trim()) ? entry.nature.trim() : "";
  const unit = entry.unit ?? "";
  return `${raw.startsWith(sign) ? "" : sign}${raw}${unit === "" || raw.endsWith(unit) ? "" : unit}`;
}

const CHANGE_TITLES: Readonly<Record<IndicatorChange["change"], Bilingual>> = {
  added: { zh: "新增", en: "Added" },
  removed: { zh: "删除", en: "Removed" },
  renamed: { zh: "改名", en: "Renamed" },
  moved: { zh: "调整类别", en: "Moved" },
  raised: { zh: "调高", en: "Raised" },
  lowered: { zh: "调低", en: "Lowered" },
  directionChanged: { zh: "方向改变", en: "Direction changed" },
  reworded: { zh: "改写", en: "Reworded" },
  replaced: { zh: "改变", en: "Changed" },
};

function sentence(
  change: IndicatorChange["change"],
  name: string | Bilingual,
  before: string,
  after: string,
  share: string | null = null,
): Bilingual {
  const title = CHANGE_TITLES[change];
  const names = typeof name === "string" ? { zh: name, en: name } : name;
  // A new name or another category says what it was called; repeating the name in front would say it twice.
  const subject = change === "renamed" ? { zh: "", en: "" } : { zh: `${names.zh} `, en: `${names.en} ` };
  const share2 = share === null ? { zh: "", en: "" } : { zh: `（${share}）`, en: ` (${share})` };
  return {
    zh: `${title.zh}：${subject.zh}${before || "（空）"} → ${after || "（空）"}${share2.zh}`,
    en: `${title.en}: ${subject.en}${before || "(blank)"} → ${after || "(blank)"}${share2.en}`,
  };
}

/** −0.6667 → `−67 %`, 0.025 → `+2.5 %`. */
function ratio(relative: number): string {
  const percent = Math.abs(relative) * 100;
  const digits = percent >= 10 ? Math.round(percent) : Number(percent.toFixed(1));
  return `${relative < 0 ? "−" : "+"}${digits} %`;
}
