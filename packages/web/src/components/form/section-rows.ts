import type { CellAddress } from "../../lib/address.ts";
import { type GridSection, SECTION_ROWS } from "../grid/grid-layout.ts";

/** The rows of one project that one section draws. */
export interface ProjectPart {
  readonly project: number;
  /** Indicators `from` … `to`, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
}

/** A project without indicators still has a row. */
export function projectParts(project: number, indicators: number): readonly ProjectPart[] {
  const count = Math.max(1, Math.ceil(indicators / SECTION_ROWS));
  return Array.from({ length: count }, (_, part) => ({
    project,
    from: part * SECTION_ROWS,
    to: Math.min(indicators, (part + 1) * SECTION_ROWS),
    first: part === 0,
  }));
}

/** Places sections one below the other. */
export function stacked(
  sizes: readonly { readonly rowCount: number; readonly height: number }[],
): readonly GridSection[] {
  let firstRow = 0;
  return sizes.map(({ rowCount, height }) => {
    const section = { firstRow, rowCount, height };
    firstRow += rowCount;
    return section;
  });
}

export function rowsOf(sections: readonly GridSection[]): number {
  const last = sections.at(-1);
  return last === undefined ? 0 : last.firstRow + last.rowCount;
}

/** Finds the section of an address; `before` sections (合计 rows) stand above the projects. */
export function sectionFinder(parts: readonly ProjectPart[], before: number): (address: CellAddress) => number | null {
  const firstPart = new Map<number, number>();
  for (const [index, { project, first }] of parts.entries()) if (first) firstPart.set(project, index);
  return ({ project, indicator }) => {
    const first = project === null ? undefined : firstPart.get(project);
    return first === undefined ? null : before + first + Math.floor((indicator ?? 0) / SECTION_ROWS);
  };
}
