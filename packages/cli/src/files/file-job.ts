import type { Language } from "@mingji/core/language";
import type { CommandEnvironment } from "../env.ts";

/** What is done with each file. Plain data, because it travels into reading threads. */
export type FileJob = ReadJob | AuditJob;

interface JobHead {
  readonly language: Language;
  readonly terminal: CommandEnvironment["terminal"];
}

export interface ReadJob extends JobHead {
  readonly verb: "read";
  readonly format: "human" | "json";
}

export interface AuditJob extends JobHead {
  readonly verb: "audit";
  readonly format: "human" | "json";
  readonly profile: string | undefined;
  readonly asOf: string | undefined;
  readonly coverage: "complete" | "partial" | "auto";
  readonly fullOutcomes: boolean;
  readonly failOn: "error" | "warning";
}

/** One file's answer: what to print, what to complain of, and the exit code it calls for. */
export interface FileAnswer {
  readonly text: string;
  readonly complaints: readonly string[];
  readonly exitCode: number;
}

export const COULD_NOT_READ = 2;

/** The part of the environment that a printer needs. */
export function jobHead({ language, terminal }: CommandEnvironment): JobHead {
  return { language, terminal };
}
