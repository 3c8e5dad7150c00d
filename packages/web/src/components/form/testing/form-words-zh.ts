import { zh } from "../../../lib/locale/zh.ts";
import type { FormWords } from "../form-words.ts";

export const FORM_WORDS: FormWords = zh.form;
