import { expect, test } from "vitest";
import { publicationDeadlines } from "./publication-deadlines.ts";

test("deadlines run from the congress's approval until the real days are known", () => {
  expect(publicationDeadlines({ congress: "2026-01-30" })).toEqual({
    financeApproval: "2026-02-19",
    departmentApproval: "2026-03-06",
    departmentPublication: "2026-03-11",
    unitPublication: "2026-03-26",
  });
});

test("a real approval day moves what follows from it", () => {
  const known = publicationDeadlines({ congress: "2026-01-30", finance: "2026-02-10", department: "2026-02-20" });
  expect(known).toEqual({
    financeApproval: "2026-02-19",
    departmentApproval: "2026-02-25",
    departmentPublication: "2026-03-02",
    unitPublication: "2026-03-12",
  });
});
