import { MEASURE_WORDS, UNIT_ROWS } from "./quantity-units.ts";
import { toHalfWidth } from "./text.ts";

/**
 * The canonical name of a printed unit: `㎡` → 平方米, `万平米` → 万平方米, `元/人*月` → 元/人·月, `%(百分比)` → %.
 * A unit the registry does not know stays as printed, without spaces; blank is null.
 */
export function canonicalUnit(printed: string): string | null {
  const known = canonicalOf(printed);
  if (known !== undefined) return known;
  const text = toHalfWidth(printed).replace(/\s+/g, "");
  if (text === "") return null;
  return canonicalOf(text) ?? canonicalBracketed(text) ?? canonicalCompound(text);
}

/** True for a unit, or compound of units, all of whose words the registry knows. */
export function isKnownUnit(unit: string): boolean {
  return measureOf(unit) !== null;
}

/** True when amounts of both units can be compared: 亩 and 万公顷, 元 and 万元, 元/人·月 and 万元/人·月. */
export function sameDimension(first: string | null, second: string | null): boolean {
  if (first === second) return true;
  const one = measureOf(first);
  const other = measureOf(second);
  return one !== null && other !== null && one.dimension === other.dimension;
}

/** `convertUnit(8, "万亩", "亩")` → 80000; null when the units cannot be compared. */
export function convertUnit(value: number, from: string | null, to: string | null): number | null {
  if (from === to) return value;
  const one = measureOf(from);
  const other = measureOf(to);
  if (one === null || other === null || one.dimension !== other.dimension) return null;
  const converted = (value * one.factor) / other.factor;
  return Number.isFinite(converted) ? Number(converted.toPrecision(12)) : null;
}

/** Every spelling of every unit without scale words, for scanners. */
export function unitSpellings(): IterableIterator<string> {
  return UNITS.keys();
}

/** The canonical name of one spelling, scale word in front allowed; undefined when it is not in the registry. */
export function canonicalOf(text: string): string | undefined {
  const unit = UNITS.get(text);
  if (unit !== undefined) return unit.name;
  const scaled = splitScale(text);
  return scaled === null ? undefined : text.slice(0, scaled.length) + (scaled.unit?.name ?? "");
}

interface Unit {
  readonly name: string;
  readonly dimension: string;
  readonly factor: number;
}

interface Measure {
  readonly dimension: string;
  readonly factor: number;
}

const UNITS: ReadonlyMap<string, Unit> = unitTable();

function unitTable(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const word of MEASURE_WORDS.split(" ")) table.set(word, { name: word, dimension: word, factor: 1 });
  for (const [name, dimension, factor, aliases] of UNIT_ROWS) {
    const unit = { name, dimension, factor };
    for (const spelling of [name, ...aliases.split(" ")]) if (spelling !== "") table.set(spelling, unit);
  }
  return table;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
]);

/** How many scale words (万, 百万, 千万, 万亿) stand in front. */
export function scaleLength(text: string): number {
  let length = 0;
  while (length < 2 && SCALES.has(text.charAt(length))) length++;
  return length;
}

/** The fewest scale words that leave a unit or nothing: 万千瓦时 is 万 of 千瓦时, 千万元 is 千万 of 元. */
function splitScale(text: string): { readonly length: number; readonly unit: Unit | undefined } | null {
  const longest = scaleLength(text);
  for (let length = 1; length <= longest; length++) {
    const unit = UNITS.get(text.slice(length));
    if (unit !== undefined || length === text.length) return { length, unit };
  }
  return null;
}

function scaleFactor(text: string, length: number): number {
  let factor = 1;
  for (let index = 0; index < length; index++) factor *= SCALES.get(text.charAt(index)) ?? 1;
  return factor;
}

/** null is a bare number; an unknown unit has no measure. */
function measureOf(unit: string | null): Measure | null {
  if (unit === null) return { dimension: "number", factor: 1 };
  const [over = "", under] = unit.split("/");
  const top = productOf(over);
  if (under === undefined || top === null) return top;
  const bottom = productOf(under);
  return bottom === null
    ? null
    : { dimension: `${top.dimension}/${bottom.dimension}`, factor: top.factor / bottom.factor };
}

function productOf(text: string): Measure | null {
  let product: Measure | null = null;
  for (const word of text.split("·")) {
    const measure = simpleMeasure(word);
    if (measure === null) return null;
    product =
      product === null
        ? measure
        : { dimension: `${product.dimension}·${measure.dimension}`, factor: product.factor * measure.factor };
  }
  return product;
}

function simpleMeasure(word: string): Measure | null {
  const unit = UNITS.get(word);
  if (unit !== undefined) return unit;
  const scaled = splitScale(word);
  if (scaled === null) return null;
  const factor = scaleFactor(word, scaled.length);
  const base = scaled.unit;
  return base === undefined
    ? { dimension: "number", factor }
    : { dimension: base.dimension, factor: base.factor * factor };
}

/** `%(百分比)`, `万元(人民币)`: the words in brackets explain the unit before them. */
function canonicalBracketed(text: string): string | null {
  const open = text.indexOf("(");
  return open > 0 && text.endsWith(")") ? (canonicalOf(text.slice(0, open)) ?? null) : null;
}

const PRODUCT_SIGN = /[·*×.・•∙⋅]/;

/** `元/人.每天`, `元每平方米`, `元/人/月`: everything below the first stroke is one product. */
function canonicalCompound(text: string): string {
  const [over = "", ...under] = text
    .replace(/(?<=.)每/g, "/")
    .replace(/\/\(([^()]*)\)$/, "/$1")
    .split("/");
  const below = under.flatMap((part) => part.split(PRODUCT_SIGN)).filter((part) => part !== "");
  const above = over.split(PRODUCT_SIGN).filter((part) => part !== "");
  const top = above.map(canonicalWord).join("·");
  return below.length === 0 && under.length === 0 ? top || text : `${top}/${below.map(canonicalWord).join("·")}`;
}

function canonicalWord(word: string): string {
  return canonicalOf(word) ?? word;
}
