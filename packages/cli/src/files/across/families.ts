import { projectKey } from "@mingji/core/audit/across/match-rows";
import type { Reading } from "@mingji/core/plan/reading";

/** A department with its units, or a programme with its regions, by index into the named files. */
export interface Family {
  readonly whole: number;
  readonly parts: readonly number[];
  /** The parts repeat the whole's own projects: sums of money are compared, rows would be counted against themselves. */
  readonly onlyMoney: boolean;
}

/** Families that the tables themselves show; where it is not sure which is the whole, none is made. */
export function familiesOf(readings: readonly Reading[]): readonly Family[] {
  return [...programmes(readings), ...wholeDepartments(readings), ...departmentLists(readings)];
}

/** The overall table of a transfer payment, or the table of the highest level, with the regions of the same programme and year. */
function programmes(readings: readonly Reading[]): readonly Family[] {
  const groups = grouped(readings, ({ form, fiscalYear, projects: [first, ...more] }) =>
    first !== undefined && more.length === 0 && (form === "region-transfer" || form === "transfer-overall")
      ? `${projectKey(first)} ${fiscalYear ?? ""}`
      : null,
  );
  return groups.flatMap((members) => {
    const overall = members.filter((index) => readings[index]?.form === "transfer-overall");
    const whole = overall.length > 0 ? only(overall) : highest(members, readings);
    return whole === null ? [] : familyOf(whole, members, false);
  });
}

function highest(members: readonly number[], readings: readonly Reading[]): number | null {
  const levels = members.map((index) => ({ index, level: levelOf(readings[index]?.department ?? "") }));
  const known = levels.flatMap(({ level }) => (level === null ? [] : [level]));
  if (known.length !== members.length) return null;
  const top = Math.min(...known);
  const parts = levels.filter(({ level }) => level !== top);
  // Cities beside their own counties would be counted twice.
  if (new Set(parts.map(({ level }) => level)).size !== 1) return null;
  return only(levels.flatMap(({ index, level }) => (level === top ? [index] : [])));
}

const PLACE = /乡|镇|街道|县|区|旗|市|州|盟|省/g;
const NO_PLACE = /市场|市政|市容|区域|城市|城镇|乡村|乡镇|城区|州际/g;
const DEPTHS: Readonly<Record<string, number>> = {
  省: 2,
  市: 3,
  州: 3,
  盟: 3,
  县: 4,
  区: 4,
  旗: 4,
  乡: 5,
  镇: 5,
  街道: 5,
};

/** How deep below the state the last place in a name lies: 1 for the state, 5 for a township; null when it tells none. */
function levelOf(name: string): number | null {
  if (/^(?:中央|国家|财政部)/.test(name)) return 1;
  const places = name.replace(NO_PLACE, "").replaceAll("自治区", "省").match(PLACE);
  return DEPTHS[places?.at(-1) ?? ""] ?? null;
}

/** 部门整体支出 tables of units that print the department as theirs. */
function wholeDepartments(readings: readonly Reading[]): readonly Family[] {
  const groups = grouped(readings, ({ form, fiscalYear, department, projects: [first] }) =>
    form === "department-whole" ? `${bare(first?.department ?? department)} ${fiscalYear ?? ""}` : null,
  );
  return groups.flatMap((members) => {
    const whole = only(
      members.filter((index) => {
        const reading = readings[index];
        const superior = reading?.projects[0]?.department ?? null;
        return superior === null || bare(superior) === bare(reading?.projects[0]?.name ?? null);
      }),
    );
    return whole === null ? [] : familyOf(whole, members, false);
  });
}

/** A department's list of all its units' projects, with one file of each unit: none may be missing, or sums would differ. */
function departmentLists(readings: readonly Reading[]): readonly Family[] {
  const groups = grouped(readings, ({ form, department, fiscalYear, projects }) =>
    department !== null && projects.length > 0 && LISTS.has(form) ? `${bare(department)} ${fiscalYear ?? ""}` : null,
  );
  return groups.flatMap((members) => {
    const whole = only(members.filter((index) => unitsOf(readings[index]).size > 1));
    if (whole === null) return [];
    const family = familyOf(whole, members, true);
    const units = new Set(members.flatMap((index) => (index === whole ? [] : [...unitsOf(readings[index])])));
    return [...unitsOf(readings[whole])].every((unit) => units.has(unit)) ? family : [];
  });
}

const LISTS: ReadonlySet<string> = new Set(["target-list", "target-form", "declaration"]);

function unitsOf(reading: Reading | undefined): ReadonlySet<string> {
  return new Set(
    (reading?.projects ?? []).flatMap(({ spendingUnit }) => (spendingUnit === null ? [] : [bare(spendingUnit)])),
  );
}

function grouped(
  readings: readonly Reading[],
  keyOf: (reading: Reading) => string | null,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, reading] of readings.entries()) {
    const key = keyOf(reading);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter((members) => members.length > 1);
}

/** One part alone does not make the whole. */
function familyOf(whole: number, members: readonly number[], onlyMoney: boolean): readonly Family[] {
  const parts = members.filter((index) => index !== whole);
  return parts.length < 2 ? [] : [{ whole, parts, onlyMoney }];
}

function only(indexes: readonly number[]): number | null {
  const [first, ...more] = indexes;
  return first === undefined || more.length > 0 ? null : first;
}

function bare(name: string | null): string {
  return (name ?? "").replace(/[（(](?:部门|单位)[）)]|\s/g, "");
}
