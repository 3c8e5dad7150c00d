import type { CommandEnvironment } from "../env.ts";

export interface Progress {
  readonly step: (name: string) => void;
  readonly end: () => void;
}

const REDRAW_MILLISECONDS = 100;
const LONGEST_NAME = 40;

/** A line on standard error that counts files, only when a person looks at a terminal. */
export function createProgress(total: number, environment: CommandEnvironment, now: () => number = Date.now): Progress {
  if (!environment.terminal.interactive) return { step: () => undefined, end: () => undefined };
  const started = now();
  let done = 0;
  let drawn = 0;
  return {
    step: (name) => {
      done += 1;
      if (now() - drawn < REDRAW_MILLISECONDS && done < total) return;
      drawn = now();
      const seconds = Math.round((now() - started) / 1000);
      const left = Math.round(((now() - started) / done / 1000) * (total - done));
      const words = { zh: `用时 ${seconds} 秒，约剩 ${left} 秒`, en: `${seconds} s, about ${left} s left` }[
        environment.language
      ];
      environment.complain(`\r\u001b[2K${done}/${total}  ${words}  ${name.slice(-LONGEST_NAME)}`);
    },
    end: () => environment.complain("\r\u001b[2K"),
  };
}
