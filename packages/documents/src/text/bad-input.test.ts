import { readFileSync } from "node:fs";
import { extract } from "@mingji/core/extract/extract";
import { messageText } from "@mingji/core/message";
import { describe, expect, test } from "vitest";
import type { ReadLimits } from "../limits.ts";
import { readDocument } from "../read-document.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const LIST =
  "部门名称：示例局\n单位：万元\n项目名称\t总计\t财政拨款\t绩效目标\t绩效指标\n合计\t12.50\t12.50\t\t\n示例项目一\t12.50\t12.50\t建成投用\t1、产出指标；数量指标；建成数量；年度指标值：≥3个。\n";

describe("a text file with bad input is a message with its place and never a crash:", () => {
  test.each([
    ["no bytes", new Uint8Array(0), ["file-empty"]],
    ["white space only", utf8("\n\n  \t\n \r\n"), ["file-empty"]],
    ["a mark only", Uint8Array.of(0xef, 0xbb, 0xbf), ["file-empty"]],
    ["binary rubbish", rubbish(50_000), ["file-unknown"]],
    ["zero bytes", new Uint8Array(5000), ["file-unknown"]],
  ])("%s", async (_, bytes, codes) => {
    const { reading } = await read(bytes);
    expect(reading.projects).toEqual([]);
    expect(reading.messages.map(({ severity }) => severity)).toEqual(["error"]);
    expect(reading.messages.map(({ code }) => code)).toEqual(codes);
  });

  test("more text than the limit: what was read is kept, the rest is named with its line", async () => {
    const text = `${LIST}${"补充说明文字。\n".repeat(2000)}`;
    const { reading } = await read(utf8(text), { lines: 1000 });
    const told = reading.messages.find(({ code }) => code === "text-too-long");
    expect(reading.projects.map(({ name }) => name)).toEqual(["示例项目一"]);
    expect([told?.severity, told?.at, told?.values?.["lines"]]).toEqual(["error", { line: 1000 }, 1000]);
  });

  test("more bytes than the limit", async () => {
    const { reading } = await read(utf8(`${LIST}${"说明".repeat(50_000)}`), { textBytes: 60_000 });
    expect(reading.projects.map(({ name }) => name)).toEqual(["示例项目一"]);
    expect(reading.messages.map(({ code }) => code)).toEqual(["text-too-long"]);
  });

  test("a table without indicators", async () => {
    const { reading } = await read(utf8("品名\t数量\n苹果\t3\n梨\t5\n"));
    expect(reading.projects).toEqual([]);
    expect(reading.messages.filter(({ severity }) => severity !== "info")).not.toEqual([]);
  });

  test("a negative amount", async () => {
    const { reading } = await read(utf8(LIST.replaceAll("12.50", "-12.50")));
    expect(reading.projects[0]?.funds["total"]).toMatchObject({ raw: "-12.50", fen: -12_500_000 });
    expect(reading.messages.map(({ code, at }) => [code, at?.line])).toContainEqual(["amount-doubtful", 5]);
  });

  test("sums that do not add up", async () => {
    const { reading } = await read(utf8(LIST.replace("合计\t12.50", "合计\t99.00")));
    const told = reading.messages.filter(({ severity }) => severity !== "info").map((it) => messageText(it, "zh"));
    expect(told.filter((text) => text.includes("99.00"))).not.toEqual([]);
  });

  test("a cell of a million characters", async () => {
    const goal = "完成年度任务，".repeat(150_000);
    const { reading } = await read(utf8(LIST.replace("建成投用", goal)));
    expect(reading.projects[0]?.goals.annual?.length).toBe(goal.length);
    expect(reading.projects[0]?.indicators.map(({ name }) => name)).toEqual(["建成数量"]);
  });

  test("a million separators", async () => {
    expect((await read(utf8(`${LIST}${"|".repeat(500_000)}\n${"\t".repeat(500_000)}`))).reading.projects).toHaveLength(
      1,
    );
  });

  test("a line of glued digits, brackets or words without end", async () => {
    const head = "项目名称示例项目绩效指标一级指标二级指标三级指标指标值产出指标数量指标";
    for (const piece of ["1", "(", "建设道路里程", "≥", "指标1:"]) {
      const { reading } = await read(utf8(`绩效目标表\n${head}${piece.repeat(5000)}`));
      expect(reading.messages.length).toBeGreaterThan(0);
    }
  }, 60_000);
});

describe("one text in every encoding and line ending", () => {
  const expected = { project: "示例项目一", total: 12_500_000, indicators: ["建成数量"], value: "≥3个" };
  test.each([
    ["UTF-8", utf8(LIST)],
    ["UTF-8 with a mark", utf8(`\uFEFF${LIST}`)],
    ["UTF-16, little endian, with a mark", utf16(`\uFEFF${LIST}`, 0)],
    ["UTF-16, big endian, with a mark", utf16(`\uFEFF${LIST}`, 1)],
    ["UTF-16, little endian, without a mark", utf16(LIST, 0)],
    ["UTF-16, big endian, without a mark", utf16(LIST, 1)],
    ["carriage returns", utf8(LIST.replaceAll("\n", "\r"))],
    ["mixed line endings", utf8(mixed(LIST))],
  ])("%s", async (_, bytes) => {
    expect(await briefly(bytes)).toEqual(expected);
  });

  test("GB18030", async () => {
    const bytes = readFileSync(new URL("../../../../fixtures/documents/dev/M01.txt", import.meta.url));
    const { document, reading } = await read(bytes);
    expect(document.text?.startsWith("项目支出绩效目标执行监控表")).toBe(true);
    expect(reading.projects.map(({ indicators }) => indicators.length)).toEqual([7]);
  });

  test("damaged characters are named with their line", async () => {
    const bytes = Uint8Array.of(...utf8(LIST), 0xff, 0xff, 0x0a);
    const { reading } = await read(bytes);
    expect(reading.messages.filter(({ code }) => code === "text-damaged").map(({ at }) => at)).not.toEqual([]);
  });
});

async function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  const document = await readDocument(bytes, "示例.txt", { limits });
  return { document, reading: extract(document, { name: "示例.txt", sha256: "", format: document.format }) };
}

async function briefly(bytes: Uint8Array) {
  const { reading } = await read(bytes);
  const [project] = reading.projects;
  return {
    project: project?.name,
    total: project?.funds["total"]?.fen,
    indicators: project?.indicators.map(({ name }) => name),
    value: project?.indicators[0]?.annual?.raw,
  };
}

function rubbish(length: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff;
    return (state >> 16) & 0xff;
  });
}

function utf16(text: string, high: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index * 2 + high] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1 - high] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

function mixed(text: string): string {
  const endings = ["\r\n", "\n", "\r"];
  return text
    .split("\n")
    .map((line, index) => line + (endings[index % 3] ?? "\n"))
    .join("");
}
