import type { Language } from "@mingji/core/language";

/** Everything a command may touch besides the disk: given from outside, so that tests hand in their own. */
export interface CommandEnvironment {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** `colour`: standard output is a terminal. `interactive`: standard error is one, so progress may be drawn. */
  readonly terminal: { readonly colour: boolean; readonly columns: number; readonly interactive: boolean };
  readonly language: Language;
  /** Ends when the person presses Ctrl-C or the system asks to stop. */
  readonly stop: AbortSignal;
}

/** The real environment of the process. */
export function processEnvironment(language: Language): CommandEnvironment {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  return {
    write: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    terminal: { colour, columns: process.stdout.columns ?? 100, interactive: process.stderr.isTTY === true },
    language,
    stop: stop.signal,
  };
}
