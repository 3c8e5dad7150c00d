import { DEFAULT_PROFILE } from "@mingji/core/audit/profiles/profiles";
import { useSyncExternalStore } from "react";
import { type CheckView, createCheckSession } from "./check-session.ts";

const session = createCheckSession(
  () => new Worker(new URL("./check.worker.ts", import.meta.url), { type: "module", name: "check" }),
  { profile: DEFAULT_PROFILE, coverage: "auto" },
);

/** The files of this tab and what can be done with them. */
export function useCheck(): CheckView & { readonly session: typeof session } {
  return { ...useSyncExternalStore(session.subscribe, session.view), session };
}
