export type Signature = keyof typeof SIGNATURES | "none";

/** The container or format that the first bytes name. */
export function signatureOf(bytes: Uint8Array): Signature {
  const found = Object.entries(SIGNATURES).find(([, starts]) => starts.some((start) => beginsWith(bytes, start)));
  if (found !== undefined) return found[0] as Signature;
  return isPdf(bytes) ? "pdf" : "none";
}

const SIGNATURES = {
  zip: [
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
  ],
  compound: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  pdf: [[0x25, 0x50, 0x44, 0x46, 0x2d]],
  rtf: [[0x7b, 0x5c, 0x72, 0x74, 0x66]],
  image: [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x49, 0x49, 0x2a, 0],
    [0x4d, 0x4d, 0, 0x2a],
    [0x42, 0x4d, -1, -1, -1, -1, 0, 0, 0, 0],
    [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50],
  ],
  // Before Excel 5 a workbook was bare records without a container.
  oldExcel: [
    [9, 0, -1, 0],
    [9, 2, -1, 0],
    [9, 4, -1, 0],
    [9, 8, -1, 0],
  ],
  otherArchive: [
    [0x52, 0x61, 0x72, 0x21],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x1f, 0x8b, 8],
  ],
} as const;

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => byte < 0 || bytes[index] === byte);
}

/** Readers accept junk before the mark of a PDF, within the first 1024 bytes. */
function isPdf(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return start.includes("%PDF-");
}
