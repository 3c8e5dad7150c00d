import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { READ_LIMITS } from "../packages/documents/src/limits.ts";
import { openDocument } from "../packages/documents/src/pdf/pdf-library.ts";
import { readPdf } from "../packages/documents/src/pdf/read-pdf.ts";
import { grid, rawPdf } from "../packages/documents/src/pdf/testing/raw-pdf.ts";
import { comparePdf } from "./pdf-cells.ts";

const SAMPLES = new URL("../fixtures/documents/samples/", import.meta.url);
const EXACT = 99.9;
const RATIO = 1.6;
/** Time a page may grow by from 30 to 300 pages. */
const GROWTH = 1.3;
const MEGABYTES = 400;

/** Exact cells of the samples, time against the library's own operator lists, growth to 300 pages, memory. */
export async function run(): Promise<number> {
  const exact = await exactCells();
  const ratio = await speed();
  const growth = await linearity();
  const peak = memory(longTable(300));
  return exact >= EXACT && ratio <= RATIO && growth <= GROWTH && peak <= MEGABYTES ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function sampleFiles(): string[] {
  return readdirSync(SAMPLES).filter((name) => name.endsWith(".pdf"));
}

async function exactCells(): Promise<number> {
  let [exact, total] = [0, 0];
  for (const name of sampleFiles()) {
    const compared = await comparePdf(name, SAMPLES);
    if (compared === null) continue;
    say(
      `  ${name}: ${compared.exact} of ${compared.total} cells exact${compared.ruled ? "" : " (no lines, not counted)"}`,
    );
    if (!compared.ruled) continue;
    exact += compared.exact;
    total += compared.total;
  }
  const share = (100 * exact) / total;
  say(`cells of tables with lines: ${exact} of ${total} exact, ${share.toFixed(2)} % (bar ${EXACT} %)`);
  return share;
}

/** Processor time, warm, best of several rounds: the machine may be busy. Both sides open the file. */
async function speed(): Promise<number> {
  const ratios: number[] = [];
  for (const name of sampleFiles().filter((file) => file.startsWith("form1"))) {
    const bytes = new Uint8Array(readFileSync(new URL(name, SAMPLES)));
    const [alone, whole] = await bestOf([() => operatorLists(bytes), () => read(bytes)]);
    ratios.push(whole! / alone!);
    say(
      `  ${name}: operator lists ${alone!.toFixed(0)} ms, read ${whole!.toFixed(0)} ms, ${ratios.at(-1)!.toFixed(2)} ×`,
    );
  }
  const ratio = ratios.toSorted((a, b) => a - b)[ratios.length >> 1]!;
  say(`reading against operator lists alone: ${ratio.toFixed(2)} × in the middle file (bar ${RATIO} ×)`);
  return ratio;
}

async function bestOf(works: readonly (() => Promise<void>)[], rounds = 7): Promise<number[]> {
  const best = works.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      best[index] = Math.min(best[index]!, (user + system) / 1000);
    }
  }
  return best;
}

async function operatorLists(bytes: Uint8Array): Promise<void> {
  const { document, close } = await openDocument(bytes, undefined, true);
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getOperatorList();
    page.cleanup();
  }
  await close();
}

async function read(bytes: Uint8Array): Promise<void> {
  await readPdf(bytes, { name: "bench.pdf", limits: READ_LIMITS, checkTime: () => undefined });
}

async function linearity(): Promise<number> {
  const [few, many] = [longTable(30), longTable(300)];
  const [short, long] = await bestOf([() => read(few), () => read(many)], 4);
  const growth = long! / 300 / (short! / 30);
  say(
    `30 pages ${short!.toFixed(0)} ms, 300 pages ${long!.toFixed(0)} ms: ${growth.toFixed(2)} × a page (bar ${GROWTH} ×)`,
  );
  return growth;
}

function memory(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), "mingji-bench-"));
  try {
    const path = join(folder, "long.pdf");
    writeFileSync(path, bytes);
    const script = join(import.meta.dirname, "pdf-memory.ts");
    const printed = execFileSync(process.execPath, [script, path], { encoding: "utf8" });
    const { cells, megabytes } = JSON.parse(printed) as { readonly cells: number; readonly megabytes: number };
    say(`300 pages, ${cells} cells: peak ${megabytes.toFixed(0)} MB (bar ${MEGABYTES} MB)`);
    return megabytes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One table over all pages, its header on each. */
function longTable(pages: number): Uint8Array {
  const header = ["项目名称", "一级指标", "二级指标", "三级指标", "年度指标值"];
  const row = (number: number) => [`项目${number}`, "产出指标", "数量指标", `完成数量${number}`, `≥${number}个`];
  return rawPdf(
    Array.from({ length: pages }, (_, page) => ({
      content: grid(40, 60, [110, 90, 90, 120, 100], 20, [
        header,
        ...Array.from({ length: 34 }, (__, index) => row(page * 34 + index + 1)),
      ]),
    })),
  );
}
