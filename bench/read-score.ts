import type { Reading } from "@mingji/core/plan/reading";
import { align, type Alignment, namesOf } from "./read-align.ts";
import type { GoldDocument } from "./read-gold.ts";
import { acceptedOf, FIELDS, isRight, plain, readField } from "./read-values.ts";
import { isNamed, namesText } from "./read-warnings.ts";

export const SCORED = ["row", ...FIELDS, "project", "goal", "fund"] as const;
export type Scored = (typeof SCORED)[number];

export interface Count {
  right: number;
  extra: number;
  missing: number;
}

/** One wrong, missing or surplus field. */
export interface ReadError {
  readonly field: Scored;
  readonly what: "wrong" | "missing" | "extra";
  readonly name: string;
  readonly wanted: string;
  readonly found: string;
  /** No warning names the field, its row, column or cell. */
  readonly silent: boolean;
}

export interface DocumentScore {
  readonly counts: Readonly<Record<Scored, Count>>;
  readonly errors: readonly ReadError[];
  /** Fields the answers hold. */
  readonly fields: number;
  readonly warnedRight: number;
}

interface Sheet {
  readonly counts: Record<Scored, Count>;
  readonly errors: ReadError[];
  fields: number;
  warnedRight: number;
}

/** Compares a reading with its answers, field by field, by the rules of the answers' own scorer. */
export function scoreReading(gold: GoldDocument, reading: Reading): DocumentScore {
  const sheet: Sheet = { counts: emptyCounts(), errors: [], fields: 0, warnedRight: 0 };
  const alignment = align(gold, reading);
  scoreRows(sheet, alignment, reading);
  scoreExtraRows(sheet, alignment, reading);
  scoreProjects(sheet, gold, reading);
  scoreGoals(sheet, gold, reading);
  scoreFunds(sheet, gold, reading);
  return sheet;
}

export function emptyCounts(): Record<Scored, Count> {
  const counts = SCORED.map((field) => [field, { right: 0, extra: 0, missing: 0 }] as const);
  return Object.fromEntries(counts) as Record<Scored, Count>;
}

function scoreRows(sheet: Sheet, alignment: Alignment, reading: Reading): void {
  alignment.gold.forEach(({ gold }, at) => {
    const read = alignment.read[alignment.pairs.get(at) ?? -1];
    const name = gold.name ?? "";
    if (read === undefined) {
      if (gold.optional !== true) scoreMissingRow(sheet, alignment.gold[at], reading);
      return;
    }
    sheet.counts.row.right += 1;
    for (const field of FIELDS) {
      const accepted = acceptedOf(gold, field);
      const found = readField(read.row, field);
      if (accepted.texts.size === 0 && (field === "op" || field === "unit")) continue;
      if (field === "period" && accepted.texts.size === 0 && acceptedOf(gold, "target").texts.has(found)) continue;
      if (accepted.texts.size === 0 && found === "") continue;
      const wanted = [...accepted.texts][0] ?? "";
      const named = isNamed(reading, read, field);
      if (accepted.texts.size > 0) sheet.fields += 1;
      if (isRight(read.row, field, accepted)) {
        sheet.counts[field].right += 1;
        if (named) sheet.warnedRight += 1;
      } else if (accepted.free && found === "") continue;
      else if (accepted.texts.size > 0) {
        sheet.counts[field].missing += 1;
        if (found !== "") sheet.counts[field].extra += 1;
        sheet.errors.push({ field, what: found === "" ? "missing" : "wrong", name, wanted, found, silent: !named });
      } else if (!accepted.free) {
        sheet.counts[field].extra += 1;
        sheet.errors.push({ field, what: "extra", name, wanted, found, silent: !named });
      }
    }
  });
}

function scoreMissingRow(sheet: Sheet, row: Alignment["gold"][number] | undefined, reading: Reading): void {
  if (row === undefined) return;
  const { gold } = row;
  const name = gold.name ?? "";
  const target = plain(gold["target_raw"]);
  const silent = !namesText(reading, [plain(name), target]);
  sheet.counts.row.missing += 1;
  sheet.errors.push({ field: "row", what: "missing", name, wanted: target, found: "", silent });
  for (const field of FIELDS) {
    const accepted = acceptedOf(gold, field);
    if (accepted.texts.size === 0 || accepted.free) continue;
    sheet.fields += 1;
    sheet.counts[field].missing += 1;
    sheet.errors.push({ field, what: "missing", name, wanted: [...accepted.texts][0] ?? "", found: "", silent });
  }
}

function scoreExtraRows(sheet: Sheet, { extra }: Alignment, reading: Reading): void {
  for (const read of extra) {
    if (readField(read.row, "name") === "" && readField(read.row, "target") === "") continue;
    sheet.counts.row.extra += 1;
    const silent = !isNamed(reading, read, "name");
    const found = readField(read.row, "target");
    sheet.errors.push({ field: "row", what: "extra", name: read.row.name, wanted: "", found, silent });
    for (const field of FIELDS) {
      if (readField(read.row, field) !== "" && field !== "op" && field !== "unit") sheet.counts[field].extra += 1;
    }
  }
}

function scoreProjects(sheet: Sheet, gold: GoldDocument, reading: Reading): void {
  const left = reading.projects.map(({ name }) => plain(name));
  for (const project of gold.projects) {
    sheet.fields += 1;
    const names = namesOf(project);
    const at = left.findIndex((name) => names.has(name));
    const blank = project.whole_department === true ? left.indexOf("") : -1;
    if (at >= 0) {
      sheet.counts.project.right += 1;
      left.splice(at, 1);
    } else if (blank >= 0) left.splice(blank, 1);
    else {
      sheet.counts.project.missing += 1;
      const silent = !namesText(reading, [...names]);
      sheet.errors.push({
        field: "project",
        what: "missing",
        name: project.name,
        wanted: project.name,
        found: "",
        silent,
      });
    }
  }
  sheet.counts.project.extra += left.filter((name) => name !== "").length;
}

function scoreGoals(sheet: Sheet, gold: GoldDocument, reading: Reading): void {
  const read = plain(
    reading.projects
      .map(({ goals }) =>
        [goals.period, goals.annual, goals.expected, goals.actual].filter((text) => typeof text === "string").join(""),
      )
      .join(""),
  );
  const alternatives = gold.projects.flatMap((project) => project.goals_alts ?? []);
  gold.projects
    .flatMap(({ goals }) => goals)
    .forEach((goal, index) => {
      sheet.fields += 1;
      const wanted = [goal, alternatives[index] ?? ""].map((text) => plain(text).replace(/^目标\d:/, ""));
      if (wanted.some((text) => text !== "" && read.includes(text))) sheet.counts.goal.right += 1;
      else {
        sheet.counts.goal.missing += 1;
        const silent = !namesText(reading, wanted);
        sheet.errors.push({ field: "goal", what: "missing", name: goal.slice(0, 30), wanted: goal, found: "", silent });
      }
    });
}

/** Amounts are compared as yuan under their project, whatever their label. */
function scoreFunds(sheet: Sheet, gold: GoldDocument, reading: Reading): void {
  const several = gold.projects.length > 1;
  const wanted = new Map<string, number>();
  for (const project of gold.projects) {
    for (const { yuan } of Object.values(project.funds)) count(wanted, several ? plain(project.name) : "", yuan);
  }
  const read = new Map<string, number>();
  for (const project of reading.projects) {
    const rows = (project.execution?.rows ?? []).flatMap((row) => [
      row.initialBudget,
      row.adjustedBudget,
      row.executed,
    ]);
    for (const amount of [...Object.values(project.funds), ...rows]) {
      if (amount?.fen) count(read, several ? plain(project.name) : "", amount.fen / 100);
    }
  }
  for (const [key, number] of wanted) {
    const found = Math.min(number, read.get(key) ?? 0);
    sheet.fields += number;
    sheet.counts.fund.right += found;
    sheet.counts.fund.missing += number - found;
    for (let index = found; index < number; index += 1) {
      const silent = !reading.messages.some(({ severity, field }) => severity !== "info" && field?.startsWith("funds"));
      sheet.errors.push({ field: "fund", what: "missing", name: key, wanted: key, found: "", silent });
    }
  }
  for (const [key, number] of read) if (!wanted.has(key)) sheet.counts.fund.extra += number;
}

function count(amounts: Map<string, number>, name: string, yuan: number | undefined): void {
  if (yuan === undefined || yuan === 0) return;
  const key = `${name} ${Math.round(yuan * 100) / 100}`;
  amounts.set(key, (amounts.get(key) ?? 0) + 1);
}
