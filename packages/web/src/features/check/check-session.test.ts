import { expect, test } from "vitest";
import type { Checked, CheckReply, CheckRequest } from "./check-protocol.ts";
import { createCheckSession } from "./check-session.ts";

const SETTINGS = { profile: "national-2021", coverage: "auto" } as const;

test("files are checked one after the other", () => {
  const { session, workers, states } = start();
  session.add([fileOf("甲"), fileOf("乙")]);
  expect(states()).toEqual(["working", "waiting"]);
  workers[0]?.answer({ kind: "failed", id: 1, reason: REASON });
  expect(states()).toEqual(["failed", "working"]);
  expect(workers).toHaveLength(1);
});

test("cancelling ends the worker, and the next file gets a new one", () => {
  const { session, workers, states } = start();
  session.add([fileOf("甲"), fileOf("乙")]);
  session.cancel(1);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(states()).toEqual(["cancelled", "working"]);
  session.again(1);
  expect(states()).toEqual(["waiting", "working"]);
});

test("a worker that dies fails its own file only", () => {
  const { session, workers, states } = start();
  session.add([fileOf("甲"), fileOf("乙")]);
  workers[0]?.die();
  expect(states()).toEqual(["failed", "working"]);
});

test("removing the file that is being checked goes on with the next", () => {
  const { session, states } = start();
  session.add([fileOf("甲"), fileOf("乙")]);
  session.remove(1);
  expect(states()).toEqual(["working"]);
});

test("of very many large files the oldest let their documents go, never the newest", () => {
  const { session, workers } = start();
  session.add([fileOf("甲"), fileOf("乙")]);
  for (const id of [1, 2]) workers[0]?.answer({ kind: "checked", id, checked: largeChecked() });
  const documents = session.view().files.map(({ state }) => state.kind === "done" && state.checked.document !== null);
  expect(documents).toEqual([false, true]);
});

/** A reading is not looked at here; its document has more cells than are kept. */
function largeChecked(): Checked {
  const table = { kind: "table", rowCount: 1, columnCount: 1, cells: { length: 3_000_000 }, at: {} };
  return { document: { format: "xlsx", blocks: [table], messages: [] }, rules: {} } as unknown as Checked;
}

const REASON = { code: "x", severity: "error", text: { zh: "坏", en: "broken" } } as const;

function start() {
  const workers: FakeWorker[] = [];
  const session = createCheckSession(() => {
    const worker = fakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  }, SETTINGS);
  return { session, workers, states: () => session.view().files.map(({ state }) => state.kind) };
}

interface FakeWorker {
  ended: boolean;
  onmessage: ((event: { readonly data: CheckReply }) => void) | null;
  onerror: (() => void) | null;
  readonly postMessage: (request: CheckRequest) => void;
  readonly terminate: () => void;
  readonly answer: (reply: CheckReply) => void;
  readonly die: () => void;
}

/** A browser's worker cannot run here; what it would say is said by the test. */
function fakeWorker(): FakeWorker {
  const worker: FakeWorker = {
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: () => undefined,
    terminate: () => {
      worker.ended = true;
    },
    answer: (data) => worker.onmessage?.({ data }),
    die: () => worker.onerror?.(),
  };
  return worker;
}

function fileOf(name: string): File {
  return new File(["x"], name);
}
