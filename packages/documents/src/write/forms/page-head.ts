import type { Reading } from "@mingji/core/plan/reading";
import type { FormPage } from "../form-page.ts";

/** Title and year line: the record's own title on its own form, else the official one; a year in the title is not repeated. */
export function pageHead(
  reading: Reading,
  form: Reading["form"],
  officialTitle: string,
): Pick<FormPage, "title" | "subtitle"> {
  const title = reading.form === form && reading.title !== null ? reading.title : officialTitle;
  const year = reading.fiscalYear;
  return { title, subtitle: year === null || title.includes(String(year)) ? null : `（${year}年度）` };
}
