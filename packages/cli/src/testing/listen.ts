import type { CommandEnvironment } from "../env.ts";

/** An environment that keeps what a command writes and complains of. */
export function listen() {
  let text = "";
  let said = "";
  const environment: CommandEnvironment = {
    write: (more) => {
      text += more;
    },
    complain: (more) => {
      said += more;
    },
    terminal: { colour: false, columns: 100, interactive: false },
    language: "zh",
    stop: new AbortController().signal,
  };
  return { environment, written: () => text, complaints: () => said };
}
