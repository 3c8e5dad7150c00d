import type { Reading } from "../plan/reading.ts";
import type { RelatedReadings } from "./across/related.ts";
import { deduceCoverage } from "./deduce-coverage.ts";
import { PARAMETERS, type ParameterName, valueOn } from "./parameters.ts";
import type { Profile, ProfileRule } from "./profile.ts";
import { DEFAULT_PROFILE, PROFILES } from "./profiles/profiles.ts";
import type { AuditSettings, Coverage, RuleSetting } from "./rule.ts";

export interface SettingsInput {
  /** A profile's id; the default when absent. */
  readonly profile?: string | undefined;
  /** A bureau's own overlay, already read by `readProfile`; it wins over `profile`. */
  readonly overlay?: Profile | undefined;
  /** ISO day; when absent an old form is judged by the rules of its own year. */
  readonly asOf?: string | undefined;
  readonly coverage?: Coverage | "auto" | undefined;
  readonly reading: Reading;
  /** Other documents about the same projects: the approved plan, last year's, an evaluation. */
  readonly related?: RelatedReadings | undefined;
}

/** What an audit goes by: the profile's chain of overlays, the day and the coverage. */
export function settingsOf(input: SettingsInput): AuditSettings {
  const { reading, overlay, related } = input;
  const profile = overlay ?? profileById(input.profile ?? DEFAULT_PROFILE);
  const day = input.asOf ?? (reading.fiscalYear === null ? null : `${reading.fiscalYear}-01-01`);
  const coverage = input.coverage === undefined || input.coverage === "auto" ? deduceCoverage(reading) : input.coverage;
  const rules = rulesOn(profile, day);
  return related === undefined ? { coverage, ...rules } : { coverage, ...rules, related };
}

type DatedRules = Omit<AuditSettings, "coverage" | "related">;

/** A profile on a day is the same for every reading: thousands of files need it worked out once. */
const DATED_RULES = new WeakMap<Profile, Map<string | null, DatedRules>>();

function rulesOn(profile: Profile, day: string | null): DatedRules {
  const days = DATED_RULES.get(profile) ?? new Map<string | null, DatedRules>();
  DATED_RULES.set(profile, days);
  return remembered(days, day, () => {
    const layers = layersOf(profile);
    const rules = new Map<string, RuleSetting>();
    const parameters = new Map<ParameterName, number>();
    return {
      profile: profile.id,
      asOf: day,
      parameter: (name) => remembered(parameters, name, () => parameterOf(name, layers, day)),
      ruleSetting: (rule) => remembered(rules, rule, () => ruleSettingOf(rule, layers, day)),
    };
  });
}

function remembered<K, V>(memo: Map<K, V>, key: K, compute: () => V): V {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const value = compute();
  memo.set(key, value);
  return value;
}

/** The profile itself, then what it rests on. */
function layersOf(profile: Profile): readonly Profile[] {
  return profile.base === null ? [profile] : [profile, ...layersOf(profileById(profile.base))];
}

function profileById(id: string): Profile {
  const profile = PROFILES.find((candidate) => candidate.id === id);
  if (profile === undefined) throw new RangeError(`unknown profile ${id}`);
  return profile;
}

function parameterOf(name: ParameterName, layers: readonly Profile[], day: string | null): number {
  const own = layers.find(({ parameters }) => parameters[name] !== undefined)?.parameters[name];
  return valueOn(own ?? PARAMETERS[name].values, day);
}

const UNLISTED: RuleSetting = { severity: "warning", fixed: false, off: null };

function ruleSettingOf(rule: string, layers: readonly Profile[], day: string | null): RuleSetting {
  const entries = layers.flatMap(({ rules }) => (rules[rule] === undefined ? [] : [rules[rule]]));
  const [nearest] = entries;
  const graded = entries.find(({ severity }) => severity !== undefined);
  const grade = graded === undefined ? UNLISTED : gradeOf(graded, day);
  return { ...grade, off: nearest?.off ?? null };
}

function gradeOf(entry: ProfileRule, day: string | null): RuleSetting {
  const { severity, fixed = false } = entry;
  if (severity === undefined) return UNLISTED;
  if (typeof severity === "string") return { severity, fixed, off: null };
  const held = day === null ? severity : severity.filter(({ from }) => from === null || from <= day);
  const last = held.at(-1) ?? severity[0];
  return last === undefined ? UNLISTED : { severity: last.severity, fixed: last.fixed ?? fixed, off: null };
}
