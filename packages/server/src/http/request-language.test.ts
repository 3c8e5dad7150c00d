import { expect, test } from "vitest";
import { requestLanguage } from "./request-language.ts";

test.each([
  [undefined, "zh"],
  ["", "zh"],
  ["en", "en"],
  ["en-GB,en;q=0.9", "en"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["fr, en;q=0.5, zh;q=0.9", "zh"],
  ["fr;q=1, en;q=0.7", "en"],
  ["de", "zh"],
  ["en;q=0, zh", "zh"],
  ["english", "zh"],
])("%s asks for %s", (header, language) => {
  expect(requestLanguage(header)).toBe(language);
});
