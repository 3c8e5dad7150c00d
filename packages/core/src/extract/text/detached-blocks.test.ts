import { describe, expect, test } from "vitest";
import type { TextBlock } from "../../document/document.ts";
import type { ProjectReading } from "../../plan/reading.ts";
import { attachDetachedBlocks } from "./detached-blocks.ts";

const roads = project("农村公路养护", "完成农村公路日常养护，保障道路畅通。");
const schools = project("校舍维修改造", "完成中小学校舍维修改造，改善办学条件。");
const forests = project("森林防火", "提升森林防火能力，减少森林火灾损失。");

const roadBlock =
  "1、产出指标；数量指标；农村公路养护里程；年度指标值：≥50公里。2、产出指标；质量指标；道路畅通率；年度指标值：≥95%。";
const schoolBlock = "1、产出指标；数量指标；校舍维修改造面积；年度指标值：≥900平方米。";
const forestBlock = "1、产出指标；数量指标；森林防火巡查次数；年度指标值：≥300次。";

describe("indicator blocks printed apart from their table", () => {
  test("go back to the projects in order when content agrees", () => {
    const { names, told } = attach([roads, schools, forests], [roadBlock, schoolBlock, forestBlock]);
    expect(names).toEqual([["农村公路养护里程", "道路畅通率"], ["校舍维修改造面积"], ["森林防火巡查次数"]]);
    expect(told).toEqual([
      ["indicators-printed-apart", "info", 0, []],
      ["indicators-printed-apart", "info", 1, []],
      ["indicators-printed-apart", "info", 2, []],
    ]);
  });

  test("keep their order but are doubted when content contradicts it", () => {
    const { names, told } = attach([roads, schools], [schoolBlock, roadBlock]);
    expect(names).toEqual([["校舍维修改造面积"], ["农村公路养护里程", "道路畅通率"]]);
    expect(told).toEqual([
      ["indicators-printed-apart", "warning", 0, ["校舍维修改造"]],
      ["indicators-printed-apart", "warning", 1, ["农村公路养护"]],
    ]);
  });

  test("find their project by content when one block is missing", () => {
    const { names, told } = attach([roads, schools, forests], [roadBlock, forestBlock]);
    expect(names).toEqual([["农村公路养护里程", "道路畅通率"], [], ["森林防火巡查次数"]]);
    expect(told).toEqual([
      ["indicators-printed-apart", "info", 0, []],
      ["indicators-printed-apart", "info", 2, []],
      ["project-without-indicators", "warning", 1, []],
    ]);
  });

  test("are named when no project is left for them", () => {
    const { names, told, used } = attach([roads, forests], [roadBlock, schoolBlock, forestBlock]);
    expect(names).toEqual([["农村公路养护里程", "道路畅通率"], ["森林防火巡查次数"]]);
    expect(told.at(-1)).toEqual(["indicators-without-project", "error", undefined, []]);
    expect(used).toBe(2);
  });

  test("may run over several lines", () => {
    const lines = roadBlock.split("。").filter((line) => line !== "");
    const { names } = attach([roads, schools], [...lines, schoolBlock]);
    expect(names).toEqual([["农村公路养护里程", "道路畅通率"], ["校舍维修改造面积"]]);
  });

  test("leave prose and complete projects alone", () => {
    const { names, told, used } = attach([roads], ["1、完成养护。2、保障畅通。"]);
    expect({ names, told, used }).toEqual({ names: [[]], told: [], used: 0 });
  });
});

function attach(projects: readonly ProjectReading[], texts: readonly string[]) {
  const blocks = texts.map((text, index): TextBlock => ({ kind: "text", text, at: { line: index + 1 } }));
  const { projects: attached, messages, used } = attachDetachedBlocks(projects, blocks);
  return {
    names: attached.map(({ indicators }) => indicators.map(({ name }) => name)),
    told: messages.map(({ code, severity, project, alternatives = [] }) => [code, severity, project, alternatives]),
    used: used.size,
  };
}

function project(name: string, annual: string): ProjectReading {
  return {
    name,
    nameRaw: name,
    code: null,
    spendingUnit: null,
    category: null,
    period: null,
    funds: {},
    goals: { period: null, annual },
    indicators: [],
    execution: null,
    totalScore: null,
    grade: null,
    at: { line: 1 },
  };
}
