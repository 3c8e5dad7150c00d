/** Without a role suffix: `广州开发区…局（部门）` → `广州开发区…局`. */
export function departmentName(raw: string): string {
  return raw
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[（(](?:部门|本级|汇总|盖章|公章|单位|机关|预算部门|主管部门)[)）]$/, "")
    .trim();
}

/** The office a report's title begins with: `某县公安局2022年度…自评报告` → `某县公安局`; null when it begins otherwise. */
export function departmentInTitle(title: string): string | null {
  const before = /^(.{3,30}?)20\d{2}年/.exec(title.trim())?.[1];
  if (before === undefined) return null;
  const name = before.replace(/^关于/, "").replace(/关于$/, "").trim();
  return /(?:局|委|办|院|中心|厅|部|会|校|学|所|站|队|馆|政府|公司|街道|镇|乡|处|社)$/.test(name) ? name : null;
}
