import { readFileSync } from "node:fs";
import { audit } from "@mingji/core/audit/audit";
import { settingsOf } from "@mingji/core/audit/settings";
import { extract } from "@mingji/core/extract/extract";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { readDocument } from "@mingji/documents/read-document";
import { expect, test } from "vitest";
import { loadAnswers } from "./audit-answers.ts";
import { answeredRows } from "./audit-rows.ts";

const NAME = "guangzhou-target-list.txt";

async function auditSample() {
  const bytes = readFileSync(new URL(`../fixtures/sample/${NAME}`, import.meta.url));
  const document = await readDocument(bytes, NAME);
  const reading = extract(document, { name: NAME, sha256: "", format: document.format });
  const report = audit(reading, { ruleBook: RULE_BOOK, settings: settingsOf({ reading }), inputDigest: "" });
  return { reading, report };
}

function answersOfSample() {
  const answers = loadAnswers().find(({ doc }) => doc === "000");
  if (answers === undefined) throw new Error("the answers have no sample");
  return answers;
}

test("the sample's coverage is told to be complete without being asked", async () => {
  const { reading } = await auditSample();
  expect(settingsOf({ reading }).coverage).toBe("complete");
});

test("every sure answer of the expert is found on its project and row of the sample", async () => {
  const { report } = await auditSample();
  const rows = answeredRows({ answers: answersOfSample(), findings: report.findings });
  const missed = rows.filter(({ answer, found }) => answer.certainty === "sure" && !found);
  expect(missed.map(({ answer: { id, project, indicator } }) => [id, project, indicator])).toEqual([]);
});

test("nothing that the expert found clean in the sample fires", async () => {
  const { report } = await auditSample();
  const clean = new Set(answersOfSample().clean);
  expect(report.findings.filter(({ rule }) => clean.has(rule)).map(({ rule, message }) => [rule, message.zh])).toEqual(
    [],
  );
});

test("every finding of the sample has a place, a clause, a sentence and a mend", async () => {
  const { report } = await auditSample();
  for (const { at, citation, message, fix } of report.findings) {
    expect(Object.keys(at)).not.toEqual([]);
    expect(citation.document).not.toBe("");
    for (const text of [message.zh, message.en, fix.zh, fix.en]) expect(text).toMatch(/\S/);
  }
});
