import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommandLine } from "../run-command-line.ts";
import { listen } from "../testing/listen.ts";

const FILES = 12;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingji-files-"));
  for (let index = 0; index < FILES; index += 1) {
    const name = `${String(index).padStart(2, "0")}.md`;
    await writeFile(join(folder, name), index === 5 ? "" : tableOf(index));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("many files are read in threads and answered in the order of their names; a bad one is said and stops nothing", async () => {
  const { environment, written, complaints } = listen();
  const exitCode = await runCommandLine(["read", folder, "--json"], environment);
  const readings = written()
    .trim()
    .split("\n")
    .map(
      (line) =>
        JSON.parse(line) as { readonly source: { readonly name: string }; readonly projects: readonly unknown[] },
    );
  expect(readings.map(({ source }) => source.name)).toEqual(
    Array.from({ length: FILES }, (_, index) => `${String(index).padStart(2, "0")}.md`),
  );
  expect(readings.map(({ projects }) => projects.length)).toEqual(
    Array.from({ length: FILES }, (_, index) => (index === 5 ? 0 : 1)),
  );
  expect(complaints()).toContain("05.md");
  expect(exitCode).toBe(2);
});

function tableOf(index: number): string {
  return [
    "# 项目支出绩效目标表",
    "| 项目名称 | 示例项目 |  |  |",
    "|---|---|---|---|",
    "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
    `| 产出指标 | 数量指标 | 培训场次 | ≥${index + 1}场 |`,
    "| 效益指标 | 社会效益指标 | 受训人员就业率 | ≥90% |",
    "",
  ].join("\n");
}
