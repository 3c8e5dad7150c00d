import type { TextBlock } from "../../document/document.ts";
import type { Message } from "../../message.ts";
import type { IndicatorReading, ProjectReading } from "../../plan/reading.ts";
import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import { isTitleText } from "../form/text-rows.ts";
import { plainWords } from "../lexicon/plain-words.ts";
import { clausesOf, type Clause, headingWords, isNumbered } from "./prose-clauses.ts";
import { fundsInProse } from "./prose-funds.ts";
import { isProjectLine, proseName } from "./prose-project.ts";
import { readStatement, type Statement } from "./prose-statement.ts";
import type { PlacedText } from "./place-in-text.ts";
import { toIndicatorReading } from "./text-indicator.ts";
import { wordingOf } from "./wording.ts";

export interface ProseReading {
  readonly projects: readonly ProjectReading[];
  readonly messages: readonly Message[];
}

/** A report without tables: the projects and the indicators its sentences state. */
export function readProse(texts: readonly TextBlock[], printedTitle: string | null): ProseReading {
  const title = printedTitle ?? texts.find(({ text }) => isTitleText(plainWords(text)))?.text ?? null;
  const parts = projectParts(texts, title);
  const read = parts.map((part, project) => readPart(part, project));
  const projects = read.flatMap(({ project }) => (project === null ? [] : [project]));
  if (projects.every(({ indicators }) => indicators.length === 0)) return NOTHING;
  return { projects, messages: read.flatMap(({ messages }) => messages) };
}

const NOTHING: ProseReading = { projects: [], messages: [] };

interface ProjectPart {
  readonly name: string | null;
  readonly wholeDepartment: boolean;
  readonly lines: readonly TextBlock[];
  readonly at: TextBlock["at"];
}

/** One part for each line that names a project; else the whole text is about one. */
function projectParts(texts: readonly TextBlock[], title: string | null): readonly ProjectPart[] {
  const starts = texts.flatMap(({ text }, index) => (isProjectLine(text, texts[index + 1]?.text ?? "") ? [index] : []));
  if (starts.length > 1) {
    return starts.map((start, index) => ({
      name: texts[start]?.text ?? null,
      wholeDepartment: false,
      lines: texts.slice(start + 1, starts[index + 1]),
      at: texts[start]?.at ?? {},
    }));
  }
  const named = proseName(
    title,
    texts.map(({ text }) => text),
  );
  const at = texts.find(({ text }) => named !== null && text.includes(named.name))?.at ?? texts[0]?.at ?? {};
  return [{ name: named?.name ?? null, wholeDepartment: named?.wholeDepartment ?? false, lines: texts, at }];
}

/** What the headings above a line say about it. */
interface Context {
  level1: PlacedText | null;
  level2: PlacedText | null;
  /** The lines state indicators, goals, or something else. */
  about: "indicators" | "goals" | "other";
}

interface PartReading {
  readonly project: ProjectReading | null;
  readonly messages: readonly Message[];
}

function readPart(part: ProjectPart, project: number): PartReading {
  const context: Context = { level1: null, level2: null, about: "other" };
  const indicators: IndicatorReading[] = [];
  const messages: Message[] = [];
  const goals: string[] = [];
  const others: TextBlock[] = [];
  for (const line of part.lines) {
    if (takeHeading(line, context)) continue;
    if (context.about === "goals") goals.push(withoutLabel(line.text));
    else if (context.about === "indicators" || isLabelledLine(line.text))
      readLine(line, context, project, indicators, messages);
    else others.push(line);
    if (/(?:修订|调整|设定|设置|具体)?如下[:：]?$/.test(line.text) && /指标/.test(line.text))
      context.about = "indicators";
  }
  return { project: projectOf(part, indicators, goals, others), messages };
}

const LONGEST_HEADING = 30;

/** A heading sets the categories of the lines below it. */
function takeHeading(line: TextBlock, context: Context): boolean {
  const { text } = line;
  if (text.length > LONGEST_HEADING || /[。;；]$/.test(text) || /[:：]\S/.test(text)) return false;
  const words = headingWords(text);
  const category = words.split(/\s/).find((word) => levelsOf(word) !== null);
  const levels = category === undefined ? null : levelsOf(category);
  if (levels !== null && category !== undefined) {
    const place = { text: category, at: line.at };
    setLevel(context, place, levels.level1);
    context.about = "indicators";
    return true;
  }
  if (line.heading === undefined && !isNumbered(text) && !/(?:情况|分析|概况|目标|指标)$/.test(words)) return false;
  context.level1 = null;
  context.level2 = null;
  context.about = /绩效目标$|总体目标$/.test(words) ? "goals" : /指标/.test(words) ? "indicators" : "other";
  return true;
}

/** The level a word names: 满意度指标 is level 1, 数量指标 and 服务对象满意度指标 are level 2. */
function levelsOf(word: string): { readonly level1: boolean } | null {
  const wording = wordingOf(word);
  if (!/(?:指标|目标|产出|效益|效果)$/.test(wording)) return null;
  if (canonicalLevel1(wording) !== null && wording !== "服务对象满意度指标") return { level1: true };
  return canonicalLevel2(wording) === null ? null : { level1: false };
}

/** 数量指标:…,指标值…: a line that labels its own category. */
function isLabelledLine(text: string): boolean {
  return categoryLabel(text) !== null;
}

interface CategoryLabel {
  readonly start: number;
  readonly end: number;
  readonly level1: boolean;
}

function categoryLabel(text: string): CategoryLabel | null {
  const found = /^(\s{0,2})([\u4e00-\u9fff]{2,14}?(?:指标|目标))\s?[:：]/.exec(text);
  const levels = found?.[2] === undefined ? null : levelsOf(found[2]);
  if (found === null || levels === null) return null;
  const start = found[1]?.length ?? 0;
  return { start, end: found[0].length, level1: levels.level1 };
}

function readLine(
  line: TextBlock,
  context: Context,
  project: number,
  indicators: IndicatorReading[],
  messages: Message[],
): void {
  let labelled: CategoryLabel | null = null;
  for (const clause of clausesOf(line)) {
    const label = categoryLabel(clause.content.text);
    if (label !== null) takeLabel(clause, label, context);
    const rest = label === null ? clause : behind(clause, label.end);
    const statement = readStatement(rest);
    if (statement === null || (statement.by === "words" && context.level2 === null && label === null)) {
      if (/\d/.test(rest.content.text)) messages.push(unreadClause(rest.content, project));
      continue;
    }
    if (label === null && labelled !== null) messages.push(carriedCategory(rest.content, project, indicators.length));
    labelled = label ?? labelled;
    indicators.push(indicatorOf(statement, context, clause));
  }
}

function takeLabel(clause: Clause, { start, end, level1 }: CategoryLabel, context: Context): void {
  const place = clause.cut(start, end - 1);
  setLevel(context, place, level1);
}

/** 成本指标 among 数量, 质量 and 时效指标 is a level 2 like them. */
function setLevel(context: Context, place: PlacedText, isLevel1: boolean): void {
  const isPart = isLevel1 && wordingOf(place.text) === "成本指标" && isOutput(context);
  if (isLevel1 && !isPart) {
    context.level1 = place;
    context.level2 = null;
  } else context.level2 = place;
}

function isOutput({ level1, level2 }: Context): boolean {
  if (level1 !== null) return canonicalLevel1(wordingOf(level1.text)) === "产出指标";
  return level2 !== null && /数量|质量|时效/.test(level2.text);
}

function behind({ content, cut }: Clause, from: number): Clause {
  const rest = content.text.slice(from);
  const offset = from + rest.length - rest.trimStart().length;
  return { content: cut(offset, content.text.length), cut: (start, end) => cut(offset + start, offset + end) };
}

function indicatorOf(statement: Statement, { level1, level2 }: Context, clause: Clause): IndicatorReading {
  return toIndicatorReading({ ...statement, level1, level2, period: null, unit: null, at: clause.content.at });
}

function withoutLabel(text: string): string {
  return text.replace(/^(?:项目)?(?:年度|总体)?绩效目标[:：]\s?/, "");
}

function projectOf(
  { name, wholeDepartment, at, lines }: ProjectPart,
  indicators: readonly IndicatorReading[],
  goals: readonly string[],
  others: readonly TextBlock[],
): ProjectReading | null {
  const whole = lines
    .map(({ text }) => text)
    .join("\n")
    .slice(0, LONGEST_SCORE_TEXT);
  const score = /(?:自评)?(?:总)?得分[:：为]?\s?(\d{1,3}(?:\.\d+)?)\s?分/.exec(whole)?.[1];
  return {
    name: name ?? "",
    nameRaw: name ?? "",
    code: null,
    spendingUnit: null,
    category: null,
    period: null,
    funds: fundsInProse(others),
    goals: { period: null, annual: goals.length === 0 ? null : goals.join("\n") },
    indicators,
    execution: null,
    totalScore: score === undefined ? null : Number(score),
    grade: /评(?:级|价等级|定等级)?为["“]?([优良中差])/.exec(whole)?.[1] ?? null,
    ...(wholeDepartment ? { wholeDepartment } : {}),
    at,
  };
}

const LONGEST_SCORE_TEXT = 20_000;

/** 数量指标:甲≥1个;乙≥2个: the second one is taken for the same category. */
function carriedCategory({ text, at }: PlacedText, project: number, indicator: number): Message {
  return {
    code: "category-carried",
    severity: "warning",
    text: {
      zh: "“{raw}”前没有写指标类别，沿用了前一条的类别，请核对。",
      en: "No category is written in front of “{raw}”; the one before it was carried on. Please check.",
    },
    values: { raw: text.slice(0, 300) },
    at,
    project,
    indicator,
    field: "level2",
  };
}

function unreadClause({ text, at }: PlacedText, project: number): Message {
  return {
    code: "statement-unread",
    severity: "warning",
    text: {
      zh: "“{raw}”中有数字，但没有读出指标和指标值，请核对。",
      en: "“{raw}” holds a number but no indicator and target were found in it; please check.",
    },
    values: { raw: text.slice(0, 300) },
    at,
    project,
  };
}
