import { append } from "./append.ts";
import type { Block, TextBlock } from "../../document/document.ts";
import { rebuildFlatForm } from "./flat-form.ts";
import { findHeadingRuns, type HeadingRun } from "./flat-headings.ts";
import { type FlatText, flattened, joinedBlocks } from "./flat-text.ts";
import type { GridDoubt } from "./form-grid.ts";

export interface RebuiltBlocks {
  readonly blocks: readonly Block[];
  readonly doubts: readonly GridDoubt[];
}

/** Runs of text lines that hold a form joined by spaces or by nothing, with that form as a table. */
export function rebuildFlatForms(blocks: readonly Block[], source: string | undefined): RebuiltBlocks {
  const result: Block[] = [];
  const doubts: GridDoubt[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = textRun(blocks, at);
    const rebuilt = run.length === 0 ? null : rebuildRun(run, source);
    if (rebuilt === null) append(result, run.length === 0 ? blocks.slice(at, at + 1) : run);
    else {
      append(result, rebuilt.blocks);
      append(doubts, rebuilt.doubts);
    }
    at += Math.max(1, run.length);
  }
  return { blocks: result, doubts };
}

function textRun(blocks: readonly Block[], from: number): readonly TextBlock[] {
  const run: TextBlock[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== "text" || block.heading !== undefined) break;
    run.push(block);
  }
  return run;
}

function rebuildRun(run: readonly TextBlock[], source: string | undefined): RebuiltBlocks | null {
  if (!run.some(({ text }) => HEADING_WORDS.test(text.slice(0, LONGEST_RUN)))) return null;
  if (run.reduce((length, { text }) => length + text.length, 0) > LONGEST_RUN) return tooLong(run);
  const flat = flattened(joinedBlocks(run, source));
  const runs = findHeadingRuns(flat);
  if (runs.length === 0) return null;
  const forms = formsOf(flat, runs);
  const blocks: Block[] = [];
  const doubts: GridDoubt[] = [];
  let at = 0;
  for (const form of forms) {
    append(blocks, textBlocks(flat, at, form.start));
    const { table, doubts: found } = rebuildFlatForm(flat, form.start, form.end, form.runs);
    blocks.push(table);
    append(doubts, found);
    at = form.end;
  }
  return { blocks: [...blocks, ...textBlocks(flat, at, flat.plain.length)], doubts };
}

/** Without one of these no indicator table begins. */
const HEADING_WORDS = /指\s?标|分\s?值|评\s?价/;
const LONGEST_RUN = 1_000_000;

/** A text that long without any table was not made by an office; it stays as it is and is named. */
function tooLong(run: readonly TextBlock[]): RebuiltBlocks {
  const [first] = run;
  const content = { text: first?.text.slice(0, 60) ?? "", at: first?.at ?? {} };
  return { blocks: run, doubts: first === undefined ? [] : [{ content, role: null }] };
}

interface FlatFormPlace {
  readonly start: number;
  readonly end: number;
  readonly runs: readonly HeadingRun[];
}

const OPENING = /项目名称|专项名称|专项资金名称|政策名称|转移支付\(项目\)名称|部门\(单位\)名称/g;

/** Each form reaches from its first label to the title of the next one; headings without labels are a form too. */
function formsOf(flat: FlatText, runs: readonly HeadingRun[]): readonly FlatFormPlace[] {
  const starts = [...flat.plain.matchAll(OPENING)].map(({ index }) => index).filter((at) => opensAt(flat, at));
  const first = runs[0]?.marker?.start ?? runs[0]?.headings[0]?.start ?? 0;
  if (starts.length === 0 || (starts[0] ?? 0) > first) starts.unshift(first);
  return starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const limit = next === undefined ? flat.plain.length : titleStart(flat, start, next);
    const own = runs.filter(({ end }) => end > start && end <= limit);
    const end = footerStart(flat, own.at(-1)?.end ?? start, limit);
    return own.length === 0 ? [] : [{ start, end, runs: own }];
  });
}

/** A label counts at the beginning of a cell: behind white space, a title, or a closing number. */
function opensAt({ plain, gaps }: FlatText, at: number): boolean {
  return at === 0 || (gaps[at] ?? 0) > 0 || /(?:表|情况|报告|\)|:)$/.test(plain.slice(Math.max(0, at - 3), at));
}

/** The title of the next form in front of its first label. */
function titleStart(flat: FlatText, from: number, label: number): number {
  for (let at = label; at > from; at -= 1) {
    if (flat.gaps[at] === 2 && at < label && flat.plain[at] !== "(") return at;
    if (label - at > 60) break;
  }
  const before = flat.plain.slice(Math.max(from, label - 60), label);
  const title = /(?:(?<=[\d%。])|^)([\u4e00-\u9fff()]{2,40}(?:表|情况|报告)(?:\([^()]{1,12}\))?)$/.exec(before);
  return title?.[1] === undefined ? label : label - title[1].length;
}

function footerStart({ plain }: FlatText, from: number, to: number): number {
  const found = /填报人:|填表人:|注:(?!册)/.exec(plain.slice(from, to));
  return found === null ? to : from + found.index;
}

/** What stands around the forms, line by line. */
function textBlocks(flat: FlatText, from: number, to: number): readonly Block[] {
  const blocks: Block[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && flat.gaps[at] !== 2) continue;
    const { text, at: place } = flat.cut(start, at);
    if (text !== "") blocks.push({ kind: "text", text, at: place });
    start = at;
  }
  return blocks;
}
