import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("..", import.meta.url);

/** Shorter cells (100%, 效果明显) are words of the trade and cannot be avoided. */
const LONGEST_COMMON_CELL = 8;

test("no source file outside fixtures holds a whole answer cell of the target fixture", () => {
  const cells = longGoldCells();
  expect(cells.length).toBeGreaterThan(30);
  const copies = sourceFiles().flatMap((file) => {
    const text = readFileSync(new URL(file, root), "utf8");
    return cells.filter((cell) => text.includes(cell)).map((cell) => `${file}: ${cell}`);
  });
  expect(copies).toEqual([]);
});

/** One English word is also the name of a type and is left out. */
function longGoldCells(): string[] {
  const lines = readFileSync(new URL("fixtures/target/targets.gold.jsonl", root), "utf8").trim().split("\n");
  const cells = lines.map((line) => (JSON.parse(line) as { readonly target_raw: string }).target_raw);
  return [...new Set(cells.filter((cell) => cell.length > LONGEST_COMMON_CELL && !/^[A-Za-z]+$/.test(cell)))];
}

/** Files under version control and new ones, without what is generated or binary. */
function sourceFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  return listed
    .toString("utf8")
    .split("\0")
    .filter(
      (file) =>
        /\.(?:ts|tsx|mjs|cjs|js|json|md|css|html)$/.test(file) &&
        !file.startsWith("fixtures/") &&
        !file.endsWith("package-lock.json"),
    );
}
