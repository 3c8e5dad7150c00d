import type { NameReading } from "./read-name.ts";

/** Money paid to those entitled is what such a project delivers, not its management. */
const TO_BENEFICIARIES =
  /补贴|补助金|津贴|救助|奖补|奖励|抚恤|优抚|低保|养老金|助学金|奖学金|生活费|工资|薪酬|贷款贴息|(?:补助|赔付|赔偿|待遇)(?:资金)?(?:发放|兑付)/;

/** How money moves inside the administration. */
const MONEY_MOVES =
  /(?:资金|预算|经费|专款|款项|财政).{0,6}(?:执行率|支出率|到位率|下达率|支付率|拨付率|使用率|结余率|结转率|完成率)|^(?:预算|资金)?(?:执行率|支出率|支付率|下达率|结余率|到位率)|结转结余率?|预算执行进度|序时进度/;

/** Rules obeyed. */
const RULES_OBEYED =
  /(?:资金|预算|经费|支出|财务|会计|采购|招标|招投标|报销|审批|拨付|账务|合同|专户|档案).{0,8}(?:合规|规范|合法|符合规定|健全性|完整率?$|管理率|核算率)/;

const PROCEDURE = /(?:流程|程序|手续|立项|审批|评审).{0,4}(?:规范|合规|公正|合法|完整|健全|充分)/;

const REGULATIONS =
  /(?:规章制度|(?<!安全生产|安全)管理制度|财务制度|内控制度|(?<!管理)制度).{0,4}(?:执行|健全|建立|完善|落实|规范|遵守)|^(?:规章制度|管理制度|制度建设|内部控制|内控制度)(?:建设|执行)?$/;

const ADJUSTMENTS = /(?:科目|预算|项目)(?:级)?调[整剂](?:的)?(?:次数|率|频次)/;

const ACCOUNTS = /(?:专户|专账|专款专用|成本|会计).{0,4}(?:管理率|核算率|专用率)/;

const FILES = /(?:档案|台账|文件资料).{0,6}(?:完整|规范|归档|管理|建档).{0,2}(?:率|性)$|归档率/;

const WITHIN_BUDGET = /控制在.{0,4}(?:预算|概算)|不超(?:出|过)?预算|预算控制(?:率|数)?$/;

/** Single names of the framework in 财预〔2020〕10号附2 and of audits, met in published target forms. */
const FRAMEWORK =
  /专款专用率?$|^政府采购(?:执行)?率|会计信息质量|内控制度.{0,4}有效|(?:资金|预算).{0,2}(?:支付|支出|执行)进度|^(?:支付|支出|执行)进度|资金分配(?:合理|科学)|预算编制(?:合理|科学)|绩效(?:目标|指标)(?:合理|明确|设置)|(?:资金|经费).{0,4}违规(?:率|次数|金额|问题)|报账及时|预?决算公开|资金下达及时|(?:监督|监管|检查|管理|考核)机制.{0,3}(?:健全|完善)/;

const WORDS: readonly RegExp[] = [
  MONEY_MOVES,
  RULES_OBEYED,
  PROCEDURE,
  REGULATIONS,
  ADJUSTMENTS,
  ACCOUNTS,
  FILES,
  WITHIN_BUDGET,
  FRAMEWORK,
];

/** One of these stands in every name that the lists below find; most names have none. */
const HINT =
  /率|质量|公开|机制|违规|合理|科学|专用|明确|合规|规范|合法|公正|符合|制度|内控|内部控制|调[整剂]|预算|概算|健全|完整|充分|归档|结转|结余|进度|及时/;

/** Routine management: procedures, files, budget execution. Source: the rule book (management) and R05. */
export function isManagement({ text }: NameReading): boolean {
  return HINT.test(text) && !TO_BENEFICIARIES.test(text) && WORDS.some((words) => words.test(text));
}
