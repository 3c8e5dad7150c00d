import type { Role } from "@mingji/contract/role";
import type { PlanContent } from "@mingji/core/plan/plan-content";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { newId } from "../db/uuid.ts";
import type { PlanActor } from "../plan/plan-actor.ts";

/** A plan that no rule of severity error complains of. */
export function sampleContent(change: Partial<PlanContent> = {}): PlanContent {
  const row = (level1: string, level2: string, name: string, annual: string) => ({
    level1,
    level2,
    name,
    annual,
    period: null,
    unit: null,
    nature: null,
    weight: null,
  });
  return {
    form: "target-form",
    fiscalYear: 2026,
    moneyUnit: "万元",
    department: "示例部门01",
    spendingUnit: "示例单位001",
    project: "农村公路养护经费",
    category: null,
    funds: [
      { source: "total", amount: "120.00" },
      { source: "fiscalAppropriation", amount: "120.00" },
    ],
    goals: { period: null, annual: "2026年12月底前养护农村公路120公里，验收合格率达到98%，受益群众满意度达到90%。" },
    indicators: [
      row("产出指标", "数量指标", "农村公路养护里程", "≥120公里"),
      row("产出指标", "质量指标", "养护工程验收合格率", "≥98%"),
      row("产出指标", "时效指标", "养护任务完成时间", "2026年12月底前"),
      row("成本指标", "经济成本指标", "每公里养护成本", "≤1万元/公里"),
      row("效益指标", "社会效益指标", "受益村庄数量", "≥30个"),
      row("满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥90%"),
    ],
    ...change,
  };
}

/** A person of a role: `actor("unitEditor", 2)` is the second editor. */
export function actor(role: Role, number = 1): PlanActor {
  return { name: `${role}${String(number).padStart(2, "0")}`, role, at: new Date() };
}

/** A round and a unit to hang plans on. */
export async function sampleRound(transaction: Transaction<Tables>, authority: string, unit = "示例单位001") {
  const roundId = newId();
  const organisationId = newId();
  const now = new Date();
  await transaction
    .insertInto("budget_round")
    .values({
      authority,
      id: roundId,
      fiscal_year: 2026,
      title: "2026年预算",
      profile: "national-2021",
      deadlines: "{}",
      opened_at: now,
    })
    .execute();
  await transaction
    .insertInto("organisation")
    .values({ authority, id: organisationId, kind: "unit", created_at: now })
    .execute();
  const name = { name: unit, code: null, parent_id: null, ended: false, reason: null };
  await transaction
    .insertInto("organisation_name")
    .values({ authority, organisation_id: organisationId, valid_from: "2020-01-01", ...name })
    .execute();
  return { roundId, organisationId };
}
