import { z } from "zod";
import { AppError } from "../app-error.ts";
import { PARAMETERS } from "./parameters.ts";
import type { Profile } from "./profile.ts";
import { DEFAULT_PROFILE, PROFILES } from "./profiles/profiles.ts";

const day = z.iso.date();
const severity = z.enum(["info", "warning", "error"]);
const datedValue = z.strictObject({ from: day.nullable(), value: z.number() });
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const ids = PROFILES.map(({ id }) => id);

/** What a bureau writes: `{ "id": "…", "title": { … }, "base": "national-2021", "rules": { "V07": { "off": { … } } } }`. */
export const profileSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/)
    .refine((id) => !ids.includes(id), "is the id of a built-in profile"),
  title: bilingual,
  source: z.string().min(1),
  base: z.enum(ids).default(DEFAULT_PROFILE),
  rules: z
    .record(
      z.string().regex(/^[CVRMFX]\d\d$/),
      z.strictObject({
        severity: z.union([severity, z.array(z.strictObject({ from: day.nullable(), severity })).min(1)]).optional(),
        /** A rule is switched off with its reason, never silently. */
        off: bilingual.optional(),
      }),
    )
    .default({}),
  parameters: z
    .record(
      z.string().refine((name) => Object.hasOwn(PARAMETERS, name), "is no parameter of the rule book"),
      z.tuple([datedValue], datedValue),
    )
    .default({}),
});

/**
 * A bureau's own overlay from the text of its JSON file. A wrong file is refused with the place of the first fault.
 * What a bureau writes about a severity holds without exception: rules cannot raise or lower it.
 */
export function readProfile(text: string, name: string): Profile {
  const parsed = profileSchema.safeParse(jsonOf(text, name));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refused(name, `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim());
  }
  const { rules, parameters, ...head } = parsed.data;
  const fixed = Object.entries(rules).map(([rule, { severity: grade, off }]) => [
    rule,
    { ...(grade === undefined ? {} : { severity: grade, fixed: true }), ...(off === undefined ? {} : { off }) },
  ]);
  return { ...head, rules: Object.fromEntries(fixed), parameters };
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused(name, error instanceof Error ? error.message : String(error));
  }
}

function refused(name: string, detail: string): AppError {
  const text = {
    zh: "规则方案文件 {name} 有误：{detail}。格式见 docs/profiles.md。",
    en: "The profile file {name} is wrong: {detail}. See docs/profiles.md for its shape.",
  };
  return new AppError("bad-input", text, { name, detail });
}
