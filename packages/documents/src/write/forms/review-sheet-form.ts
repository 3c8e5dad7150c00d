import type { Reading } from "@mingji/core/plan/reading";
import { HEADING_TITLES, REVIEW_ITEMS } from "@mingji/core/scoring/review/review-items";
import type { ReviewItem, ReviewSheet } from "@mingji/core/scoring/review/review-sheet";
import { cell, fillWidth, type FormPage, type FormRow, row } from "../form-page.ts";
import { withLabel } from "./labelled-block.ts";
import { DEFAULT_MONEY_UNIT, moneyText } from "./money-text.ts";

const GRADES = ["优", "良", "中", "差"] as const;
const SIGNATURE = "审核人：                    审核单位（盖章）：                    年    月    日";

/** 项目支出绩效目标审核表 (财预〔2015〕88号 附3), one page a sheet: what was decided, else what is proposed. */
export function reviewSheetForm(reading: Reading, sheets: readonly ReviewSheet[]): readonly FormPage[] {
  return sheets.map((sheet) => reviewPage(reading, sheet));
}

function reviewPage(reading: Reading, sheet: ReviewSheet): FormPage {
  const project = reading.projects[sheet.project];
  const unit = reading.moneyUnit ?? DEFAULT_MONEY_UNIT;
  const isKey = sheet.kind === "key";
  const rows: readonly FormRow[] = [
    row(
      cell(0, "项目名称"),
      cell(1, sheet.projectName),
      cell(2, "申报单位"),
      cell(3, project?.spendingUnit ?? reading.department ?? "", { span: 2 }),
    ),
    row(
      cell(0, `预算金额（${unit}）`),
      cell(1, moneyText(project?.funds.total, unit)),
      cell(2, "年度"),
      cell(3, reading.fiscalYear === null ? "" : String(reading.fiscalYear), { span: 2 }),
    ),
    row(
      ...["审核内容", "审核要点", "审核意见", "分值", isKey ? "得分" : "等级"].map((text, column) =>
        cell(column, text, { bold: true }),
      ),
    ),
    ...headingBlocks(sheet, isKey),
    row(
      cell(0, "合计", { span: 3, bold: true }),
      cell(3, "100"),
      cell(4, isKey ? scoreText(sheet.total.score) : (sheet.total.grade ?? "")),
    ),
    row(cell(0, "综合评定等级", { span: 3, bold: true }), cell(3, boxes(sheet.total.grade), { span: 2 })),
    row(cell(0, "总体意见"), cell(1, "", { span: 4 })),
  ];
  return {
    title: "项目支出绩效目标审核表",
    subtitle: null,
    left: null,
    right: null,
    orientation: "portrait",
    columns: fillWidth("portrait", [26, 72, 42, 16, 22]),
    headRows: 0,
    rows,
    foot: [SIGNATURE],
  };
}

function headingBlocks(sheet: ReviewSheet, isKey: boolean): readonly FormRow[] {
  return sheet.headings.flatMap(({ heading, points }) => {
    const items = sheet.items.filter((item) => item.heading === heading);
    const rows = items.map((item) => itemRow(item, isKey));
    return withLabel(cell(0, `${HEADING_TITLES[heading].zh}（${points}分）`), rows);
  });
}

function itemRow(item: ReviewItem, isKey: boolean): FormRow {
  const plan = REVIEW_ITEMS.find(({ id }) => id === item.id);
  return row(
    cell(1, `${plan?.title.zh ?? ""}：${plan?.question.zh ?? ""}`, { align: "left" }),
    cell(2, boxes(item.grade)),
    cell(3, String(item.points)),
    cell(4, isKey ? scoreText(item.score) : (item.grade ?? "")),
  );
}

/** `优□ 良■ 中□ 差□`; nothing is ticked while nothing is decided. */
function boxes(grade: string | null): string {
  return GRADES.map((one) => `${one}${one === grade ? "■" : "□"}`).join(" ");
}

function scoreText(score: number | null): string {
  return score === null ? "" : String(score);
}
