/** One part of a web archive, decoded to its bytes. */
export interface ArchivePart {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * The parts of a single-file web page (RFC 2557). The file is ASCII but for what broken writers leave undecoded, so it is
 * cut as bytes: each character of the text is one byte.
 */
export function webArchiveParts(bytes: Uint8Array, most: number): readonly ArchivePart[] {
  const text = byteCharacters(bytes);
  const boundary = /boundary\s{0,9}=\s{0,9}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(text.slice(0, LOOKED_AT));
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [];
  const pieces = text.split(`--${mark}`, most + 1).slice(1);
  return pieces.filter((piece) => !piece.startsWith("--")).map(toPart);
}

const LOOKED_AT = 8192;
const PIECE = 8192;

/** No decoder of the platform keeps bytes 0x80–0x9F as they are: “latin1” is another name of Windows-1252. */
function byteCharacters(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

function toPart(piece: string): ArchivePart {
  const blank = /\r?\n\r?\n/.exec(piece);
  const head = blank === null ? piece : piece.slice(0, blank.index);
  const body = blank === null ? "" : piece.slice(blank.index + blank[0].length);
  const type = /^content-type\s{0,9}:\s{0,9}([\w/.+-]{1,100})/im.exec(head)?.[1]?.toLowerCase() ?? "";
  const encoding = /^content-transfer-encoding\s{0,9}:\s{0,9}([\w-]{1,30})/im.exec(head)?.[1]?.toLowerCase() ?? "";
  return { type, bytes: toBytes(decodeBody(body, encoding)) };
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === "quoted-printable") return fromQuotedPrintable(body);
  return encoding === "base64" ? fromBase64(body) : body;
}

function fromQuotedPrintable(body: string): string {
  return body
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function fromBase64(body: string): string {
  const letters = body.replace(/[^A-Za-z0-9+/]/g, "");
  // A group of one letter holds no whole byte: the file was cut there.
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return atob(whole);
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
