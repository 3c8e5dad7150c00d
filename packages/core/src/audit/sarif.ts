import { placeText } from "../document/place-text.ts";
import type { Language } from "../language.ts";
import type { Reading } from "../plan/reading.ts";
import type { OtherPlace } from "./across/related.ts";
import { citationText } from "./citation-text.ts";
import type { AuditReport, Finding } from "./report.ts";
import type { Rule, RuleBook } from "./rule.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** The text of a SARIF 2.1.0 log up to its results; results of any number of files follow, separated by commas. */
export function sarifHead({ version, rules }: RuleBook, language: Language): string {
  const driver = {
    name: "Mingji",
    version,
    language: language === "zh" ? "zh-CN" : "en",
    rules: rules.map((rule) => ruleOf(rule, language)),
  };
  const run = JSON.stringify({ tool: { driver }, columnKind: "utf16CodeUnits" });
  return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[${run.slice(0, -1)},"results":[`;
}

export const SARIF_TAIL = "]}]}\n";

/** The findings of one file, each as a result object in JSON, separated by commas; empty when there are none. */
export function sarifResults(reading: Reading, report: AuditReport, language: Language): string {
  return report.findings.map((finding) => JSON.stringify(resultOf(reading, finding, language))).join(",\n");
}

function ruleOf(rule: Rule, language: Language) {
  return {
    id: rule.id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.why[language] },
    help: { text: rule.citations.map((citation) => citationText(citation, language)).join("; ") },
    properties: { nature: rule.nature, scope: rule.scope },
  };
}

function resultOf({ source, projects }: Reading, finding: Finding, language: Language) {
  const { rule, severity, project, projectName, indicator, message, fix, citation, at, waiver } = finding;
  const line = at.line === undefined ? {} : { region: { startLine: at.line } };
  const name = project === null || indicator === null ? undefined : projects[project]?.indicators[indicator]?.name;
  const logical = [projectName, name].filter((part) => part !== null && part !== undefined).join(" / ");
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: `${message[language]} ${fix[language]} [${citationText(citation, language)}]` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(source.name) }, ...line },
        ...(logical === "" ? {} : { logicalLocations: [{ fullyQualifiedName: logical }] }),
        message: { text: placeText(at, language) },
      },
    ],
    ...(finding.other === undefined ? {} : { relatedLocations: [otherLocation(finding.other, language)] }),
    ...(waiver === null ? {} : { suppressions: [{ kind: "external", justification: waiver.reason }] }),
    properties: { actual: finding.actual, expected: finding.expected, difference: finding.difference },
  };
}

/** The second place of a comparison between documents. */
function otherLocation({ document, at }: OtherPlace, language: Language) {
  const line = at.line === undefined ? {} : { region: { startLine: at.line } };
  return {
    physicalLocation: { artifactLocation: { uri: encodeURI(document) }, ...line },
    message: { text: [document, placeText(at, language)].filter((part) => part !== "").join(" ") },
  };
}
