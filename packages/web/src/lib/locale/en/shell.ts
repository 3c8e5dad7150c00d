import type { Texts } from "../texts.ts";
import type { shellZh } from "../zh/shell.ts";

export const shellEn: Texts<typeof shellZh> = {
  loading: "Loading…",
  nav: {
    brand: "Mingji 明绩, home",
    name: "Mingji 明绩",
    pages: "Main pages",
    skip: "Skip to content",
    check: "Check",
    department: "Sample department",
    imports: "Imports",
    rules: "Rules",
  },
  theme: { title: "Light or dark", system: "As the system", light: "Light", dark: "Dark" },
  failed: { title: "That did not work", again: "Try again" },
  missing: { title: "There is no such page", home: "Back to Check" },
  session: {
    demo: "Demo",
    demoText: "This is a demo: sample data, roles without passwords.",
    choose: "Choose a role",
    leave: "Leave the role",
    choiceTitle: "Choose a role",
    choiceText:
      "This is a demo; no password is needed. Looking needs no role; importing needs an editor, reviewer or administrator.",
  },
  severity: { error: "Error", warning: "Warning", info: "Note", none: "No findings" },
};
