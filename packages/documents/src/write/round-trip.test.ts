import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extract } from "@mingji/core/extract/extract";
import type { ProjectReading } from "@mingji/core/plan/reading";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../read-document.ts";
import { type FormShape, readingArbitrary } from "./testing/generated-reading.ts";
import { formPages, WRITE_FORMATS, type WriteFormat, writePages } from "./write-form.ts";

const SEED = 20_261_124;
const RUNS: Readonly<Record<WriteFormat, number>> = { html: 12, docx: 6, xlsx: 8, pdf: 3 };
const LEVELS = ["level1", "level2", "name", "annual"] as const;

const SHAPES: readonly FormShape[] = [
  { form: "target-list", columns: [...LEVELS, "period"], projects: { min: 2, max: 6 } },
  { form: "target-form", columns: LEVELS, projects: { min: 1, max: 3 } },
  { form: "declaration", columns: [...LEVELS, "period"], projects: { min: 1, max: 2 } },
  {
    form: "self-evaluation",
    columns: [...LEVELS, "actual", "weight", "score", "deviation"],
    projects: { min: 1, max: 2 },
  },
  {
    form: "monitoring",
    columns: [...LEVELS, "progress", "forecast", "causes", "likelihood"],
    projects: { min: 1, max: 2 },
  },
  { form: "approval", columns: LEVELS, projects: { min: 1, max: 2 } },
  { form: "department-whole", columns: LEVELS, projects: { min: 1, max: 1 } },
  { form: "region-transfer", columns: LEVELS, projects: { min: 1, max: 1 } },
  { form: "transfer-overall", columns: [...LEVELS, "period"], projects: { min: 1, max: 1 } },
  { form: "transfer-project", columns: [...LEVELS, "period"], projects: { min: 1, max: 1 } },
];

const require = createRequire(import.meta.url);
const fonts = ["400Regular", "700Bold"].map((weight) =>
  readFileSync(require.resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`)),
);

describe.each(SHAPES)("$form", (shape) => {
  test.each(WRITE_FORMATS)(
    `written as %s and read again is the same record (seed ${SEED})`,
    { timeout: 120_000 },
    async (format) => {
      await fc.assert(
        fc.asyncProperty(readingArbitrary(shape), async (reading) => {
          const bytes = await writePages(formPages(reading, shape.form), format, fonts);
          const document = await readDocument(bytes, `form.${format}`);
          const read = extract(document, { name: "", sha256: "", format });
          expect(read.projects.map((project) => recordOf(project, shape))).toEqual(
            reading.projects.map((project) => recordOf(project, shape)),
          );
        }),
        { seed: SEED, numRuns: RUNS[format] },
      );
    },
  );
});

/** What the form prints of a project. */
function recordOf(project: ProjectReading, { form, columns }: FormShape) {
  const { goals } = project;
  return {
    ...(form === "department-whole" ? {} : { name: project.name }),
    money:
      form === "self-evaluation"
        ? project.execution?.rows.map(({ adjustedBudget, executed, rate, score }) => [
            adjustedBudget?.fen,
            executed?.fen,
            rate?.percent,
            score,
          ])
        : Object.fromEntries(Object.entries(project.funds).map(([source, { fen }]) => [source, fen])),
    goals:
      form === "self-evaluation"
        ? [goals.expected, goals.actual]
        : [columns.includes("period") ? goals.period : null, goals.annual ?? goals.expected],
    indicators: project.indicators.map((indicator) => ({
      level1: indicator.level1,
      level2: indicator.level2,
      name: indicator.name,
      annual: indicator.annual?.raw,
      ...(columns.includes("period") ? { period: indicator.period?.raw } : {}),
      ...(columns.includes("weight") ? { weight: indicator.weight } : {}),
      ...(columns.includes("actual") ? { actual: indicator.actual?.raw } : {}),
      ...(columns.includes("score") ? { score: indicator.score } : {}),
      ...(columns.includes("deviation") ? { deviation: indicator.deviation ?? "" } : {}),
      ...(columns.includes("progress") ? { progress: indicator.progress } : {}),
      ...(columns.includes("forecast")
        ? {
            forecast: indicator.forecast,
            causes: indicator.causes ?? indicator.deviation,
            likelihood: indicator.likelihood,
          }
        : {}),
    })),
  };
}
