/** A score or amount of points as a form prints it: at most two decimals. */
export function pointsText(points: number): string {
  return String(Number(points.toFixed(2)));
}

/** A ratio as percent with at most one decimal: 0.7274 → `72.7%`. */
export function percentText(ratio: number): string {
  return `${Number((ratio * 100).toFixed(1))}%`;
}
