import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** More rows than this would make a browser stop while it lays out the pages. */
const MOST_ROWS = 3_000;

/** True while the page is being printed, so that a table can draw all of its rows. */
export function usePrinting(rows: number): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const start = () => flushSync(() => setPrinting(true));
    const stop = () => setPrinting(false);
    addEventListener("beforeprint", start);
    addEventListener("afterprint", stop);
    return () => {
      removeEventListener("beforeprint", start);
      removeEventListener("afterprint", stop);
    };
  }, []);
  return printing && rows <= MOST_ROWS;
}
