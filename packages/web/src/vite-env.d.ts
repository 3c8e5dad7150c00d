/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the build puts what the PDF library fetches: `assets/pdfjs-1.2.3/`. */
  readonly PDF_FOLDER: string;
}
