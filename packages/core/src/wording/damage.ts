import type { ProjectFacts } from "../audit/facts.ts";
import type { IndicatorReading, ProjectReading } from "../plan/reading.ts";
import type { Target } from "../target/target.ts";
import { mainTarget, nameOf } from "./facts.ts";

/** What conversion did to the values of one project, by row; null when the column shows nothing. */
export interface ColumnDamage {
  /** ≥ was read as a leading 2 in these rows. */
  readonly leadingTwo: ReadonlySet<number>;
  /** All digits of the column are gone: rows that lost theirs. */
  readonly lost: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();
const NO_DAMAGE: ColumnDamage = { leadingTwo: NONE, lost: NONE };

/** For `projectFacts.derive(columnDamageOf)`: what only the whole column shows. */
export function columnDamageOf(project: ProjectReading, facts: ProjectFacts): ColumnDamage {
  const lost = lostDigits(project, facts);
  if (lost.size > 0) return { leadingTwo: NONE, lost };
  const leadingTwo = misreadTwos(project);
  return leadingTwo.size === 0 ? NO_DAMAGE : { leadingTwo, lost: NONE };
}

const FEWEST_LOST = 4;
const NUMERIC_KINDS: ReadonlySet<string> = new Set([
  "count",
  "size",
  "rate",
  "money",
  "standard",
  "satisfaction",
  "duration",
]);

/** Words survived, and every cell that should hold a number is blank: the digits were lost, nobody left them out. */
function lostDigits({ indicators }: ProjectReading, facts: ProjectFacts): ReadonlySet<number> {
  const lost = new Set<number>();
  let words = 0;
  for (const [index, indicator] of indicators.entries()) {
    const target = mainTarget(indicator);
    if (target === null) continue;
    if (target.kind === "qualitative") words++;
    else if (target.kind !== "empty") return NONE;
    else if (indicator.role === "plain" && NUMERIC_KINDS.has(facts.indicators[index]?.derive(nameOf).kind ?? ""))
      lost.add(index);
  }
  return words > 0 && lost.size >= FEWEST_LOST ? lost : NONE;
}

const FEWEST_SIGNED = 3;
const FEWEST_TWINS = 2;

function misreadTwos({ indicators }: ProjectReading): ReadonlySet<number> {
  const twins = new Set<number>();
  const suspects = new Set<number>();
  let signed = 0;
  let repaired = 0;
  let bare = 0;
  for (const [index, indicator] of indicators.entries()) {
    const target = mainTarget(indicator);
    if (target?.kind !== "quantity") continue;
    if (target.repairs.includes("ocr-operator")) repaired++;
    else if (target.opExplicit) signed++;
    else if (isTwin(target, indicator)) twins.add(index);
    else if (isLongTwo(target)) suspects.add(index);
    else bare++;
  }
  if (twins.size >= FEWEST_TWINS) return twins;
  const isSignedColumn = signed + repaired >= FEWEST_SIGNED && suspects.size <= Math.max(1, repaired);
  return isSignedColumn && bare <= repaired ? suspects : NONE;
}

/** 28 against an actual of 8, 250 against 50. */
function isTwin({ value }: Target, { actual }: IndicatorReading): boolean {
  const done = actual?.target.value ?? null;
  if (value === null || done === null || done === 0) return false;
  return String(value) === `2${done}`;
}

/** 2280 where every other number has its sign. */
function isLongTwo({ value, unit }: Target): boolean {
  const printed = String(value ?? "");
  return (
    /^2[1-9]\d{1,}$/.test(printed) &&
    unit !== "年" &&
    !/^20[12]\d$/.test(printed) &&
    printed.length >= (unit === "%" ? 3 : 4)
  );
}

/** Strokes and parts of characters that stand alone only where text recognition broke a word; and the marks of lost encodings. */
const BROKEN: ReadonlySet<number> = new Set(
  Array.from(
    "艮亍彳冫氵忄扌讠钅饣纟犭礻衤罒疒勹匚凵冂卩厶廴彡宀冖亠阝灬丿丨亅丶攵殳隹豸釆耒聿锟拷\ufffd□■",
    (character) => character.charCodeAt(0),
  ),
);

/** True for a name that text recognition or a lost encoding has made unreadable. */
export function isGarbled(name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (code >= 0xe000 && code <= 0xf8ff) return true;
    if (code > 0x2000 && BROKEN.has(code)) return true;
  }
  return name.includes("???");
}
