/** Full-width ASCII (！ … ～), the ideographic space and the no-break space as their plain forms; same length as the input. */
export function toHalfWidth(text: string): string {
  let result: string | null = null;
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const plain = halfWidthCode(code);
    if (plain === code) continue;
    result = (result ?? "") + text.slice(copied, index) + String.fromCharCode(plain);
    copied = index + 1;
  }
  return result === null ? text : result + text.slice(copied);
}

export function halfWidthCode(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  return code === 0x3000 || code === 0xa0 ? 0x20 : code;
}

/** Without any white space, no-break and zero-width characters included. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, "");
}

export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || withoutSpaces(text) === "";
}

/** A Chinese character of the basic block or extension A. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
