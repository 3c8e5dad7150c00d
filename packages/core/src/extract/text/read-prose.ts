import type { TextBlock } from "../../document/document.ts";
import type { Message } from "../../message.ts";
import type { IndicatorReading, ProjectReading } from "../../plan/reading.ts";
import { isTitleText } from "../form/text-rows.ts";
import { plainWords } from "../lexicon/plain-words.ts";
import { type Clause, clausesOf } from "./prose-clauses.ts";
import {
  type CategoryLabel,
  categoryLabel,
  isLabelledLine,
  type ProseContext,
  takeHeading,
  takeLabel,
} from "./prose-context.ts";
import { fundsInProse } from "./prose-funds.ts";
import { isProjectLine, proseName } from "./prose-project.ts";
import { readStatement, type Statement } from "./prose-statement.ts";
import type { PlacedText } from "./place-in-text.ts";
import { toIndicatorReading } from "./text-indicator.ts";

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

interface PartReading {
  readonly project: ProjectReading | null;
  readonly messages: readonly Message[];
}

function readPart(part: ProjectPart, project: number): PartReading {
  const context: ProseContext = { level1: null, level2: null, about: "other" };
  const indicators: IndicatorReading[] = [];
  const messages: Message[] = [];
  const goals: string[] = [];
  const others: TextBlock[] = [];
  for (const line of part.lines) {
    if (takeHeading(line, context)) continue;
    if (context.about === "goals") goals.push(withoutLabel(line.text));
    else if (context.about === "indicators" || isLabelledLine(line.text) || statesResult(line))
      readLine(line, context, project, indicators, messages);
    else others.push(line);
    if (/(?:修订|调整|设定|设置|具体)?如下[:：]?$/.test(line.text) && /指标/.test(line.text))
      context.about = "indicators";
  }
  return { project: projectOf(part, indicators, goals, others), messages };
}

function readLine(
  line: TextBlock,
  context: ProseContext,
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

function behind({ content, cut }: Clause, from: number): Clause {
  const rest = content.text.slice(from);
  const offset = from + rest.length - rest.trimStart().length;
  return { content: cut(offset, content.text.length), cut: (start, end) => cut(offset + start, offset + end) };
}

function indicatorOf(statement: Statement, { level1, level2 }: ProseContext, clause: Clause): IndicatorReading {
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
  const { funds, execution } = fundsInProse(others);
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
    funds,
    goals: { period: null, annual: goals.length === 0 ? null : goals.join("\n") },
    indicators,
    execution,
    totalScore: score === undefined ? null : Number(score),
    grade: /评(?:级|价等级|定等级)?为["“]?([优良中差])/.exec(whole)?.[1] ?? null,
    ...(wholeDepartment ? { wholeDepartment } : {}),
    at,
  };
}

/** 目标值…实际完成…: a sentence that gives a target and its result states an indicator under any heading. */
function statesResult(line: TextBlock): boolean {
  return /目标值|指标值/.test(line.text) && clausesOf(line).some((clause) => isResult(readStatement(clause)));
}

function isResult(statement: Statement | null): boolean {
  return statement?.by === "labels" && statement.annual !== null && statement.actual !== null;
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
