import type { Rule } from "../../audit/rule.ts";
import { x01 } from "./x01.ts";
import { x02 } from "./x02.ts";
import { x03 } from "./x03.ts";
import { x04 } from "./x04.ts";
import { x05 } from "./x05.ts";
import { x06 } from "./x06.ts";
import { x07 } from "./x07.ts";
import { x08 } from "./x08.ts";
import { x09 } from "./x09.ts";
import { x10 } from "./x10.ts";
import { x11 } from "./x11.ts";

/** Family X, in the order of the rule book. */
export const SELF_EVALUATION_RULES: readonly Rule[] = [x01, x02, x03, x04, x05, x06, x07, x08, x09, x10, x11];
