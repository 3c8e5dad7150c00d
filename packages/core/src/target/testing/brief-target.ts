import type { Target, TargetReading } from "../target.ts";

/** A target in one short line, for tables of cases: `quantity >=! 5 个 ? [prefix-rate] ask unit`. */
export function briefTarget(target: Target): string {
  const parts =
    target.parts?.map((part) => `(${brief(part)}${part.label === undefined ? "" : ` ${part.label}`})`) ?? [];
  return [
    brief(target),
    ...parts,
    target.join,
    target.edge === null ? "" : `${target.edge} ${target.dateResolved}`,
    target.recurring,
    target.bound === null ? "" : `bound ${target.bound.op} ${target.bound.ref}`,
    target.hintOp === null ? "" : `hint ${target.hintOp}`,
    target.unitFrom === null ? "" : "unit from name",
    target.equivalent === null ? "" : `= ${target.equivalent.value} ${target.equivalent.unit}`,
    target.distributive ? "each" : "",
    target.declared,
    target.direction,
    target.confidence === "high" ? "" : target.confidence === "medium" ? "?" : "??",
    target.repairs.length === 0 ? "" : `[${target.repairs.join(" ")}]`,
    target.ask.length === 0 ? "" : `ask ${target.ask.join(" ")}`,
  ]
    .filter((word) => word !== "" && word !== null)
    .join(" ");
}

function brief(reading: Omit<TargetReading, "parts">): string {
  const operator = `${reading.op ?? ""}${reading.opExplicit === true ? "!" : ""}`;
  const numbers = reading.value2 == null ? reading.value : `${reading.value}..${reading.value2}`;
  const dates = reading.date2 == null ? reading.date : `${reading.date}..${reading.date2}`;
  return [reading.kind, operator, numbers, reading.unit, dates].filter((word) => word != null && word !== "").join(" ");
}
