import type { FormCell, FormPage, FormRow } from "@mingji/documents/write/form-page";
import { html, Html } from "../html.ts";

/** An official form as a table of the page; labels that are set vertically on paper stand upright here. */
export function formTable(form: FormPage): Html {
  const rows = form.rows.map((row) => rowOf(row));
  return html`<div class="scroll"><table class="form"><caption class="note">${[form.subtitle, form.left, form.right].filter((part) => part !== null).join("　")}</caption><tbody>${rows}</tbody></table></div>`;
}

function rowOf({ cells }: FormRow): Html {
  return html`<tr>${cells.map(cellOf)}</tr>`;
}

function cellOf(cell: FormCell): Html {
  const tag = cell.bold || cell.vertical ? "th" : "td";
  const span = `${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ""}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ""}`;
  const side = { left: ' class="l"', right: ' class="r"', center: "" }[cell.align];
  const open = new Html(`<${tag}${span}${side}>`);
  return html`${open}${cell.text}${new Html(`</${tag}>`)}`;
}
