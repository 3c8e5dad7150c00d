import { expect, test } from "vitest";
import { statementsOf } from "./statements-of.ts";

test("statements come one by one, without comments and empty ones", () => {
  const sql = "-- first\ncreate table a (\n  id int -- kept\n);\n\n-- then\ninsert into a values (1);\n;\n";
  expect(statementsOf(sql)).toEqual(["create table a (\n  id int -- kept\n)", "insert into a values (1)"]);
});
