/** Without a role suffix: `广州开发区…局（部门）` → `广州开发区…局`. */
export function departmentName(raw: string): string {
  return raw
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[（(](?:部门|本级|汇总|盖章|公章|单位|机关|预算部门|主管部门)[)）]$/, "")
    .trim();
}
