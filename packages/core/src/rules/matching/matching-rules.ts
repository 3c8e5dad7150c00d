import type { Rule } from "../../audit/rule.ts";
import { m01 } from "./m01.ts";
import { m02 } from "./m02.ts";
import { m03 } from "./m03.ts";
import { m04 } from "./m04.ts";
import { m05 } from "./m05.ts";
import { m06 } from "./m06.ts";
import { m07 } from "./m07.ts";
import { m08 } from "./m08.ts";
import { m09 } from "./m09.ts";
import { m10 } from "./m10.ts";

/** Family M, in the order of the rule book. */
export const MATCHING_RULES: readonly Rule[] = [m01, m02, m03, m04, m05, m06, m07, m08, m09, m10];
