import type { Severity } from "@mingji/core/message";
import { useTranslation } from "react-i18next";
import { SeverityMark } from "./severity-mark.tsx";

const LEVELS: readonly Severity[] = ["error", "warning", "info"];

interface SeverityCountsProps {
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Counts of the levels that occur; a tick when there is none. */
export function SeverityCounts({ counts }: SeverityCountsProps) {
  const { t } = useTranslation();
  const present = LEVELS.filter((level) => counts[level] > 0);
  const style = { display: "inline-flex", gap: 10, alignItems: "center", whiteSpace: "nowrap" } as const;
  if (present.length === 0) {
    return (
      <span style={style}>
        <SeverityMark severity="done" /> {t("severity.none")}
      </span>
    );
  }
  return (
    <span style={style}>
      {present.map((level) => (
        <span key={level} style={{ ...style, gap: 4 }}>
          <SeverityMark severity={level} />
          <span>
            {t(`severity.${level}`)} {counts[level]}
          </span>
        </span>
      ))}
    </span>
  );
}
