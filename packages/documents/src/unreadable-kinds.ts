import { refuse } from "./refused-file.ts";

export type UnreadableKind = keyof typeof STEPS;

/** The refusal of a file that no reader takes: what it is and the exact step to take. */
export function cannotRead(kind: UnreadableKind, name: string): Error {
  const { code, zh, en } = STEPS[kind];
  return refuse(code, zh, en, { name });
}

const STEPS = {
  empty: {
    code: "file-empty",
    zh: "{name} 是空文件（0 字节）：请检查是否选错了文件，或重新下载。",
    en: "{name} is empty (0 bytes): check that it is the right file, or download it again.",
  },
  encrypted: {
    code: "file-encrypted",
    zh: "{name} 已加密，无法读取。请用 Word、Excel 或 WPS 打开 → 文件 → 信息 → 保护 → 清除密码 → 另存后再读；打开时不要求密码的旧版 .xls，请取消“保护工作簿”后另存。",
    en: "{name} is encrypted and cannot be read. Open it in Word, Excel or WPS → File → Info → Protect → clear the password → save it, and read that; an old .xls that opens without a password is encrypted by “Protect Workbook”: take that off and save it.",
  },
  doc: {
    code: "convert-doc",
    zh: "{name} 是旧版 Word（.doc）或 WPS 文字（.wps）文件，不能直接读取。请用 Word 或 WPS 打开 → 文件 → 另存为 → 选择“Word 文档（*.docx）”，再读另存的文件。",
    en: "{name} is an old Word (.doc) or WPS (.wps) file and cannot be read directly. Open it in Word or WPS → File → Save As → “Word Document (*.docx)”, and read that file.",
  },
  rtf: {
    code: "convert-rtf",
    zh: "{name} 是 RTF 文件，不能直接读取。请用 Word 或 WPS 打开 → 文件 → 另存为 → 选择“Word 文档（*.docx）”，再读另存的文件。",
    en: "{name} is an RTF file and cannot be read directly. Open it in Word or WPS → File → Save As → “Word Document (*.docx)”, and read that file.",
  },
  odt: {
    code: "convert-odt",
    zh: "{name} 是 OpenDocument 文字文件（.odt），不能直接读取。请用 Word、WPS 或 LibreOffice 打开 → 文件 → 另存为 → 选择“Word 文档（*.docx）”，再读另存的文件。",
    en: "{name} is an OpenDocument text (.odt) and cannot be read directly. Open it in Word, WPS or LibreOffice → File → Save As → “Word Document (*.docx)”, and read that file.",
  },
  ods: {
    code: "convert-ods",
    zh: "{name} 是 OpenDocument 表格（.ods），不能直接读取。请用 Excel、WPS 或 LibreOffice 打开 → 文件 → 另存为 → 选择“Excel 工作簿（*.xlsx）”，再读另存的文件。",
    en: "{name} is an OpenDocument spreadsheet (.ods) and cannot be read directly. Open it in Excel, WPS or LibreOffice → File → Save As → “Excel Workbook (*.xlsx)”, and read that file.",
  },
  xlsb: {
    code: "convert-xlsb",
    zh: "{name} 是 Excel 二进制工作簿（.xlsb），不能直接读取。请用 Excel 或 WPS 打开 → 文件 → 另存为 → 选择“Excel 工作簿（*.xlsx）”，再读另存的文件。",
    en: "{name} is an Excel binary workbook (.xlsb) and cannot be read directly. Open it in Excel or WPS → File → Save As → “Excel Workbook (*.xlsx)”, and read that file.",
  },
  oldExcel: {
    code: "convert-old-excel",
    zh: "{name} 是 Excel 95 或更早版本的工作簿，或已损坏，不能直接读取。请用 Excel 或 WPS 打开 → 文件 → 另存为 → 选择“Excel 工作簿（*.xlsx）”，再读另存的文件。",
    en: "{name} is a workbook of Excel 95 or older, or damaged, and cannot be read directly. Open it in Excel or WPS → File → Save As → “Excel Workbook (*.xlsx)”, and read that file.",
  },
  ofd: {
    code: "convert-ofd",
    zh: "{name} 是 OFD 版式文件，不能直接读取。请用 OFD 阅读器打开 → 文件 → 另存为（或导出）→ 选择 PDF，再读该 PDF；有原始 Word、Excel 文件时请直接读原始文件。",
    en: "{name} is an OFD file and cannot be read directly. Open it in an OFD reader → File → Save As (or Export) → PDF, and read that PDF; read the original Word or Excel file when there is one.",
  },
  image: {
    code: "file-image",
    zh: "{name} 是图片或扫描件，没有可读的文字。请提供原始的 Word、Excel 文件，或先用文字识别（OCR）软件转换为 Excel 后再读。",
    en: "{name} is a picture or scan and holds no text. Ask for the original Word or Excel file, or convert it to Excel with text recognition (OCR) first.",
  },
  slides: {
    code: "file-slides",
    zh: "{name} 是演示文稿，不含绩效目标表。请把其中的表格复制到 Excel 或 Word，保存后再读。",
    en: "{name} is a presentation. Copy its table into Excel or Word, save that and read it.",
  },
  otherArchive: {
    code: "file-archive",
    zh: "{name} 是压缩包。请先解压，再读其中的文件。",
    en: "{name} is an archive. Extract it first and read the files inside.",
  },
  unknownPackage: {
    code: "file-unknown",
    zh: "{name} 是办公文件，但既不是 Word 也不是 Excel 的格式。请用 Word、Excel 或 WPS 打开并另存为 .docx 或 .xlsx 后再读。",
    en: "{name} is an office file, but neither Word's nor Excel's. Open it in Word, Excel or WPS, save it as .docx or .xlsx, and read that.",
  },
  unknown: {
    code: "file-unknown",
    zh: "{name} 的格式无法识别，没有读取。请用能打开它的程序另存为 .xlsx、.docx 或 PDF 后再读。",
    en: "The format of {name} is not known, so it was not read. Open it in the program that made it and save it as .xlsx, .docx or PDF.",
  },
} as const;
