import type { Language } from "@mingji/core/language";

/** Everything a command may touch besides the disk: given from outside, so that tests hand in their own. */
export interface CommandEnvironment {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Colour and width only when a person looks at a terminal. */
  readonly terminal: { readonly colour: boolean; readonly columns: number };
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
    terminal: { colour, columns: process.stdout.columns ?? 100 },
    language,
    stop: stop.signal,
  };
}
