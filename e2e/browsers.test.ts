import { expect, test } from "vitest";
import { usePages } from "./testing/open-page.ts";

const openPage = usePages();

test("works with the functions of Chromium 109", async () => {
  const page = await openPage("/check", { before: takeAwayNewerFunctions });
  // What runs before a page does not run before its workers.
  await page.route(/[/]check[.]worker-[^/]*[.]js$/, async (route) => {
    const script = await (await route.fetch()).text();
    await route.fulfill({ contentType: "text/javascript", body: `(${takeAwayNewerFunctions.toString()})();${script}` });
  });
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  await page.getByRole("button", { name: "用真实样表试一试" }).click();
  await page.getByRole("grid").waitFor();
  expect(failures).toEqual([]);
});

test("an old browser gets a plain page that says what it needs", async () => {
  const page = await openPage("/check", { before: () => Reflect.deleteProperty(Array.prototype, "findLast") });
  await page.getByRole("heading", { name: "浏览器版本过低" }).waitFor();
  await page.getByText("This browser is too old").waitFor();
});

test("no script from elsewhere may run, and the page needs none", async () => {
  const blocked: string[] = [];
  const page = await openPage("/check");
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) blocked.push(message.text());
  });
  await page.reload();
  await page.getByRole("button", { name: "用真实样表试一试" }).click();
  await page.getByRole("grid").waitFor();
  expect(blocked).toEqual([]);
});

/** What came after Chromium 109 and the application or its core might use. */
function takeAwayNewerFunctions(): void {
  for (const name of ["toSorted", "toReversed", "toSpliced", "with"]) Reflect.deleteProperty(Array.prototype, name);
  for (const name of ["union", "difference", "intersection", "isSubsetOf", "isSupersetOf", "symmetricDifference"]) {
    Reflect.deleteProperty(Set.prototype, name);
  }
  Reflect.deleteProperty(Object, "groupBy");
  Reflect.deleteProperty(Map, "groupBy");
  Reflect.deleteProperty(Promise, "withResolvers");
  Reflect.deleteProperty(Array, "fromAsync");
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const name of [
    "map",
    "filter",
    "take",
    "drop",
    "flatMap",
    "reduce",
    "toArray",
    "forEach",
    "some",
    "every",
    "find",
  ]) {
    Reflect.deleteProperty(iterator, name);
  }
}
