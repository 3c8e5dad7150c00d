import { ROLES } from "@mingji/contract/role";
import { expect, test } from "vitest";
import { mayDo, requireRight } from "./policies.ts";

test("everyone may look, and only these may import", () => {
  const who = [null, ...ROLES];
  expect(who.filter((role) => mayDo(role, "reading.read"))).toEqual(who);
  expect(who.filter((role) => mayDo(role, "reading.import"))).toEqual([
    "unitEditor",
    "departmentReviewer",
    "bureauReviewer",
    "administrator",
  ]);
});

test.each([
  [null, /Choose a role first/],
  ["auditor", /Your role may not/],
] as const)("%s is told why it may not import", (role, sentence) => {
  expect(() => requireRight(role, "reading.import")).toThrowError(sentence);
});
