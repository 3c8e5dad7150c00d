import type { Grid } from "../grid/grid.ts";
import { type ColumnRole, roleOfHeading } from "../lexicon/column-roles.ts";

/** What a person said a heading means, by its spelling in `plainWords`. */
export type ColumnRoles = ReadonlyMap<string, ColumnRole>;

/** The role of a heading in a grid: what a person said of it goes before the word lists. */
export function headingRole({ columnRoles }: Pick<Grid, "columnRoles">, plain: string): ColumnRole | null {
  return columnRoles?.get(plain) ?? roleOfHeading(plain);
}
