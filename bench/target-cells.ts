import type { TargetInput } from "@mingji/core/target/target";

/** Distinct made-up cells over every class offices write, the same for the same seed. */
export function generateCells(count: number, seed: number): TargetInput[] {
  const random = randomFrom(seed);
  const seen = new Set<string>();
  const cells: TargetInput[] = [];
  while (cells.length < count) {
    const cell = oneCell(random);
    const key = `${cell.raw}|${cell.unitRaw}|${cell.natureRaw}|${cell.name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    cells.push(cell);
  }
  return cells;
}

type Random = (below: number) => number;

/** A small linear congruential generator: the figures must not depend on the platform. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

function pick<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[random(items.length)] ?? items[0];
}

const UNITS = [
  "个",
  "次",
  "人",
  "人次",
  "%",
  "万元",
  "亩",
  "公里",
  "平方米",
  "元/人·月",
  "户",
  "场",
  "吨",
  "项",
  "万亩",
  "km",
  "㎡",
] as const;
const SIGNS = ["≥", "≤", "=", ">=", "<=", ">", "<", "≧", "═", "﹦"] as const;
const WORDS = ["不少于", "不低于", "不超过", "大于等于", "至少", "约", "控制在", "不高于"] as const;
const AFTER = ["以上", "以下", "左右", "以内", "及以上"] as const;
const NAMES = [
  "培训场次",
  "资金拨付及时率",
  "道路硬化里程",
  "受益群众满意度",
  "项目总成本",
  "完成时间",
  "设备数量(台)",
  "成活率(≥**%)",
] as const;
const LEVELS = ["效果显著", "持续改善", "逐步提高", "有所增强", "长期稳定", "及时到位"] as const;
const THINGS = ["基础设施", "服务水平", "群众生活", "生态环境", "营商环境", "管理能力", "公共安全"] as const;

function numberText(random: Random): string {
  const whole = random(pick(random, [100, 1000, 100_000, 10_000_000]));
  const kind = random(5);
  if (kind === 0) return `${whole}.${random(100)}`;
  return kind === 1 ? whole.toLocaleString("en") : String(whole);
}

function dateText(random: Random): string {
  return `${2015 + random(20)}年${1 + random(12)}月${1 + random(28)}日`;
}

type Maker = (random: Random) => TargetInput;

const named = (random: Random, raw: string): TargetInput => ({ raw, name: pick(random, NAMES) + random(1000) });
const signed = (random: Random): string => `${pick(random, SIGNS)}${numberText(random)}${pick(random, UNITS)}`;
const plain = (random: Random): string => numberText(random) + pick(random, UNITS);

/** Listed as often as published tables have them: plain and signed values first, oddities once each. */
const MAKERS: readonly [Maker, ...Maker[]] = [
  (random) => named(random, signed(random)),
  (random) => named(random, signed(random)),
  (random) => named(random, signed(random)),
  (random) => named(random, plain(random)),
  (random) => named(random, plain(random)),
  (random) => named(random, plain(random)),
  (random) => ({ ...named(random, numberText(random)), unitRaw: pick(random, UNITS), natureRaw: pick(random, SIGNS) }),
  (random) => ({ ...named(random, numberText(random)), unitRaw: pick(random, UNITS), natureRaw: pick(random, SIGNS) }),
  (random) => named(random, numberText(random)),
  (random) => named(random, pick(random, WORDS) + plain(random)),
  (random) => named(random, plain(random) + pick(random, AFTER)),
  (random) => named(random, `${random(50)}%-${50 + random(50)}.${random(100)}%`),
  (random) => named(random, dateText(random)),
  (random) => named(random, `${dateText(random)}前完成`),
  (random) => named(random, `${2015 + random(20)}年${1 + random(12)}月-${1 + random(12)}月`),
  (random) => named(random, `每年${plain(random)}`),
  (random) => named(random, `${plain(random)},${plain(random)}`),
  (random) => named(random, `$\\geq ${numberText(random)}\\%$`),
  (random) => named(random, `２${random(10_000)}％`),
  (random) => named(random, pick(random, LEVELS)),
  (random) => named(random, pick(random, LEVELS)),
  (random) =>
    named(random, `${pick(random, THINGS)}${pick(random, LEVELS)},${pick(random, THINGS)}得到提升${random(1000)}`),
  (random) => named(random, "不超过年初预算"),
  (random) => named(random, `≥**${pick(random, UNITS)}`),
  (random) => named(random, ""),
];

function oneCell(random: Random): TargetInput {
  return pick(random, MAKERS)(random);
}
