/** A number packed into 30 bits: whole or the upper half of a double, perhaps in hundredths (MS-XLS 2.5.217). */
export function rkNumber(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, (packed & ~3) >>> 0, true);
  const value = (packed & 2) === 0 ? view.getFloat64(0, true) : packed >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}

/** The stored result of a formula: a number, a shown text, or null when a string record holds it (MS-XLS 2.5.133). */
export function formulaResult(data: Uint8Array, view: DataView): number | string | null {
  if (view.getUint16(12, true) !== 0xffff) return view.getFloat64(6, true);
  switch (data[6]) {
    case 0:
      return null;
    case 1:
      return data[8] === 0 ? "FALSE" : "TRUE";
    case 2:
      return errorText(data[8] ?? 0);
    default:
      return "";
  }
}

export function errorText(code: number): string {
  return ERRORS[code] ?? "#N/A";
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};
