import type { CellAddress } from "../../lib/address.ts";

/** How a comment names a cell: `indicators.3.annual`, `goals.annual`, `funds.total`. */
export function placeOfCell({ project, indicator, field }: CellAddress): string | null {
  if (project === null || field === null) return null;
  const plain = field.replace(/\s/g, "");
  return indicator === null ? plain : `indicators.${indicator}.${plain}`;
}

export function cellOfPlace(place: string): CellAddress {
  const [group = "", row = "", ...rest] = place.split(".");
  if (group === "indicators" && /^\d{1,5}$/.test(row))
    return { project: 0, indicator: Number(row), field: rest.join(".") || "name" };
  return { project: 0, indicator: null, field: place };
}
