import type { AuditReport } from "@mingji/core/audit/report";
import type { WaiverEntry } from "@mingji/core/audit/waive";
import type { PlanContent } from "@mingji/core/plan/plan-content";
import { useEffect, useRef, useState } from "react";
import type { AuditReply, AuditRequest } from "./plan-audit-protocol.ts";

/** A person stops typing for this long before the findings follow. */
const PAUSE_MS = 150;

/** The audit of the text as it is now; `stored` is the server's, of the revision `storedContent`. */
export function useLiveAudit(
  content: PlanContent,
  storedContent: PlanContent,
  stored: AuditReport,
  settings: { readonly profile: string; readonly waivers: readonly WaiverEntry[] },
): AuditReport {
  const [live, setLive] = useState<{ readonly of: PlanContent; readonly report: AuditReport } | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef<{ readonly id: number; readonly content: PlanContent } | null>(null);
  const { profile, waivers } = settings;
  const isStored = content === storedContent;
  useEffect(() => {
    if (isStored) return;
    const timer = setTimeout(() => {
      worker.current ??= startWorker((reply) => {
        if (reply.id === asked.current?.id) setLive({ of: asked.current.content, report: reply.report });
      });
      const id = (asked.current?.id ?? 0) + 1;
      asked.current = { id, content };
      worker.current.postMessage({ id, content, profile, waivers } satisfies AuditRequest);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [content, isStored, profile, waivers]);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  return isStored || live === null ? stored : live.report;
}

function startWorker(onReply: (reply: AuditReply) => void): Worker {
  const started = new Worker(new URL("./plan-audit.worker.ts", import.meta.url), { type: "module" });
  started.onmessage = ({ data }: MessageEvent<AuditReply>) => onReply(data);
  return started;
}
