import type { KeptDraft } from "./plan-draft.ts";

/** Typed text that the server does not have yet, by plan, in this browser. Where storage is forbidden only this safety is lost. */
export function keptDraft(planId: string): KeptDraft | null {
  try {
    const stored = localStorage.getItem(keyOf(planId));
    if (stored === null) return null;
    const value: unknown = JSON.parse(stored);
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

export function keepDraft(planId: string, draft: KeptDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(keyOf(planId));
    else localStorage.setItem(keyOf(planId), JSON.stringify(draft));
  } catch {
    // The page itself still holds the text.
  }
}

const VERSION = 1;

function keyOf(planId: string): string {
  return `mingji.plan.${VERSION}.${planId}`;
}

/** Written by this program; a shape from elsewhere is not used. */
function isKept(value: unknown): value is KeptDraft {
  return typeof value === "object" && value !== null && "known" in value && "content" in value;
}
