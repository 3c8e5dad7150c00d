import type { Profile } from "../profile.ts";
import { guangdong } from "./guangdong.ts";
import { national2015 } from "./national-2015.ts";
import { national2021 } from "./national-2021.ts";
import { selfEvaluation2016 } from "./self-evaluation-2016.ts";
import { selfEvaluation2020 } from "./self-evaluation-2020.ts";
import { transfer2015 } from "./transfer-2015.ts";

export const DEFAULT_PROFILE = "national-2021";

/** Every built-in profile. A bureau adds its own as a file. */
export const PROFILES: readonly Profile[] = [
  national2015,
  national2021,
  selfEvaluation2016,
  selfEvaluation2020,
  transfer2015,
  guangdong,
];
