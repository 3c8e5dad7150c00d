import { Worker } from "node:worker_threads";
import type { Bilingual } from "@mingji/core/language";
import { fill } from "@mingji/core/language";
import { COULD_NOT_READ, type FileAnswer, type FileJob } from "./file-job.ts";

const HEAP_MEGABYTES = 2_048;
const MILLISECONDS = 90_000;

/** A thread that does a job on one file at a time. A file that freezes or fills it costs the thread, not the run. */
export interface FileThread {
  readonly run: (path: string) => Promise<FileAnswer>;
  readonly close: () => Promise<void>;
}

export function openFileThread(job: FileJob): FileThread {
  let worker: Worker | null = null;
  const start = () =>
    new Worker(new URL("./file-job.worker.ts", import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
  const discard = async () => {
    await worker?.terminate();
    worker = null;
  };
  return {
    run: async (path) => {
      worker ??= start();
      const answer = await answerOf(worker, path);
      if (!("failed" in answer)) return answer;
      await discard();
      const text = fill(
        answer.failed,
        { path, seconds: MILLISECONDS / 1000, megabytes: HEAP_MEGABYTES, detail: answer.detail },
        job.language,
      );
      return { text: "", complaints: [`${text}\n`], exitCode: COULD_NOT_READ };
    },
    close: discard,
  };
}

interface Failure {
  readonly failed: Bilingual;
  readonly detail: string;
}

function answerOf(worker: Worker, path: string): Promise<FileAnswer | Failure> {
  return new Promise((resolve) => {
    const settle = (answer: FileAnswer | Failure) => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", fail);
      resolve(answer);
    };
    const fail = (error: NodeJS.ErrnoException) => {
      const failed = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? TOO_MUCH : BROKEN;
      settle({ failed, detail: error.message });
    };
    const timer = setTimeout(() => settle({ failed: TOO_LONG, detail: "" }), MILLISECONDS);
    worker.on("message", settle).on("error", fail);
    worker.postMessage(path);
  });
}

const TOO_LONG: Bilingual = {
  zh: "{path} 读了 {seconds} 秒仍未读完，已停止：请拆分文件，或另存为 .xlsx 再试。",
  en: "{path} was not read within {seconds} seconds and was stopped: split it, or save it as .xlsx and try again.",
};
const TOO_MUCH: Bilingual = {
  zh: "读取 {path} 需要的内存超过 {megabytes} MB，已停止：请拆分文件再试。",
  en: "Reading {path} needs more than {megabytes} MB of memory and was stopped: split it and try again.",
};
const BROKEN: Bilingual = {
  zh: "读取 {path} 时程序出错（{detail}），已跳过：请把该文件发给维护者。",
  en: "The program failed on {path} ({detail}); the file was skipped: please send it to the maintainers.",
};
