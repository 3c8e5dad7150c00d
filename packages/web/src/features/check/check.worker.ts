import "../../lib/polyfills.ts";
import type { CheckReply, CheckRequest } from "./check-protocol.ts";
import { auditReading, checkFile } from "./check-file.ts";

/** One request at a time; the page ends the worker to cancel. */
self.onmessage = async ({ data }: MessageEvent<CheckRequest>) => {
  const { id } = data;
  try {
    if (data.kind === "audit") {
      reply({ kind: "audited", id, ...auditReading(data.reading, data.settings) });
      return;
    }
    const result = await checkFile(data.file, data.settings, (stage) => reply({ kind: "stage", id, stage }));
    reply("checked" in result ? { kind: "checked", id, ...result } : { kind: "failed", id, ...result });
  } catch (error) {
    reply({ kind: "failed", id, reason: programError(error) });
  }
};

function reply(message: CheckReply): void {
  self.postMessage(message);
}

/** An error of ours, or memory that ran out: said plainly instead of a page that waits for ever. */
function programError(error: unknown) {
  return {
    code: "check-crashed",
    severity: "error" as const,
    text: {
      zh: "检查这个文件时程序出错（{cause}）。请把文件名和这句话告诉维护人员；其他文件不受影响。",
      en: "The program failed on this file ({cause}). Please pass the file name and this sentence on; other files are not affected.",
    },
    values: { cause: error instanceof Error ? error.message : String(error) },
  };
}
