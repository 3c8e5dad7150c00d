import type { Severity } from "@mingji/core/message";

interface SeverityMarkProps {
  readonly severity: Severity | "done";
  readonly size?: number;
}

/** One shape a level: octagon, triangle, circle; a tick for done. Decorative: the level is always said in words beside it. */
export function SeverityMark({ severity, size = 14 }: SeverityMarkProps) {
  return (
    <svg className={`severity-${severity}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[severity]}
    </svg>
  );
}

const SHAPES = {
  error: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="m5.5 5.5 5 5m0-5-5 5" stroke="var(--on-mark)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1 15.5 14.5H.5z" fill="currentColor" strokeLinejoin="round" />
      <path d="M8 5.8v4M8 11.6v1" stroke="var(--on-mark)" strokeWidth="1.7" strokeLinecap="round" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M8 7.2v4.3M8 4.4v.4" stroke="var(--on-mark)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.2 2.2 2.3 4.2-4.8" stroke="var(--on-mark)" strokeWidth="1.8" fill="none" strokeLinecap="round" />
    </>
  ),
} as const;
