import type { Texts } from "../texts.ts";
import type { checkZh } from "../zh/check.ts";

export const checkEn: Texts<typeof checkZh> = {
  check: {
    title: "Check a performance target table",
    lead: "Put in a table you filled in or one that was published, and see each finding with its clause and its mend.",
    drop: "Drop files here, several at once if you like",
    dropHere: "Let go to check these files",
    pick: "Choose files",
    sample: "Try the real sample",
    sampleFailed: "The sample did not load: reload the page and try again.",
    formats: "Excel, Word, PDF, web pages, Markdown and text",
    promise: "Files are checked in this browser only and are not uploaded anywhere",
    step: {
      read: {
        title: "Read",
        text: "Projects, money, goals and indicators are recognised; every repair and every doubt is said.",
      },
      check: {
        title: "Check",
        text: "Rule by rule, by national and local regulations; each finding is marked on its cell with its clause.",
      },
      mend: {
        title: "Mend",
        text: "Each finding says how to mend it; the list downloads as a spreadsheet to work through.",
      },
    },
    files: "Files put in",
    remove: "Remove {{name}}",
    profile: "Rule profile",
    coverage: "Whole table or excerpt",
    coverages: {
      auto: "Whole or excerpt: automatic",
      complete: "This is the whole table",
      partial: "This is an excerpt",
    },
    state: { waiting: "waiting", working: "checking", cancelled: "cancelled", failed: "not read" },
    stage: { reading: "Reading the file…", extracting: "Recognising the table…", auditing: "Checking rule by rule…" },
    cancel: "Cancel",
    again: "Try again",
    cancelled: "The check of {{name}} was cancelled.",
    failed: "{{name}} could not be read",
  },
  view: {
    label: "View",
    form: "Form",
    findings: "Findings {{count}}",
    source: "Source",
    messages: "Reading notes {{count}}",
    outcomes: "Checks",
    overview: "Overview",
  },
  download: {
    title: "Download",
    csv: "Findings (CSV for a spreadsheet)",
    json: "Everything (JSON)",
    print: "Print or save as PDF",
  },
};
