import type { Message } from "../../message.ts";
import type { MoneyUnit } from "../../money.ts";
import type { Amount } from "../../plan/funds.ts";
import type { ProjectReading } from "../../plan/reading.ts";

/** Amounts were read as 万元 although neither the form nor the amount prints a unit: said once a project. */
export function assumedUnits(projects: readonly ProjectReading[], unit: MoneyUnit | null): readonly Message[] {
  if (unit !== null) return [];
  return projects.flatMap(({ funds, execution, name }, project) => {
    const rows = execution?.rows.flatMap((row) => [row.initialBudget, row.adjustedBudget, row.executed]) ?? [];
    const first = [...Object.values(funds), ...rows].find((amount) => amount !== null && isBare(amount));
    return first === undefined || first === null ? [] : [{ ...assumed(name, first), project }];
  });
}

function isBare({ raw, fen, label }: Amount): boolean {
  return fen !== null && fen !== 0 && !/[元万亿]/.test(raw) && !/[（(](?:万元|元|亿元)[）)]/.test(label ?? "");
}

function assumed(name: string, amount: Amount): Message {
  return {
    code: "money-unit-assumed",
    severity: "warning",
    text: {
      zh: "“{name}”的金额没有印单位，按万元读入，请核对。",
      en: 'The amounts of "{name}" print no unit and were read as 万元; please check.',
    },
    values: { name },
    ...(amount.at === undefined ? {} : { at: amount.at }),
    field: "funds",
    alternatives: ["元", "万元"],
  };
}
