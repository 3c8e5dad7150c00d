import type { Profile } from "@mingji/core/audit/profile";
import type { WaiverEntry } from "@mingji/core/audit/waive";
import type { Language } from "@mingji/core/language";
import type { CommandEnvironment } from "../env.ts";
import type { AcrossDocument } from "./across/compare-documents.ts";
import type { RelatedFiles } from "./related/find-related.ts";

/** What is done with each file. Plain data, because it travels into reading threads. */
export type FileJob = ReadJob | AuditJob | OutlineJob;

interface JobHead {
  readonly language: Language;
  readonly terminal: CommandEnvironment["terminal"];
}

export interface ReadJob extends JobHead {
  readonly verb: "read";
  readonly format: "human" | "json";
}

/** What finds a file's projects again, as a line of JSON. */
export interface OutlineJob extends JobHead {
  readonly verb: "outline";
}

export interface AuditJob extends JobHead {
  readonly verb: "audit";
  readonly format: "human" | "json" | "sarif" | "csv";
  readonly profile: string | undefined;
  /** A bureau's own profile, read and checked already. */
  readonly overlay: Profile | undefined;
  /** Findings known from an earlier audit, by file name. */
  readonly baseline: Readonly<Record<string, readonly WaiverEntry[]>>;
  readonly asOf: string | undefined;
  readonly coverage: "complete" | "partial" | "auto";
  readonly fullOutcomes: boolean;
  readonly failOn: "error" | "warning";
  /** The files that approved plans, last year's documents and evaluations are found in. */
  readonly related: RelatedFiles;
  /** Keep of each file what comparisons of files look at. */
  readonly across: boolean;
}

/** One file's answer: what to print, what to complain of, and the exit code it calls for. */
export interface FileAnswer {
  readonly text: string;
  readonly complaints: readonly string[];
  readonly exitCode: number;
  /** For the comparison of all files, when the job asks for it. */
  readonly across?: AcrossDocument;
}

export const COULD_NOT_READ = 2;

/** What stands around the answers of all files in one output. */
export interface OutputFrame {
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
}

/** Sees every answer in order, and adds one of its own when all files are done. */
export interface AnswerGatherer {
  readonly take: (answer: FileAnswer) => void;
  readonly last: () => FileAnswer;
}

export const NO_FRAME: OutputFrame = { head: "", separator: "", tail: "" };

/** The part of the environment that a printer needs. */
export function jobHead({ language, terminal }: CommandEnvironment): JobHead {
  return { language, terminal };
}
