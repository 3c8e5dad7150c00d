import { useSyncExternalStore } from "react";

/** Below this the form and the findings take turns; paper is never narrow. */
const narrow = matchMedia("screen and (max-width: 899px)");

export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener("change", listener);
      return () => narrow.removeEventListener("change", listener);
    },
    () => narrow.matches,
  );
}
