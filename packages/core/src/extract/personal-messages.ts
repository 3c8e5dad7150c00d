import type { SourceDocument } from "../document/document.ts";
import type { Message } from "../message.ts";
import type { ProjectReading } from "../plan/reading.ts";
import { personalData, SIGNATURE_LINE } from "./extract-messages.ts";
import { toHalfWidth, withoutSpaces } from "../text.ts";
import { holdsPersonalData } from "./form/personal-data.ts";

/** Names and telephone numbers outside the tables, and in texts that were kept as notes. */
export function personalMessages(document: SourceDocument, projects: readonly ProjectReading[]): readonly Message[] {
  const lines = document.blocks.flatMap((block) =>
    block.kind === "text" && holdsPersonalData(wholeText(block.text)) ? [personalData(SIGNATURE_LINE, block.at)] : [],
  );
  const notes = projects.flatMap((project, index) =>
    (project.notes ?? [])
      .filter(({ text }) => holdsPersonalData(wholeText(text)))
      .map(
        ({ label, at }): Message => ({ ...personalData(label === "" ? SIGNATURE_LINE : label, at), project: index }),
      ),
  );
  return [...lines, ...notes];
}

/** Long enough for any note; a whole book in one cell is not searched for telephone numbers. */
function wholeText(text: string): string {
  return withoutSpaces(toHalfWidth(text.slice(0, 20_000)));
}
