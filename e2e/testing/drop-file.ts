import type { Page } from "playwright-core";

/** Drops files onto the page as a mouse would. */
export async function dropFiles(
  page: Page,
  files: readonly { readonly name: string; readonly content: string }[],
): Promise<void> {
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, content } of dropped) data.items.add(new File([content], name));
    return data;
  }, files);
  await page.locator("#content > div").first().dispatchEvent("drop", { dataTransfer: transfer });
}
