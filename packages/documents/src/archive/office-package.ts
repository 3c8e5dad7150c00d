import type { Message } from "@mingji/core/message";
import { macrosLeftOut } from "../macros-left-out.ts";
import type { ReadContext } from "../read-context.ts";
import { refuse } from "../refused-file.ts";
import { attribute } from "../xml/xml-text.ts";
import { scanSmallPart } from "./scan-part.ts";
import { openZip, type ZipParts } from "./zip-parts.ts";

/** An Office file as the packaging standard sees it: parts that refer to each other by relations. */
export interface OfficePackage {
  readonly parts: ZipParts;
  /** The part that holds the document or the workbook. */
  readonly main: string;
  readonly messages: readonly Message[];
}

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `styles`, `comments` …, the same in both editions of the standard. */
  readonly type: string;
  /** Full part name. */
  readonly target: string;
}

export function openPackage(bytes: Uint8Array, context: ReadContext): OfficePackage {
  const parts = openZip(bytes, context.limits, context.name);
  const main = relationsOf(parts, "", context).find((relation) => relation.type === "officeDocument")?.target;
  if (main === undefined || !parts.has(main)) throw withoutMain(context.name);
  return { parts, main, messages: hasMacros(parts) ? [macrosLeftOut(context.name)] : [] };
}

/** What a part refers to. Targets outside the file are left out: nothing is ever fetched. */
export function relationsOf(parts: ZipParts, part: string, context: ReadContext): readonly Relation[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const relations: Relation[] = [];
  const open = (name: string, attributes: string) => {
    if (name !== "Relationship" || attribute(attributes, "TargetMode")?.toLowerCase() === "external") return;
    const type = attribute(attributes, "Type") ?? "";
    const target = resolveTarget(folder, attribute(attributes, "Target") ?? "");
    relations.push({ id: attribute(attributes, "Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), target });
  };
  scanSmallPart(parts, `${folder}_rels/${part.slice(slash + 1)}.rels`, { open, close: ignore, text: ignore }, context);
  return relations;
}

const ignore = () => undefined;

/** A target is relative to the part's folder, or absolute from the package's root. */
function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function hasMacros(parts: ZipParts): boolean {
  return parts.names.some((name) => /vbaproject\.bin$|\/macrosheets\//i.test(name));
}

function withoutMain(name: string): Error {
  return refuse(
    "package-incomplete",
    "{name} 缺少正文部件，文件不完整或已损坏。请用 Word、Excel 或 WPS 打开并另存为新文件后再读。",
    "{name} has no main part: it is incomplete or damaged. Open it in Word, Excel or WPS, save it as a new file, and read that.",
    { name },
  );
}
