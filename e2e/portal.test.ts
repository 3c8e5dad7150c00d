import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../packages/cli/src/run-command-line.ts";
import { listen } from "../packages/cli/src/testing/listen.ts";
import { violationsOf } from "./testing/axe-violations.ts";
import { usePages } from "./testing/open-page.ts";

const SAMPLE = join(import.meta.dirname, "..", "fixtures", "sample", "guangzhou-target-list.txt");
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
};

const openPage = usePages();
let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingji-portal-"));
  const generated = join(folder, "made");
  const site = join(folder, "site");
  await runCommandLine(["generate", "--out", generated, "--units", "4", "--plans", "40"], listen().environment);
  const { environment, complaints } = listen();
  const exitCode = await runCommandLine(
    ["publish", SAMPLE, generated, "--out", site, "--name", "示例财政局", "--authority", "999999"],
    environment,
  );
  expect([exitCode, complaints()]).toEqual([0, ""]);
  server = serve(site);
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}, 120_000);

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Any web server will do: this one knows files and the index of a folder. */
function serve(site: string): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
    const file = path.endsWith("/") ? `${path}index.html` : path;
    readFile(join(site, file)).then(
      (bytes) =>
        response
          .setHeader(
            "content-type",
            `${TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream"}; charset=utf-8`,
          )
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  }).listen(0, "127.0.0.1");
}

describe.each([
  ["on a desk, Chinese", "", { width: 1366, height: 768 }],
  ["on a phone, Chinese", "", { width: 390, height: 844 }],
  ["on a desk, dark, English", "en/", { theme: "dark" as const }],
])("%s", (_, prefix, options) => {
  test("no page breaks a rule of WCAG 2.2 AA or is wider than the screen", { timeout: 90_000 }, async () => {
    const page = await openPage(address + prefix, {
      ...options,
      context: { colorScheme: "theme" in options ? "dark" : "light" },
    });
    const project = await page.locator("main table a").first().getAttribute("href");
    const places = ["", project ?? "", "search/", "indicators/", "rules/", "glossary/", "about/"];
    const found: (readonly [string, readonly string[] | string])[] = [];
    for (const place of places) {
      await page.goto(new URL(place, address + prefix).href);
      found.push([place, await violationsOf(page)]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (overflow) found.push([place, "wider than the screen"]);
    }
    expect(found.filter(([, problems]) => problems.length > 0)).toEqual([]);
  });
});

test("without JavaScript one gets from the home page to a project's official table", async () => {
  const page = await openPage(address, { context: { javaScriptEnabled: false } });
  await page.getByRole("link", { name: "广州开发区援建和对外经济合作局" }).last().click();
  await page.getByRole("link", { name: "广佛（佛冈）产业园业务工作经费补助" }).last().click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("广佛（佛冈）产业园业务工作经费补助");
  expect(await page.locator("table.form").textContent()).toContain("新增投产企业数量");
});

test("search finds words and pinyin and loads only what it needs", async () => {
  const page = await openPage(`${address}search/`);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.getByRole("searchbox").fill("产业园");
  await page.getByRole("link", { name: "广佛（佛冈）产业园业务工作经费补助" }).waitFor();
  expect(requests.length).toBeLessThanOrEqual(4);
  await page.getByRole("searchbox").fill("chanyeyuan");
  await page.getByRole("link", { name: "广佛（佛冈）产业园业务工作经费补助" }).waitFor();
  await page.getByRole("searchbox").fill("查无此项");
  await page.getByText("没有找到").waitFor();
});
