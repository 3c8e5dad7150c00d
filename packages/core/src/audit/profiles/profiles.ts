import type { Profile } from "../profile.ts";
import { national2021 } from "./national-2021.ts";

export const DEFAULT_PROFILE = "national-2021";

/** Every built-in profile. A bureau adds its own as a file. */
export const PROFILES: readonly Profile[] = [national2021];
