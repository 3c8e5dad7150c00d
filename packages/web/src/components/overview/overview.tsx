import type { AuditReport } from "@mingji/core/audit/report";
import { fenOf, sumMoney } from "@mingji/core/money";
import { printMoneyWithUnit } from "@mingji/core/money-print";
import type { Reading } from "@mingji/core/plan/reading";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CellAddress } from "../../lib/address.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { GridTable } from "../grid/grid-table.tsx";
import { overviewLayout } from "./overview-layout.ts";
import styles from "./overview.module.css";

interface OverviewProps {
  readonly reading: Reading;
  readonly report: AuditReport;
  readonly onSelect: (address: CellAddress) => void;
}

/** Where the money is, which classes of indicators each project has, and where the findings are. */
export function Overview({ reading, report, onSelect }: OverviewProps) {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const layout = useMemo(() => {
    const words = {
      project: t("overview.project"),
      money: t("overview.money"),
      indicators: t("overview.indicators"),
      byClass: t("overview.byClass"),
      findings: t("overview.findings"),
      noAmount: t("overview.noAmount"),
      missing: t("overview.missing"),
      classes: t("overview.classes", { returnObjects: true }),
      severity: t("severity", { returnObjects: true }),
    };
    return overviewLayout(reading, report.findings, words, isNarrow);
  }, [reading, report, t, isNarrow]);
  const { projects, moneyUnit } = reading;
  const amounts = projects.flatMap(({ funds }) => (funds.total?.fen == null ? [] : [funds.total.fen]));
  const total = amounts.length === 0 ? fenOf(0) : sumMoney(amounts);
  const indicators = projects.reduce((sum, project) => sum + project.indicators.length, 0);
  return (
    <div className={styles.overview}>
      <p>
        {t("overview.lead", {
          projects: projects.length,
          indicators,
          total: printMoneyWithUnit(total, moneyUnit ?? "万元"),
        })}
      </p>
      <div className={styles.grid}>
        <GridTable
          layout={layout}
          label={t("overview.title")}
          selected={null}
          reveal={0}
          onSelect={({ cell }) => cell.address !== null && onSelect(cell.address)}
        />
      </div>
    </div>
  );
}
