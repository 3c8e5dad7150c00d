import { adjustPlan, createPlan, importPlans, movePlan, restorePlan, savePlan, undoMove } from "@mingji/contract/plan";
import type { Language } from "@mingji/core/language";
import type { FastifyInstance } from "fastify";
import type { AppDependencies } from "../app-dependencies.ts";
import { registerRoute } from "../http/register-route.ts";
import { requirePerson } from "../session/require-person.ts";
import { adjustPlan as adjust } from "./adjust-plan.ts";
import { changer } from "./changer.ts";
import { type ImportedProject, importPlans as importReading } from "./import-plans.ts";
import { movePlan as move } from "./move-plan.ts";
import { openPlan } from "./open-plan.ts";
import { toHeadRecord } from "./present-plan.ts";
import { restoreRevision } from "./restore-revision.ts";
import { savePlan as save } from "./save-plan.ts";
import { undoMove as undo } from "./undo-move.ts";

const TYPED = { kind: "typed" } as const;

export function registerPlanChangeRoutes(app: FastifyInstance, dependencies: AppDependencies): void {
  const { authority, mode } = dependencies;

  const change = changer(dependencies);

  registerRoute(app, createPlan, async ({ body, raw }) => {
    const actor = requirePerson(mode, raw, "plan.create");
    return toHeadRecord(await change((transaction) => openPlan(transaction, authority, body, actor)));
  });

  registerRoute(app, importPlans, async ({ body, raw, language }) => {
    const actor = requirePerson(mode, raw, "plan.create");
    const projects = await change((transaction) => importReading(transaction, authority, body, actor));
    return { message: importSentence(projects, language), projects: [...projects] };
  });

  registerRoute(app, savePlan, async ({ params, body, raw }) => {
    const actor = requirePerson(mode, raw, "plan.save");
    const given = { planId: params.id, origin: TYPED, ...body };
    return toHeadRecord(await change((transaction) => save(transaction, authority, given, actor)));
  });

  registerRoute(app, restorePlan, async ({ params, body, raw }) => {
    const actor = requirePerson(mode, raw, "plan.save");
    const given = { planId: params.id, ...body };
    return toHeadRecord(await change((transaction) => restoreRevision(transaction, authority, given, actor)));
  });

  registerRoute(app, movePlan, async ({ params, body, raw }) => {
    const actor = requirePerson(mode, raw, "plan.move");
    const given = { planId: params.id, ...body };
    return toHeadRecord(await change((transaction) => move(transaction, authority, given, actor)));
  });

  registerRoute(app, adjustPlan, async ({ params, body, raw }) => {
    const actor = requirePerson(mode, raw, "plan.create");
    const given = { planId: params.id, ...body };
    return toHeadRecord(await change((transaction) => adjust(transaction, authority, given, actor)));
  });

  registerRoute(app, undoMove, async ({ params, body, raw }) => {
    const actor = requirePerson(mode, raw, "plan.move");
    const given = { planId: params.id, ...body };
    return toHeadRecord(await change((transaction) => undo(transaction, authority, given, actor)));
  });
}

function importSentence(projects: readonly ImportedProject[], language: Language): string {
  const count = (wanted: ImportedProject["outcome"]) => projects.filter(({ outcome }) => outcome === wanted).length;
  const [created, unchanged, unknown] = [count("created"), count("unchanged"), count("unknownUnit")];
  const units = [...new Set(projects.filter(({ planId }) => planId === null).map(({ unit }) => unit))].join("、");
  const missing = {
    zh: `；${unknown} 个项目的单位不在名册中（${units}），请先导入单位名册或指定单位`,
    en: `; the units of ${unknown} are not in the tree (${units}): import the tree, or name a unit`,
  };
  const sentence = {
    zh: `新建 ${created} 份计划，${unchanged} 份已有，没有改动`,
    en: `${created} plans were made, ${unchanged} were there already and are unchanged`,
  };
  return `${sentence[language]}${unknown === 0 ? "" : missing[language]}${language === "zh" ? "。" : "."}`;
}
