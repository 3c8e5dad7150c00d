import { getReadingRecord } from "@mingji/contract/reading";
import { useQuery } from "@tanstack/react-query";
import { call } from "../../../lib/call.ts";

/** One reading with its audit report, typed and in both languages. */
export function useReadingRecord(id: string) {
  return useQuery({
    queryKey: ["reading", id],
    queryFn: ({ signal }) => call(getReadingRecord, { params: { id } }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
