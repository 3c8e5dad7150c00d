import {
  addImportMappings,
  cancelImport,
  correctImport,
  createImport,
  getImport,
  type ImportDetail,
  type ImportJob,
  type ImportMappings,
  type ImportState,
  listImportMappings,
  listImports,
  loadImport,
} from "@mingji/contract/import";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../../../lib/call.ts";

const LIST = ["imports"];
const MAPPINGS = ["import-mappings"];
const detailKey = (id: string) => ["import", id];
/** How often a running job is looked at. */
const LOOK_MS = 700;

export function isRunning(state: ImportState): boolean {
  return state === "queued" || state === "reading";
}

/** Import jobs, newest first, a page at a time; looked at again while one runs. */
export function useImports() {
  return useInfiniteQuery({
    queryKey: LIST,
    queryFn: ({ pageParam, signal }) => call(listImports, { query: { after: pageParam, limit: 30 } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(runs)) ? LOOK_MS : false),
  });
}

export function useImportDetail(id: string) {
  return useQuery({
    queryKey: detailKey(id),
    queryFn: ({ signal }) => call(getImport, { params: { id } }, signal),
    refetchInterval: ({ state }) => (state.data !== undefined && runs(state.data) ? LOOK_MS : false),
  });
}

/** What can be done with one job; each answers with the job as it is then. */
export function useImportActions(id: string) {
  const queries = useQueryClient();
  const onSuccess = async (job: ImportDetail) => {
    queries.setQueryData(detailKey(id), job);
    await queries.invalidateQueries({ queryKey: LIST });
    if (job.state === "loaded") await queries.invalidateQueries({ queryKey: ["readings"] });
  };
  return {
    load: useMutation({
      mutationFn: (confirmed: readonly number[]) =>
        call(loadImport, { params: { id }, body: { confirmed: [...confirmed] } }),
      onSuccess,
    }),
    cancel: useMutation({ mutationFn: () => call(cancelImport, { params: { id } }), onSuccess }),
    correct: useMutation({
      mutationFn: (body: Parameters<typeof call<typeof correctImport>>[1]["body"]) =>
        call(correctImport, { params: { id }, body }),
      onSuccess: async (job) => {
        await onSuccess(job);
        await queries.invalidateQueries({ queryKey: MAPPINGS });
      },
    }),
  };
}

/** Sends one file; the answer is its job, which may be an old one. */
export function useSendImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => call(createImport, { query: { name: file.name }, file }),
    onSuccess: (job) => {
      queries.removeQueries({ queryKey: detailKey(job.id) });
      return queries.invalidateQueries({ queryKey: LIST });
    },
  });
}

export function useMappings() {
  return useQuery({ queryKey: MAPPINGS, queryFn: ({ signal }) => call(listImportMappings, {}, signal) });
}

/** Takes over a file of mappings; what does not fit is refused by the server in words. */
export function useAddMappings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) =>
      call(addImportMappings, { body: JSON.parse(await file.text()) as ImportMappings }),
    onSuccess: (all) => queries.setQueryData(MAPPINGS, all),
  });
}

function runs({ state }: ImportJob): boolean {
  return isRunning(state);
}
