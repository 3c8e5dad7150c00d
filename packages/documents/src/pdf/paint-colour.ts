const KNOWN = new Map<string, number>();

/** 0 for black, 1 for white; a pattern counts as black. Colours come as `#rrggbb`. */
export function luminance(colour: string): number {
  const known = KNOWN.get(colour);
  if (known !== undefined) return known;
  const value = Number.parseInt(colour.slice(1), 16);
  const light = Number.isNaN(value)
    ? 0
    : (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
  if (KNOWN.size > 4096) KNOWN.clear();
  KNOWN.set(colour, light);
  return light;
}
