/** CRC-32 of the ZIP format, continued from `crc`; eight bytes a step, since every inflated byte passes through here. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const whole = bytes.length - (bytes.length % STEP);
  let value = ~crc;
  let at = 0;
  for (; at < whole; at += STEP) value = eightBytes(bytes, at, value);
  for (; at < bytes.length; at += 1) value = entry(0, (value ^ (bytes[at] ?? 0)) & 0xff) ^ (value >>> 8);
  return ~value >>> 0;
}

const STEP = 8;

function eightBytes(bytes: Uint8Array, at: number, crc: number): number {
  const byte = (offset: number) => bytes[at + offset] ?? 0;
  const low = crc ^ (byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24));
  return (
    entry(7, low & 0xff) ^
    entry(6, (low >>> 8) & 0xff) ^
    entry(5, (low >>> 16) & 0xff) ^
    entry(4, low >>> 24) ^
    entry(3, byte(4)) ^
    entry(2, byte(5)) ^
    entry(1, byte(6)) ^
    entry(0, byte(7))
  );
}

/** What a byte contributes when `after` more bytes follow it in the step. */
function entry(after: number, byte: number): number {
  return TABLES[(after << 8) | byte] ?? 0;
}

const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(STEP * 256);
  for (let start = 0; start < 256; start += 1) {
    let value = start;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : 0xedb88320 ^ (value >>> 1);
    tables[start] = value;
  }
  for (let index = 256; index < tables.length; index += 1) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (tables[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return tables;
}
