import { importReading, type ImportResult } from "@mingji/contract/reading";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { call } from "../../../lib/call.ts";
import { READINGS_KEY } from "./list-readings.ts";

/** What became of one file. */
export type ImportOutcome =
  | { readonly kind: "waiting" | "sending" | "cancelled" }
  | { readonly kind: "done"; readonly result: ImportResult }
  | { readonly kind: "failed"; readonly message: string };

export interface ImportEntry {
  readonly name: string;
  readonly outcome: ImportOutcome;
}

/** Sends files one after the other; one bad file never stops the rest. */
export function useImport() {
  const queries = useQueryClient();
  const [entries, setEntries] = useState<readonly ImportEntry[]>([]);
  const abort = useRef<AbortController | null>(null);

  const start = async (files: readonly File[]) => {
    const leaving = new AbortController();
    abort.current = leaving;
    setEntries(files.map(({ name }) => ({ name, outcome: { kind: "waiting" } })));
    const set = (index: number, outcome: ImportOutcome) =>
      setEntries((now) => now.map((entry, at) => (at === index ? { ...entry, outcome } : entry)));
    for (const [index, file] of files.entries()) {
      set(index, { kind: leaving.signal.aborted ? "cancelled" : "sending" });
      if (!leaving.signal.aborted) set(index, await send(file, leaving.signal));
    }
    abort.current = null;
    await queries.invalidateQueries({ queryKey: READINGS_KEY });
  };
  const isRunning = entries.some(({ outcome }) => outcome.kind === "sending" || outcome.kind === "waiting");
  return { entries, isRunning, start, cancel: () => abort.current?.abort(), clear: () => setEntries([]) };
}

async function send(file: File, signal: AbortSignal): Promise<ImportOutcome> {
  try {
    return { kind: "done", result: await call(importReading, { query: { name: file.name }, file }, signal) };
  } catch (error) {
    if (signal.aborted) return { kind: "cancelled" };
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}
