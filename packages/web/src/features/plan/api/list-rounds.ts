import { listRounds } from "@mingji/contract/round";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { call } from "../../../lib/call.ts";

export const ROUNDS_KEY = ["rounds"];

const roundsQuery = queryOptions({
  queryKey: ROUNDS_KEY,
  queryFn: ({ signal }) => call(listRounds, {}, signal),
});

/** Budget rounds, newest first. Only people with a role may see them. */
export function useRounds(enabled: boolean) {
  return useQuery({ ...roundsQuery, enabled });
}
