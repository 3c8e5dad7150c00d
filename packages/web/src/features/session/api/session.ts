import type { Role } from "@mingji/contract/role";
import { closeSession, getSession, openSession } from "@mingji/contract/session";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../../../lib/call.ts";

const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => call(getSession, {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export function useSession() {
  return useQuery(sessionQuery);
}

/** Chooses a role of the demo, or leaves it with null. What a role may see can change with it. */
export function useChooseRole() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (role: Role | null) => (role === null ? call(closeSession, {}) : call(openSession, { body: { role } })),
    onSuccess: (session) => {
      queries.setQueryData(sessionQuery.queryKey, session);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "session" });
    },
  });
}
