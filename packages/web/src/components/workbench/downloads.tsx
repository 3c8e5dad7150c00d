import { findingsCsv } from "@mingji/core/audit/findings-csv";
import type { AuditReport } from "@mingji/core/audit/report";
import { auditToJson } from "@mingji/core/audit/report-json";
import type { Reading } from "@mingji/core/plan/reading";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { downloadText } from "../../lib/download.ts";
import { useLanguage } from "../../lib/language.ts";

interface DownloadsProps {
  readonly reading: Reading;
  readonly report: AuditReport;
}

/** The findings to take along: CSV for a spreadsheet, JSON as `mingji audit --json` prints it, or paper. */
export function Downloads({ reading, report }: DownloadsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = reading.source.name.replace(/[.][^.]{1,8}$/, "");
  const save: Readonly<Record<string, () => void>> = {
    csv: () => downloadText(`${name}-findings.csv`, "text/csv;charset=utf-8", findingsCsv(reading, report, language)),
    json: () =>
      downloadText(
        `${name}-audit.json`,
        "application/json",
        `${JSON.stringify(auditToJson(reading, report, language), null, 1)}\n`,
      ),
    print: () => print(),
  };
  const items = [
    { key: "csv", label: t("download.csv") },
    { key: "json", label: t("download.json") },
    { key: "print", label: t("download.print") },
  ];
  return (
    <Dropdown menu={{ items, onClick: ({ key }) => save[key]?.() }} trigger={["click"]}>
      <Button size="small">{t("download.title")} ▾</Button>
    </Dropdown>
  );
}
