import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../audit/report.ts";
import { RULE_BOOK } from "./rule-book.ts";
import { answerOf, expectedFindings } from "./testing/answer-of.ts";
import type { RuleCase } from "./testing/rule-case.ts";

const FAMILIES = ["completeness", "values", "relevance", "matching", "figures", "self-evaluation"];
const FILES = FAMILIES.flatMap((family) =>
  readdirSync(join(import.meta.dirname, family))
    .filter((file) => /^[a-z]\d\d[.]ts$/.test(file))
    .map((file) => join(import.meta.dirname, family, file)),
);

test("every rule file stands in the rule book, and the book in its own order without doubles", () => {
  const ids = RULE_BOOK.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(FILES.map(idOf).sort());
  const families = ids.map((id) => "CVRMFX".indexOf(id.charAt(0)));
  expect(families).toEqual([...families].sort((one, other) => one - other));
});

describe.each(FILES.map((file) => [idOf(file), file]))("%s", async (id, file) => {
  const rule = RULE_BOOK.rules.find((candidate) => candidate.id === id);
  const cases = await casesBeside(file);

  test("is in the rule book", () => expect(rule).toBeDefined());
  if (rule === undefined) return;

  test.each(cases.map((example) => [example.title, example] as const))("%s", (_, example) => {
    const answer = answerOf(rule, example);
    expect(answer.result).toBe(example.expect.result);
    expect(answer.picked).toEqual(expectedFindings(example));
    for (const finding of answer.findings) expect(unfilled(finding)).toEqual([]);
  });

  test("has an example of every answer it can give", () => {
    const source = readFileSync(file, "utf8");
    const answers = new Set(cases.map(({ expect: { result } }) => result));
    expect(answers).toContain("pass");
    expect(answers).toContain("finding");
    expect(cases.some(({ edge }) => edge)).toBe(true);
    if (source.includes("notApplicable(")) expect(answers).toContain("notApplicable");
    if (source.includes("undetermined(")) expect(answers).toContain("undetermined");
  });

  test("shows every variant of its wording", () => {
    const said = new Set(
      cases.flatMap((example) => answerOf(rule, example).report.findings.map(({ message }) => message.zh)),
    );
    const unseen = Object.values(rule.wording).filter(
      ({ message }) => ![...said].some((text) => fits(message.zh, text)),
    );
    expect(unseen).toEqual([]);
  });
});

async function casesBeside(file: string): Promise<readonly RuleCase[]> {
  const path = file.replace(/[.]ts$/, ".cases.ts");
  if (!existsSync(path)) return [];
  const module = (await import(/* @vite-ignore */ path)) as { readonly cases: readonly RuleCase[] };
  return module.cases;
}

function idOf(file: string): string {
  return file.replace(/.*[/\\]([a-z]\d\d)[.]ts$/, "$1").toUpperCase();
}

/** Places of the wording that no value filled. */
function unfilled({ message, fix }: Finding): string[] {
  return [message.zh, message.en, fix.zh, fix.en].filter((text) => /\{[A-Za-z0-9_]+\}/.test(text));
}

/** The fixed words of a wording stand in the sentence in this order. */
function fits(wording: string, sentence: string): boolean {
  let from = 0;
  for (const words of wording.split(/\{[A-Za-z0-9_]+\}/)) {
    const at = sentence.indexOf(words, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}
