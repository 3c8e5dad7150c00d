import { listReadings } from "@mingji/contract/reading";
import { useInfiniteQuery } from "@tanstack/react-query";
import { call } from "../../../lib/call.ts";

export const READINGS_KEY = ["readings"];

/** Imported readings, newest first, a page at a time. */
export function useReadings() {
  return useInfiniteQuery({
    queryKey: READINGS_KEY,
    queryFn: ({ pageParam, signal }) => call(listReadings, { query: { after: pageParam, limit: 50 } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
