import type { FormId, Reading } from "@mingji/core/plan/reading";
import type { FormPage } from "@mingji/documents/write/form-page";
import { applyVariant, type FormVariant, inVariantUnit } from "@mingji/documents/write/variant";
import { formPages, WRITABLE_FORMS } from "@mingji/documents/write/write-form";

/** The forms of `mingji render --form`. */
export const RENDER_FORMS: readonly FormId[] = [...WRITABLE_FORMS, "review-sheet"];

/** The pages of the asked form, or of the reading's own when none is asked; the review sheet is filled from the audit. */
export async function pagesOf(
  reading: Reading,
  asked: string | undefined,
  variant: FormVariant | null,
): Promise<readonly FormPage[]> {
  const shown = variant === null ? reading : inVariantUnit(reading, variant);
  const pages = await officialPages(shown, asked);
  return variant === null ? pages : applyVariant(pages, variant);
}

async function officialPages(reading: Reading, asked: string | undefined): Promise<readonly FormPage[]> {
  if (asked === "review-sheet") return (await import("./review-pages.ts")).reviewPages(reading);
  const own = WRITABLE_FORMS.includes(reading.form) ? reading.form : "target-form";
  return formPages(reading, (asked ?? own) as FormId);
}
