import type { GridLayout } from "../grid-layout.ts";

/** Places of a grid that no cell covers or that two cells cover, as `section:row:column`: a browser would shift such rows. */
export function uncoveredPlaces(layout: GridLayout): readonly string[] {
  return layout.sections.flatMap(({ rowCount }, section) => {
    const covered = new Map<string, number>();
    for (const { row, column, rowSpan, columnSpan } of layout.cellsOf(section)) {
      for (let down = row; down < row + rowSpan; down++) {
        for (let right = column; right < column + columnSpan; right++) {
          covered.set(`${down}:${right}`, (covered.get(`${down}:${right}`) ?? 0) + 1);
        }
      }
    }
    const places = Array.from({ length: rowCount * layout.columns.length }, (_, index) => {
      return `${Math.floor(index / layout.columns.length)}:${index % layout.columns.length}`;
    });
    const outside = [...covered.keys()].filter((place) => !places.includes(place));
    return [...places.filter((place) => covered.get(place) !== 1), ...outside].map((place) => `${section}:${place}`);
  });
}
