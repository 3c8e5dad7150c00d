import type { SourceDocument } from "../document/document.ts";
import type { Message } from "../message.ts";
import type { ProjectReading } from "../plan/reading.ts";
import { withFundsInText } from "./funds-in-text.ts";
import type { BlocksReading } from "./read-blocks.ts";
import { distinctProjects } from "./same-project.ts";
import { attachDetachedBlocks } from "./text/detached-blocks.ts";
import { proseLines } from "./text/prose-lines.ts";
import { readProse } from "./text/read-prose.ts";
import { withPlainName } from "./text/with-plain-name.ts";

export interface ProjectsReading {
  readonly projects: readonly ProjectReading[];
  readonly messages: readonly Message[];
}

/** The projects of the tables with what stands apart from them; of a document without tables, those its sentences state. */
export function readProjects(document: SourceDocument, blocks: BlocksReading, title: string | null): ProjectsReading {
  const texts = document.blocks.filter((block) => block.kind === "text");
  const { projects, messages } = distinctProjects(blocks.projects, blocks.messages);
  const attached = attachDetachedBlocks(projects, texts);
  const prose = attached.projects.length === 0 ? readProse(proseLines(document.blocks), title) : null;
  const known = (prose?.projects ?? attached.projects).map(withPlainName);
  return {
    projects: known.length === 1 ? known.map((project) => withFundsInText(project, texts)) : known,
    messages: [...messages, ...attached.messages, ...(prose?.messages ?? [])],
  };
}
