import type { PlanContent } from "@mingji/core/plan/plan-content";
import type { FormWords } from "../../components/form/form-words.ts";
import type { CellAddress } from "../../lib/address.ts";

/** What a person calls a cell: 投产企业 · 年度指标值. */
export function cellLabel(content: PlanContent, { indicator, field }: CellAddress, words: FormWords): string {
  const [group = "", part = ""] = field?.split(".") ?? [];
  if (indicator !== null) {
    const column = words.column[group as keyof FormWords["column"]] ?? words.indicators;
    const name = content.indicators[indicator]?.name ?? "";
    return `${name === "" ? `#${indicator + 1}` : name} · ${column}`;
  }
  if (group === "goals") return words.goal[part] ?? words.goals;
  if (group === "funds") return `${words.funds} · ${words.fund[part] ?? part}`;
  if (group === "spendingUnit") return words.spendingUnit;
  return group === "category" ? words.category : words.project;
}
