import "../../lib/polyfills.ts";
import { audit } from "@mingji/core/audit/audit";
import { settingsOf } from "@mingji/core/audit/settings";
import { readingOfContent } from "@mingji/core/plan/plan-content";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import type { AuditReply, AuditRequest } from "./plan-audit-protocol.ts";

/** The same audit as the server's, of text that was not saved yet. */
self.onmessage = ({ data: { id, content, profile, waivers } }: MessageEvent<AuditRequest>) => {
  const reading = readingOfContent(content, "");
  const settings = settingsOf({ reading, profile, coverage: "complete" });
  const report = audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: "", waivers });
  self.postMessage({ id, report } satisfies AuditReply);
};
