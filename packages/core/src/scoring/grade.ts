/** The four grades of review and evaluation. */
export type Grade = "优" | "良" | "中" | "差";

/** Lowest scores of the first three grades. */
export interface GradeBands {
  readonly excellent: number;
  readonly good: number;
  readonly middle: number;
}

/** Lower bounds belong to the better grade: exactly 90 is 优. */
export function gradeOf(score: number, bands: GradeBands): Grade {
  if (score >= bands.excellent) return "优";
  if (score >= bands.good) return "良";
  return score >= bands.middle ? "中" : "差";
}

/** The grade in a printed cell: 优秀, 等级：良, 良好; null for other scales or none. */
export function gradeIn(text: string): Grade | null {
  const found = GRADES.filter((grade) => text.includes(grade));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

const GRADES: readonly Grade[] = ["优", "良", "中", "差"];
