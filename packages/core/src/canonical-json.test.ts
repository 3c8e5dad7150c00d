import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test("the order of keys does not matter, that of lists does", () => {
  expect(canonicalJson({ b: 1, a: [2, { d: null, c: "页" }] })).toBe('{"a":[2,{"c":"页","d":null}],"b":1}');
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  expect(canonicalJson({ a: undefined })).toBe("{}");
});

test("every JSON value comes back the same (seed 7)", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed: 7 },
  );
});
