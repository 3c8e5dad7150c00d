/** One record of a BIFF stream (MS-XLS 2.1.4). */
export interface BiffRecord {
  readonly type: number;
  /** Where the record begins in the stream: sheets are found by it. */
  readonly start: number;
  readonly data: Uint8Array;
  readonly view: DataView;
}

export const BIFF = {
  formula: 0x0006,
  end: 0x000a,
  note: 0x001c,
  dateMode: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  object: 0x005d,
  columnInfo: 0x007d,
  sheet: 0x0085,
  mulRk: 0x00bd,
  richString: 0x00d6,
  extendedFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  sharedString: 0x00fd,
  textObject: 0x01b6,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const;

/** The records from `from` to the end of the stream or to a record that runs beyond it. */
export function* biffRecords(stream: Uint8Array, from = 0): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let start = from; start + 4 <= stream.length; ) {
    const length = view.getUint16(start + 2, true);
    const end = start + 4 + length;
    if (end > stream.length) return;
    const data = stream.subarray(start + 4, end);
    yield {
      type: view.getUint16(start, true),
      start,
      data,
      view: new DataView(stream.buffer, stream.byteOffset + start + 4, length),
    };
    start = end;
  }
}
