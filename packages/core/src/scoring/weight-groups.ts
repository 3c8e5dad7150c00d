import type { ProjectReading } from "../plan/reading.ts";
import { pointsText } from "./score-text.ts";

/** Points by level 1: cost, output, effect, satisfaction. */
export interface GroupPoints {
  readonly cost: number;
  readonly output: number;
  readonly effect: number;
  readonly satisfaction: number;
  /** Some weighted row has no level 1. */
  readonly incomplete: boolean;
}

/** The points of the weighted rows by their level-1 class. */
export function groupPoints({ indicators }: ProjectReading): GroupPoints {
  const rows = indicators.filter(({ weight, role }) => weight !== null && role !== "child");
  const of = (level1: string) =>
    rows.filter((row) => row.level1 === level1).reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return {
    cost: of("成本指标"),
    output: of("产出指标"),
    effect: of("效益指标"),
    satisfaction: of("满意度指标"),
    incomplete: rows.some(({ level1 }) => level1 === null || !KNOWN.has(level1)),
  };
}

const KNOWN: ReadonlySet<string> = new Set(["成本指标", "产出指标", "效益指标", "满意度指标"]);

/** 财预〔2021〕101号 and 财预〔2020〕10号: with and without cost, with and without satisfaction. */
const PROFILES: readonly (readonly [cost: number, output: number, effect: number, satisfaction: number])[] = [
  [20, 40, 20, 10],
  [20, 40, 30, 0],
  [0, 50, 30, 10],
  [0, 50, 40, 0],
];

/** True when the groups follow a prescribed structure, or when that cannot be said. */
export function followsProfile({ cost, output, effect, satisfaction, incomplete }: GroupPoints): boolean {
  if (incomplete) return true;
  const near = (one: number, other: number) => Math.abs(one - other) <= 0.5;
  return PROFILES.some(([c, o, e, s]) => near(cost, c) && near(output, o) && near(effect, e) && near(satisfaction, s));
}

/** `产出50、效益30、满意度10、执行率10`. */
export function groupText(groups: GroupPoints, execution: number | null): string {
  const named: readonly (readonly [string, number])[] = [
    ["成本", groups.cost],
    ["产出", groups.output],
    ["效益", groups.effect],
    ["满意度", groups.satisfaction],
    ["执行率", execution ?? 0],
  ];
  return named
    .filter(([, points]) => points > 0)
    .map(([name, points]) => `${name}${pointsText(points)}`)
    .join("、");
}
