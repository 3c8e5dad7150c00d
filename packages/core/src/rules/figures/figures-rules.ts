import type { Rule } from "../../audit/rule.ts";
import { f01 } from "./f01.ts";
import { f02 } from "./f02.ts";
import { f03 } from "./f03.ts";
import { f04 } from "./f04.ts";
import { f05 } from "./f05.ts";
import { f06 } from "./f06.ts";
import { f07 } from "./f07.ts";
import { f08 } from "./f08.ts";
import { f09 } from "./f09.ts";

/** Family F, in the order of the rule book. */
export const FIGURES_RULES: readonly Rule[] = [f01, f02, f03, f04, f05, f06, f07, f08, f09];
