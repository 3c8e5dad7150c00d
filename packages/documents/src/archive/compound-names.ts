/** Names of the streams and storages in a compound file (MS-CFB), the container of `.xls` and `.doc`; empty when damaged. */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < HEADER) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(30, true) === 12 ? 4096 : 512;
  for (const sector of directorySectors(view, size)) {
    const start = (sector + 1) * size;
    for (let at = start; at + ENTRY <= Math.min(start + size, bytes.length); at += ENTRY) {
      const length = Math.min(view.getUint16(at + 64, true), 64);
      if (length > 2) names.add(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2)));
    }
  }
  return names;
}

const HEADER = 512;
const ENTRY = 128;
/** Enough for any document; a chain that loops ends here. */
const MOST_SECTORS = 4096;

function* directorySectors(view: DataView, size: number): Generator<number> {
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MOST_SECTORS && (sector + 2) * size <= view.byteLength + size - 1; count += 1) {
    yield sector;
    sector = nextSector(view, size, sector);
  }
}

/** The allocation table's own sectors stand in the header; documents beyond its 109 entries keep their directory early. */
function nextSector(view: DataView, size: number, sector: number): number {
  const perTable = size / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return END_OF_CHAIN;
  const at = (view.getUint32(76 + table * 4, true) + 1) * size + (sector % perTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : END_OF_CHAIN;
}

const END_OF_CHAIN = 0xfffffffe;
