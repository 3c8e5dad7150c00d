import type { Bilingual } from "@mingji/core/language";

export type PersonalKind = "phone" | "identity" | "bank" | "person";

export const PERSONAL_KINDS: Readonly<Record<PersonalKind, Bilingual>> = {
  phone: { zh: "电话号码", en: "telephone number" },
  identity: { zh: "身份证号", en: "identity number" },
  bank: { zh: "银行账号", en: "bank account" },
  person: { zh: "个人姓名", en: "person's name" },
};

export interface PersonalFind {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly start: number;
}

/** What stands in the place of something removed. */
export const REMOVED = "▇▇▇";

const NUMBER = /(?<![A-Za-z\d])\d[\d -]{5,24}[\dXx](?![A-Za-z\d])/g;
const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?\d{7,8}$/;
const LABEL =
  /(?:填报人|填表人|联系人|负责人|审核人|经办人|制表人|复核人|法定代表人|户名|姓名)(?:（[^）]{0,6}）|\([^)]{0,6}\))?[:：]\s*([\u4e00-\u9fff·]{2,4})(?=[\s,，。;；、)）]|$|联系|电话|手机)/g;

/** Names behind their labels, telephone, identity and bank numbers in a text. Identity and bank numbers must pass their check digit. */
export function findPersonalData(text: string): readonly PersonalFind[] {
  const numbers = [...text.matchAll(NUMBER)].flatMap(({ 0: found, index }): readonly PersonalFind[] => {
    const kind = kindOf(found.trim());
    return kind === null ? [] : [{ kind, text: found.trim(), start: index }];
  });
  const people = [...text.matchAll(LABEL)].map(
    ({ 0: found, 1: name = "", index }): PersonalFind => ({
      kind: "person",
      text: name,
      start: index + found.lastIndexOf(name),
    }),
  );
  return [...numbers, ...people].toSorted((a, b) => a.start - b.start);
}

function kindOf(found: string): PersonalKind | null {
  if (LANDLINE.test(found)) return "phone";
  const digits = found.replace(/[ -]/g, "");
  if (MOBILE.test(digits)) return "phone";
  if (/^\d{17}[\dXx]$/.test(digits) && isIdentity(digits)) return "identity";
  return /^\d{16,19}$/.test(digits) && passesLuhn(digits) ? "bank" : null;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: weighted sum modulo 11. */
function isIdentity(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return "10X98765432"[sum % 11] === digits[17]?.toUpperCase();
}

/** ISO/IEC 7812-1. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
