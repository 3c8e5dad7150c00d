/** A moment as a spreadsheet shows it: no zone, no calendar but ours. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milliseconds: number;
}

const DAY = 86_400_000;
/** Day 0 of the calendar that starts in 1904, counted in the one that starts in 1900. */
const SHIFT_1904 = 1462;
const LAST_DAY = 2_958_465;

/** The moment of a serial day number; null when no spreadsheet could show it as a date. */
export function datePartsOf(serial: number, starts1904: boolean): DateParts | null {
  const shifted = serial + (starts1904 ? SHIFT_1904 : 0);
  // Rounded to the millisecond first: 23:59:59.9999 is the next day.
  const total = Math.round(shifted * DAY);
  const days = Math.floor(total / DAY);
  if (days < 0 || days > LAST_DAY) return null;
  const time = total - days * DAY;
  return { ...calendarDay(days), ...clockTime(time) };
}

/** Serial 60 is 29 February 1900, a day that never was but that the format keeps (ECMA-376 part 1, 18.17.4.1). */
function calendarDay(days: number): Pick<DateParts, "year" | "month" | "day" | "weekday"> {
  const weekday = (days + 6) % 7;
  if (days === 60) return { year: 1900, month: 2, day: 29, weekday };
  if (days === 0) return { year: 1900, month: 1, day: 0, weekday };
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday };
}

function clockTime(time: number): Pick<DateParts, "hour" | "minute" | "second" | "milliseconds"> {
  return {
    hour: Math.floor(time / 3_600_000),
    minute: Math.floor(time / 60_000) % 60,
    second: Math.floor(time / 1000) % 60,
    milliseconds: time % 1000,
  };
}

/** The serial number of `2024-01-05` or `2024-01-05T08:30:00`, as strict files write dates; null when it is none. */
export function serialOfIsoDate(text: string, starts1904: boolean): number | null {
  const time = Date.parse(text.includes("T") ? `${text.replace(/Z$/, "")}Z` : text);
  if (Number.isNaN(time)) return null;
  const serial = (time - Date.UTC(1899, 11, 30)) / DAY;
  return starts1904 ? serial - SHIFT_1904 : serial;
}
