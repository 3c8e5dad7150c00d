import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FormWords } from "./form-words.ts";

export function useFormWords(): FormWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      project: t("form.project"),
      spendingUnit: t("form.spendingUnit"),
      code: t("form.code"),
      category: t("form.category"),
      projectPeriod: t("form.projectPeriod"),
      funds: t("form.funds"),
      goals: t("form.goals"),
      indicators: t("form.indicators"),
      execution: t("form.execution"),
      continued: t("form.continued"),
      grade: t("form.grade"),
      fund: t("form.fund", { returnObjects: true }),
      goal: t("form.goal", { returnObjects: true }),
      column: t("form.column", { returnObjects: true }),
      executionColumn: t("form.executionColumn", { returnObjects: true }),
    }),
    [t],
  );
}
