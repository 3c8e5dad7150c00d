import type { Message } from "@mingji/core/message";
import type { ConvertibleFormat } from "./detect.ts";
import { refuse } from "./refused-file.ts";
import { cannotRead } from "./unreadable-kinds.ts";

type Convert = (bytes: Uint8Array, from: ConvertibleFormat) => Promise<Uint8Array>;

/** The file as `.docx` or `.xlsx`; without an office program the refusal names the step that a person takes. */
export async function convertFile(
  bytes: Uint8Array,
  from: ConvertibleFormat,
  name: string,
  convert: Convert | undefined,
): Promise<Uint8Array> {
  if (convert === undefined) throw cannotRead(from, name);
  try {
    return await convert(bytes, from);
  } catch (error) {
    throw refuse(
      "convert-failed",
      "{name}（.{from}）转换失败（{cause}）。请用 Word、Excel 或 WPS 打开 → 文件 → 另存为 .docx 或 .xlsx，再读另存的文件。",
      "Converting {name} (.{from}) failed ({cause}). Open it in Word, Excel or WPS → File → Save As .docx or .xlsx, and read that file.",
      { name, from, cause: error instanceof Error ? error.message : String(error) },
    );
  }
}

export function convertedMessage(name: string, from: ConvertibleFormat): Message {
  return {
    code: "file-converted",
    severity: "info",
    text: {
      zh: "{name}（.{from}）已由本机的办公软件转换后读取，请核对版式。",
      en: "{name} (.{from}) was converted by the office program of this machine before reading; check its layout.",
    },
    values: { name, from },
  };
}
