import { isBlank, toHalfWidth, withoutSpaces } from "../text.ts";

/** A deviation cell that says something: not blank, not a dash, not 无. */
export function hasReason(text: string | null): boolean {
  return !isBlank(text) && !isNothing(text ?? "");
}

/** 无, 暂无, 加强管理: words without a cause or a measure. */
export function isEmptyPhrase(text: string): boolean {
  const plain = bare(text);
  return isNothing(plain) || PHRASES.has(plain);
}

const NOTHING = new Set(["", "无", "暂无", "没有", "无偏差", "无原因", "不适用", "同上", "略"]);

/** Slogans of the deviation column; whole cells only, since 加强技术指导 names something. */
const PHRASES: ReadonlySet<string> = new Set(
  (
    "加强管理 进一步加强管理 加强监管 加强监督 加强监督管理 加强工作 加强绩效管理 进一步加强 继续努力 继续加强 不断完善 持续改进 进一步完善 " +
    "进一步提高 加强学习 加强沟通 加强协调 加强沟通协调 加大力度 加大工作力度 今后加强 今后改进 下年改进 下一步改进 高度重视 认真整改 积极整改 逐步改进 客观原因 其他原因 按实际完成 据实填写 实际情况 正常"
  ).split(" "),
);

function isNothing(text: string): boolean {
  return NOTHING.has(bare(text));
}

function bare(text: string): string {
  return withoutSpaces(toHalfWidth(text))
    .replace(/^[-—–/\\.。·*]+/, "")
    .replace(/(?<![。.,;!])[。.,;!]+$/, "");
}
