import type { Locator } from "../../document/locator.ts";
import type { Bilingual } from "../../language.ts";
import { personalData } from "../extract-messages.ts";
import type { FormDraft } from "./form-draft.ts";

export function notePersonalData(draft: FormDraft, label: string | Bilingual, at: Locator): void {
  draft.messages.push(personalData(label, at));
}

/** A signature line such as `填报人：张某 联系电话：138…` with something filled in; the empty line of a form is none. */
export function holdsPersonalData(plain: string): boolean {
  if (PHONE.test(plain)) return true;
  return SIGNED.test(plain);
}

const PHONE = /(?:^|\D)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)/;
const SIGNED =
  /(?:填报人|填表人|联系人|负责人|审核人|经办人|制表人|复核人)(?:\(?[^:]{0,6}\)?)?:(?!联系电话|填报|电话|单位|审核|日期|主管|财务|项目|年)[\u4e00-\u9fff]{2,4}/;
