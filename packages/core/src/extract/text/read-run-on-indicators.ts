import type { IndicatorReading } from "../../plan/reading.ts";
import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import { type Cutter, cutterOf, type PlacedText } from "./place-in-text.ts";
import { findRunOnItems, isCategory, type RunOnItem } from "./run-on-items.ts";
import { type StatedIndicator, toIndicatorReading } from "./text-indicator.ts";
import { findValueLabels, type LabelPlace, type ValueLabel } from "./value-labels.ts";

/** An indicator of a run-on cell with the number printed in front of it: a new 1 begins a new list. */
export interface RunOnIndicator {
  readonly number: number;
  readonly indicator: IndicatorReading;
}

/**
 * All indicators of one run-on cell, `1、1-产出指标；11-数量指标；name；实施周期指标值：x；年度指标值：y。2、…`, each value with
 * its line and character span. A text without numbered indicators gives an empty list.
 */
export function readRunOnIndicators(whole: PlacedText): readonly RunOnIndicator[] {
  const cut = cutterOf(whole);
  return findRunOnItems(whole.text).flatMap((item) => {
    const indicator = readItem(whole.text, item, cut);
    return indicator === null ? [] : [{ number: item.number, indicator }];
  });
}

/** Whether a text block or cell is a run-on list of indicators, or the next part of one, and not prose with numbers. */
export function isRunOnText(text: string): boolean {
  if (!/^\s{0,9}[(（]?\s?\d{1,3}\s?[)）]?\s?[、.．:：)）]/.test(text)) return false;
  const [first] = findRunOnItems(text);
  if (first === undefined) return false;
  const item = text.slice(first.start, first.end);
  const [head = ""] = item.split(/[；;|｜，,：:\n]/, 1);
  return isCategory(head) && findValueLabels(item).length > 0;
}

function readItem(text: string, item: RunOnItem, cut: Cutter): IndicatorReading | null {
  const content = text.slice(item.start, item.end);
  const labels = findValueLabels(content);
  const head = readHead(content.slice(0, labels[0]?.start ?? content.length), item.start, cut, labels.length > 0);
  if (head === null) return null;
  const value = (label: ValueLabel) => labelled(content, labels, label, item.start, cut);
  return toIndicatorReading({
    ...head,
    annual: value("annual") ?? head.annual,
    period: value("period"),
    unit: value("unit"),
    actual: value("actual"),
    weight: value("weight"),
    score: value("score"),
    deviation: null,
    at: cut(item.start, item.end).at,
  });
}

function labelled(
  content: string,
  labels: readonly LabelPlace[],
  label: ValueLabel,
  offset: number,
  cut: Cutter,
): PlacedText | null {
  const index = labels.findIndex((place) => place.label === label);
  const place = labels[index];
  if (place === undefined) return null;
  const end = labels[index + 1]?.start ?? content.length;
  return cut(offset + place.end, offset + place.end + withoutEnding(content.slice(place.end, end)).length);
}

/** The separator or full stop that closes a value is not part of it. */
function withoutEnding(text: string): string {
  return text.trimEnd().replace(/[；;，,。|｜]$/, "");
}

function withoutSeparator(text: string): string {
  return text.trimEnd().replace(/[；;，,|｜]$/, "");
}

type Head = Pick<StatedIndicator, "level1" | "level2" | "name" | "annual">;

/** The parts before the first labelled value: level 1, level 2, name; without any label the last part is the value. */
function readHead(head: string, offset: number, cut: Cutter, hasLabels: boolean): Head | null {
  const parts = splitHead(head);
  const place = (part: Part | undefined) =>
    part === undefined ? null : cut(offset + part.start, offset + part.start + withoutEnding(part.text).length);
  const level1 = parts[0] !== undefined && canonicalLevel1(parts[0].text) !== null ? parts[0] : undefined;
  const rest = parts.slice(level1 === undefined ? 0 : 1);
  const level2 =
    rest.length > 1 && rest[0] !== undefined && canonicalLevel2(rest[0].text) !== null ? rest[0] : undefined;
  const named = rest.slice(level2 === undefined ? 0 : 1);
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return null;
  const value = !hasLabels && named.length > 1 ? last : undefined;
  const nameEnd = value === undefined ? last.start + last.text.length : value.start;
  // A value follows the name: only the separator between them is not part of it, a full stop was printed by the office.
  const name = hasLabels
    ? withoutSeparator(head.slice(first.start, nameEnd))
    : withoutEnding(head.slice(first.start, nameEnd));
  if (name === "") return null;
  return {
    level1: place(level1),
    level2: place(level2),
    name: cut(offset + first.start, offset + first.start + name.length),
    annual: place(value),
  };
}

interface Part {
  readonly text: string;
  readonly start: number;
}

/** Semicolons, bars and line breaks separate the parts; `产出指标-数量指标-名称` separates its categories by dashes. */
function splitHead(head: string): readonly Part[] {
  const strong = splitAt(head, /[；;|｜\n]/g);
  const parts = strong.length > 1 ? strong : splitAt(head, /[：:，,/>→]/g);
  const [first, ...others] = parts;
  if (first === undefined || isCategory(first.text)) return parts;
  return [...splitCategories(first), ...others];
}

function splitAt(text: string, separator: RegExp): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const found of text.matchAll(separator)) {
    parts.push({ text: text.slice(start, found.index), start });
    start = found.index + 1;
  }
  parts.push({ text: text.slice(start), start });
  return parts.filter((part) => part.text.trim() !== "");
}

/** Cuts known categories off the front of `1-产出指标-11-数量指标-名称`. */
function splitCategories(part: Part): readonly Part[] {
  const found = /^(\s*(?:\d{1,2}\s?[-—－])?\s?[\u4e00-\u9fff]{2,12})[-—－]/.exec(part.text)?.[1];
  if (found === undefined || !isCategory(found)) return [part];
  const rest = { text: part.text.slice(found.length + 1), start: part.start + found.length + 1 };
  return [{ text: found, start: part.start }, ...splitCategories(rest)];
}
