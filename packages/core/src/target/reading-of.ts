import type { Target, TargetReading } from "./target.ts";

/** The part of a target that another reading can differ in. */
export function readingOf(target: Target): TargetReading {
  return target.date === null
    ? {
        kind: target.kind,
        op: target.op,
        opExplicit: target.opExplicit,
        value: target.value,
        value2: target.value2,
        unit: target.unit,
      }
    : { kind: target.kind, op: target.op, opExplicit: target.opExplicit, date: target.date, date2: target.date2 };
}
