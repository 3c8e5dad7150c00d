import { placeText } from "@mingji/core/document/place-text";
import { messageText } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import type { Printer } from "./printer.ts";
import { paint, severityWord } from "./paint.ts";
import { printTable } from "./table.ts";

const HEADS = {
  zh: ["", "一级", "二级", "指标", "年度指标值", "周期指标值", "位置"],
  en: ["", "level 1", "level 2", "indicator", "annual target", "period target", "place"],
} as const;

/** A reading for people: head line, each project with its indicators, then what the reader has to say. */
export function printReading(reading: Reading, environment: Printer): string {
  const head = [reading.department, reading.title].filter((part) => part !== null).join("  ");
  const counts = countsOf(reading, environment);
  const projects = reading.projects.map((_, index) => printProject(reading, index, environment)).join("\n");
  return `${paint(environment, "bold", head || reading.source.name)}\n${counts}\n\n${projects}${printMessages(reading, environment)}\n`;
}

/** `4 个项目，21 条指标，合计 20,611.44 万元`. */
export function countsOf(reading: Reading, environment: Printer): string {
  const projects = reading.projects.length;
  const indicators = reading.projects.reduce((sum, project) => sum + project.indicators.length, 0);
  const total = reading.totals.find(({ of }) => of === "department")?.funds.total?.raw;
  const unit = reading.moneyUnit ?? "";
  return environment.language === "zh"
    ? `${projects} 个项目，${indicators} 条指标${total === undefined ? "" : `，合计 ${total} ${unit}`}`
    : `${projects} projects, ${indicators} indicators${total === undefined ? "" : `, total ${total} ${unit}`}`;
}

function printProject(reading: Reading, index: number, environment: Printer): string {
  const project = reading.projects[index];
  if (project === undefined) return "";
  const amount = project.funds.total?.raw;
  const title = `${index + 1}. ${project.name}${amount ? `  ${amount} ${reading.moneyUnit ?? ""}` : ""}`;
  const rows = project.indicators.map((indicator, row) => [
    String(row + 1),
    indicator.level1 ?? "",
    indicator.level2 ?? "",
    indicator.name,
    indicator.annual?.raw ?? "",
    indicator.period?.raw ?? "",
    placeText(indicator.at, environment.language),
  ]);
  const withPeriod = project.indicators.some(({ period }) => period !== null);
  const columns = HEADS[environment.language].map((head, column) => ({
    title: head,
    flexible: column >= 3 && column <= 5,
  }));
  const keep = <T>(cells: readonly T[]) => cells.filter((_, column) => withPeriod || column !== 5);
  return `${paint(environment, "bold", title)}\n${printTable(keep(columns), rows.map(keep), environment.terminal.columns)}`;
}

/** What the reader had to say, a line each. */
export function printMessages(reading: Reading, environment: Printer): string {
  const lines = reading.messages.map((message) => {
    const place = message.at === undefined ? "" : ` [${placeText(message.at, environment.language)}]`;
    return `${severityWord(environment, message.severity)} ${messageText(message, environment.language)}${place}\n`;
  });
  return lines.length === 0 ? "" : `\n${lines.join("")}`;
}
