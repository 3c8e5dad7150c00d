import { makeCompound } from "./compound-file.ts";
import { joinBytes } from "./zip-file.ts";

/** One record of a BIFF stream: its type and its fields, each a number of one, two, four or eight bytes, or bytes. */
export type TestRecord = readonly [type: number, ...fields: readonly Field[]];
type Field = Uint8Array | { readonly size: 1 | 2 | 4 | 8; readonly value: number };

export const byte = (value: number): Field => ({ size: 1, value });
export const word = (value: number): Field => ({ size: 2, value });
export const long = (value: number): Field => ({ size: 4, value });
export const double = (value: number): Field => ({ size: 8, value });

/** A text as records hold it, with its length in one or two bytes before it. */
export function wide(text: string, lengthBytes: 1 | 2 = 2): Uint8Array {
  const bytes = new Uint8Array(lengthBytes + 1 + text.length * 2);
  const view = new DataView(bytes.buffer);
  if (lengthBytes === 2) view.setUint16(0, text.length, true);
  else view.setUint8(0, text.length);
  view.setUint8(lengthBytes, 1);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(lengthBytes + 1 + index * 2, text.charCodeAt(index), true);
  }
  return bytes;
}

export interface TestXls {
  /** Records between the beginning of the workbook and the list of its sheets. */
  readonly globals?: readonly TestRecord[];
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden?: boolean;
    readonly records: readonly TestRecord[];
  }[];
}

export function makeXls({ globals = [], sheets }: TestXls): Uint8Array {
  const begin = (kind: number): TestRecord => [0x809, word(0x600), word(kind), long(0), long(0), long(0)];
  const bodies = sheets.map(({ records }) => joinBytes([begin(0x10), ...records, [0x0a] as const].map(toRecord)));
  const list = (starts: readonly number[]) =>
    joinBytes(
      [
        begin(5),
        ...globals,
        ...sheets.map(
          ({ name, hidden }, index): TestRecord => [
            0x85,
            long(starts[index] ?? 0),
            byte(hidden === true ? 1 : 0),
            byte(0),
            wide(name, 1),
          ],
        ),
        [0x0a] as const,
      ].map(toRecord),
    );
  let at = list([]).length;
  const starts = bodies.map((body) => {
    at += body.length;
    return at - body.length;
  });
  return makeCompound({ Workbook: joinBytes([list(starts), ...bodies]) });
}

function toRecord([type, ...fields]: TestRecord): Uint8Array {
  const data = joinBytes(fields.map(toBytes));
  const head = new Uint8Array(4);
  const view = new DataView(head.buffer);
  view.setUint16(0, type, true);
  view.setUint16(2, data.length, true);
  return joinBytes([head, data]);
}

function toBytes(field: Field): Uint8Array {
  if (field instanceof Uint8Array) return field;
  const bytes = new Uint8Array(field.size);
  const view = new DataView(bytes.buffer);
  if (field.size === 1) view.setUint8(0, field.value);
  else if (field.size === 2) view.setUint16(0, field.value, true);
  else if (field.size === 4) view.setUint32(0, field.value, true);
  else view.setFloat64(0, field.value, true);
  return bytes;
}
