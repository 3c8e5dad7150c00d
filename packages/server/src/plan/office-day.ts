const CHINA_MS = 8 * 3_600_000;

/** The calendar day in an office in China at a moment: a waiver until the 31st holds on the whole 31st there. */
export function officeDay(moment: Date): string {
  return new Date(moment.getTime() + CHINA_MS).toISOString().slice(0, 10);
}
