import type { Locator } from "@mingji/core/document/locator";
import type { Message } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import type { ReadRow } from "./read-align.ts";
import { type Field, plain } from "./read-values.ts";

const FIELD_NAMES: Readonly<Partial<Record<Field, string>>> = { target: "annual", op: "nature" };

/** Whether a warning names this field of this row: the field itself, its cell, or the row as a whole. */
export function isNamed(reading: Reading, read: ReadRow, field: Field): boolean {
  const name = FIELD_NAMES[field] ?? field;
  return warningsOf(reading).some((message) => {
    if (message.project !== undefined && message.project !== read.project) return false;
    if (message.indicator !== undefined) {
      return message.indicator === read.indicator && (message.field === undefined || message.field === name);
    }
    if (message.at === undefined) return false;
    // A heading in doubt names its column.
    if (message.field !== undefined) return message.field === name;
    const place = read.row.places[name];
    return isSamePlace(message.at, place ?? read.row.at) || isSameRow(message.at, read.row.at);
  });
}

/** Whether a warning quotes one of the texts: an unread cell that holds a lost row. */
export function namesText(reading: Reading, texts: readonly string[]): boolean {
  const wanted = texts.filter((text) => text.length > 1);
  return warningsOf(reading).some(({ values, alternatives }) => {
    const quoted = plain(
      [...Object.values(values ?? {}), ...(alternatives ?? [])].filter((value) => typeof value !== "object").join(" "),
    );
    return wanted.some((text) => quoted.includes(text.slice(0, 30)));
  });
}

const cache = new WeakMap<Reading, readonly Message[]>();

function warningsOf(reading: Reading): readonly Message[] {
  const known = cache.get(reading) ?? reading.messages.filter(({ severity }) => severity !== "info");
  cache.set(reading, known);
  return known;
}

function isSamePlace(first: Locator, second: Locator): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function isSameRow(first: Locator, second: Locator): boolean {
  if (first.sheet !== second.sheet || first.table !== second.table) return false;
  if (first.cell !== undefined && second.cell !== undefined) return rowOf(first.cell) === rowOf(second.cell);
  return first.row !== undefined && first.row === second.row && first.page === second.page;
}

function rowOf(cell: string): string {
  return cell.replace(/^[A-Z]+/, "");
}
