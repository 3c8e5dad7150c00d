import type { Rule } from "../../audit/rule.ts";
import { c01 } from "./c01.ts";
import { c02 } from "./c02.ts";
import { c03 } from "./c03.ts";
import { c04 } from "./c04.ts";
import { c05 } from "./c05.ts";
import { c06 } from "./c06.ts";
import { c07 } from "./c07.ts";
import { c08 } from "./c08.ts";
import { c09 } from "./c09.ts";
import { c10 } from "./c10.ts";
import { c11 } from "./c11.ts";
import { c12 } from "./c12.ts";
import { c13 } from "./c13.ts";
import { c14 } from "./c14.ts";

/** Family C, in the order of the rule book. */
export const COMPLETENESS_RULES: readonly Rule[] = [
  c01,
  c02,
  c03,
  c04,
  c05,
  c06,
  c07,
  c08,
  c09,
  c10,
  c11,
  c12,
  c13,
  c14,
];
