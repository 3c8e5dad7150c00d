import type { PlanContent } from "@mingji/core/plan/plan-content";
import { canonicalJson } from "@mingji/core/canonical-json";
import { type MergeConflict, mergeContent, takeTheirs } from "./merge-content.ts";

/** A stored revision as the draft needs it. */
export interface KnownRevision {
  readonly revision: number;
  readonly digest: string;
  readonly content: PlanContent;
}

export type SaveOutcome =
  | { readonly kind: "saved"; readonly revision: number; readonly digest: string }
  | ({ readonly kind: "conflict"; readonly by: string } & KnownRevision)
  | { readonly kind: "offline" }
  | { readonly kind: "refused"; readonly message: string };

/** What the person reads beside the form. */
export type SaveState =
  | { readonly kind: "saved" | "waiting" | "saving" | "offline" }
  | { readonly kind: "refused"; readonly message: string }
  | {
      readonly kind: "conflict";
      readonly base: PlanContent;
      readonly theirs: KnownRevision;
      readonly by: string;
      readonly places: readonly MergeConflict[];
    };

export interface DraftView {
  readonly content: PlanContent;
  /** The revision that the content builds on: what a save or a move names as seen. */
  readonly known: KnownRevision;
  readonly state: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What is kept in this browser until the server has it. */
export interface KeptDraft {
  readonly known: KnownRevision;
  readonly content: PlanContent;
}

export interface DraftSetup {
  readonly known: KnownRevision;
  readonly kept: KeptDraft | null;
  readonly save: (seen: string, content: PlanContent) => Promise<SaveOutcome>;
  readonly keep: (draft: KeptDraft | null) => void;
  readonly onSaved: () => void;
  readonly timing?: { readonly pause: number; readonly again: number };
}

export type PlanDraft = ReturnType<typeof createPlanDraft>;

const TIMING = { pause: 700, again: 8_000 };
const MOST_STEPS = 200;

/**
 * The text of one plan while it is typed: undo and redo, saved after a pause, kept in the browser while the server does
 * not answer, merged field by field when somebody else saved first. Nothing typed is ever thrown away.
 */
export function createPlanDraft({ known, save, keep, onSaved, timing = TIMING, ...setup }: DraftSetup) {
  let { kept } = setup;
  let view: DraftView = { content: known.content, known, state: { kind: "saved" }, canUndo: false, canRedo: false };
  let past: readonly PlanContent[] = [];
  let future: readonly PlanContent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  const show = (change: Partial<DraftView>) => {
    view = { ...view, ...change, canUndo: past.length > 0, canRedo: future.length > 0 };
    for (const listener of listeners) listener();
  };
  const isDirty = () => canonicalJson(view.content) !== canonicalJson(view.known.content);
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), wait);
  };

  /** New text, from typing or from undo; saved after a pause unless a conflict waits for the person. */
  const put = (content: PlanContent) => {
    keep({ known: view.known, content });
    if (view.state.kind === "conflict") return show({ content });
    show({ content, state: { kind: "waiting" } });
    later(timing.pause);
  };
  const edit = (content: PlanContent) => {
    if (canonicalJson(content) === canonicalJson(view.content)) return;
    past = [...past.slice(-MOST_STEPS), view.content];
    future = [];
    put(content);
  };

  const send = async () => {
    clearTimeout(timer);
    if (running !== null) return running;
    if (view.state.kind === "conflict") return;
    if (!isDirty()) return settled();
    running = attempt();
    await running;
    running = null;
    if (view.state.kind === "waiting") later(timing.pause);
  };
  const settled = () => {
    keep(null);
    if (view.state.kind !== "saved") show({ state: { kind: "saved" } });
  };
  const attempt = async () => {
    const sent = view.content;
    show({ state: { kind: "saving" } });
    const outcome = await save(view.known.digest, sent);
    if (outcome.kind === "saved") {
      show({ known: { revision: outcome.revision, digest: outcome.digest, content: sent } });
      if (isDirty()) {
        keep({ known: view.known, content: view.content });
        show({ state: { kind: "waiting" } });
      } else settled();
      onSaved();
      return;
    }
    if (outcome.kind === "conflict") return meet(outcome, outcome.by);
    show({ state: outcome });
    if (outcome.kind === "offline") later(timing.again);
  };
  /** Somebody else saved first: what only one side changed is merged at once, the rest waits for the person. */
  const meet = (theirs: KnownRevision, by: string) => {
    const base = view.known.content;
    const { content, conflicts } = mergeContent(base, view.content, theirs.content);
    const rebased = { known: theirs, content };
    keep(rebased);
    if (conflicts.length > 0)
      return show({ ...rebased, state: { kind: "conflict", base, theirs, by, places: conflicts } });
    show({ ...rebased, state: { kind: "waiting" } });
    later(timing.pause);
  };

  return {
    /** Takes up what this browser kept from an earlier visit. Once. */
    start: () => {
      const waiting = kept;
      kept = null;
      if (waiting === null) return;
      show({ content: waiting.content, known: waiting.known });
      if (waiting.known.digest === known.digest) put(waiting.content);
      else meet(known, "");
    },
    view: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit,
    undo: () => {
      const before = past.at(-1);
      if (before === undefined) return;
      future = [...future, view.content];
      past = past.slice(0, -1);
      put(before);
    },
    redo: () => {
      const next = future.at(-1);
      if (next === undefined) return;
      past = [...past, view.content];
      future = future.slice(0, -1);
      put(next);
    },
    /** Saves at once: before a move, and when the connection is back. */
    flush: send,
    /** A newer revision came with the page: taken over when nothing is typed, else met as a conflict. */
    learn: (newer: KnownRevision) => {
      if (running !== null || newer.revision <= view.known.revision) return;
      if (isDirty()) return meet(newer, "");
      past = [];
      future = [];
      show({ known: newer, content: newer.content, state: { kind: "saved" } });
    },
    /** The person's answer to a conflict: the places where the other side's text is taken. */
    resolve: (taken: readonly MergeConflict[]) => {
      if (view.state.kind !== "conflict") return;
      const { theirs } = view.state;
      const content = taken.reduce((now, place) => takeTheirs(now, theirs.content, place), view.content);
      show({ state: { kind: "waiting" } });
      put(content);
      void send();
    },
  };
}
