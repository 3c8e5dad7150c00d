import { z } from "zod";
import { FORM_IDS } from "./reading.ts";

/** Kept apart from the types so that an audit never loads the schema library. Bounds are far above any real form. */
const word = z.string().max(2_000);
const longText = z.string().max(50_000);

const fund = z.object({ source: z.string().min(1).max(100), amount: z.string().max(200) }).meta({ id: "FundEntry" });

const indicator = z
  .object({
    level1: word,
    level2: word,
    name: word,
    annual: word,
    period: word.nullable(),
    unit: z.string().max(200).nullable(),
    nature: z.string().max(200).nullable(),
    weight: z.string().max(50).nullable(),
  })
  .meta({ id: "IndicatorEntry" });

/** What a clerk writes, checked at the edge for shape and size only: bad wording is a finding, never a refusal. */
export const planContentSchema = z
  .object({
    form: z.enum(FORM_IDS),
    fiscalYear: z.int().min(1990).max(2200),
    moneyUnit: z.enum(["元", "万元", "亿元"]),
    department: word,
    spendingUnit: word,
    project: word,
    category: word.nullable(),
    funds: z.array(fund).max(100),
    goals: z.object({ period: longText.nullable(), annual: longText.nullable() }),
    indicators: z.array(indicator).max(2_000),
  })
  .meta({ id: "PlanContent" });
