import type { Message } from "@mingji/core/message";
import type { Checked, CheckReply, CheckRequest, CheckSettings, CheckStage } from "./check-protocol.ts";

/** One file on the page and how far it is. */
export interface CheckFile {
  readonly id: number;
  readonly file: File;
  readonly state: CheckState;
}

export type CheckState =
  | { readonly kind: "waiting" }
  | { readonly kind: "working"; readonly stage: CheckStage }
  | { readonly kind: "done"; readonly checked: Checked }
  | { readonly kind: "failed"; readonly reason: Message }
  | { readonly kind: "cancelled" };

export interface CheckView {
  readonly files: readonly CheckFile[];
  readonly settings: CheckSettings;
}

export type CheckSession = ReturnType<typeof createCheckSession>;

/** A worker that neither answers nor ends is stopped after this; the reader has its own, shorter limit. */
const PATIENCE_MS = 150_000;

/**
 * The files of the Check page and the one worker that reads them, one after the other so that memory stays bounded.
 * It lives as long as the application: leaving the page and coming back loses nothing.
 */
export function createCheckSession(startWorker: () => Worker, settings: CheckSettings) {
  let view: CheckView = { files: [], settings };
  let worker: Worker | null = null;
  let running: { readonly id: number; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let nextId = 1;
  const listeners = new Set<() => void>();

  const show = (change: Partial<CheckView>) => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const setState = (id: number, state: CheckState) =>
    show({ files: view.files.map((entry) => (entry.id === id ? { ...entry, state } : entry)) });
  const stopWorker = () => {
    worker?.terminate();
    worker = null;
    if (running !== null) clearTimeout(running.timer);
    running = null;
  };

  const startNext = () => {
    const next = view.files.find(({ state }) => state.kind === "waiting");
    if (running !== null || next === undefined) return;
    setState(next.id, { kind: "working", stage: "reading" });
    run(next.id, { kind: "check", id: next.id, file: next.file, settings: view.settings });
  };
  const run = (id: number, request: CheckRequest) => {
    worker ??= listen(startWorker());
    const timer = setTimeout(() => end(id, { kind: "failed", reason: TOO_SLOW }), PATIENCE_MS);
    running = { id, timer };
    worker.postMessage(request);
  };
  const listen = (started: Worker): Worker => {
    started.onmessage = ({ data }: MessageEvent<CheckReply>) => take(data);
    started.onerror = () => {
      if (running !== null) end(running.id, { kind: "failed", reason: STOPPED });
    };
    return started;
  };
  /** Ends the worker together with the file it works on. */
  const end = (id: number, state: CheckState) => {
    stopWorker();
    setState(id, state);
    startNext();
  };
  const take = (reply: CheckReply) => {
    if (reply.kind === "stage") return setState(reply.id, { kind: "working", stage: reply.stage });
    if (running !== null) clearTimeout(running.timer);
    running = null;
    if (reply.kind === "checked") {
      setState(reply.id, { kind: "done", checked: reply.checked });
      show({ files: withoutOldDocuments(view.files) });
    }
    if (reply.kind === "failed") setState(reply.id, { kind: "failed", reason: reply.reason });
    if (reply.kind === "audited") takeAudit(reply.id, reply);
    auditNext();
    startNext();
  };

  /** Files whose findings were made under settings that have changed since. */
  let outdated: readonly number[] = [];
  const auditNext = () => {
    const [id, ...rest] = outdated;
    if (running !== null || id === undefined) return;
    outdated = rest;
    const entry = view.files.find((candidate) => candidate.id === id);
    if (entry?.state.kind !== "done") return auditNext();
    run(id, { kind: "audit", id, reading: entry.state.checked.reading, settings: view.settings });
  };
  const takeAudit = (id: number, { report, rules }: Pick<Checked, "report" | "rules">) => {
    const entry = view.files.find((candidate) => candidate.id === id);
    if (entry?.state.kind !== "done") return;
    setState(id, { kind: "done", checked: { ...entry.state.checked, report, rules } });
  };

  return {
    view: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Loads the worker before the first file, so that a check does not wait for it, nor need the network. */
    warm: () => {
      worker ??= listen(startWorker());
    },
    /** Queues files; gives the id of the first. */
    add: (files: readonly File[]): number | null => {
      const added = files.map((file): CheckFile => ({ id: nextId++, file, state: { kind: "waiting" } }));
      show({ files: [...view.files, ...added] });
      startNext();
      return added[0]?.id ?? null;
    },
    cancel: (id: number) => {
      if (running?.id === id) end(id, { kind: "cancelled" });
      else setState(id, { kind: "cancelled" });
    },
    again: (id: number) => {
      setState(id, { kind: "waiting" });
      startNext();
    },
    remove: (id: number) => {
      if (running?.id === id) stopWorker();
      show({ files: view.files.filter((entry) => entry.id !== id) });
      startNext();
    },
    choose: (chosen: CheckSettings) => {
      show({ settings: chosen });
      outdated = view.files.filter(({ state }) => state.kind === "done").map(({ id }) => id);
      auditNext();
    },
  };
}

/** Cells and paragraphs that are kept for the source view; beyond, the oldest files keep only reading and findings. */
const KEPT_PARTS = 2_000_000;

function withoutOldDocuments(files: readonly CheckFile[]): readonly CheckFile[] {
  let kept = 0;
  return files
    .toReversed()
    .map((entry) => {
      const { state } = entry;
      if (state.kind !== "done" || state.checked.document === null) return entry;
      const { blocks } = state.checked.document;
      kept += blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.cells.length : 1), 0);
      const fits = kept <= KEPT_PARTS || entry === files.at(-1);
      return fits ? entry : { ...entry, state: { ...state, checked: { ...state.checked, document: null } } };
    })
    .toReversed();
}

const TOO_SLOW: Message = {
  code: "check-too-slow",
  severity: "error",
  text: {
    zh: "检查超过 {seconds} 秒仍未完成，已停止。请拆成较小的文件再试。",
    en: "The check did not finish within {seconds} s and was stopped. Split the file and try again.",
  },
  values: { seconds: PATIENCE_MS / 1000 },
};

const STOPPED: Message = {
  code: "check-stopped",
  severity: "error",
  text: {
    zh: "检查意外中断，可能是内存不足。请关闭其他网页，或拆成较小的文件再试。",
    en: "The check stopped unexpectedly, perhaps for lack of memory. Close other pages or split the file, and try again.",
  },
};
