/** What the wording of an indicator's name says of its value. */
const TIME = /时间|时限|日期|期限|年限|年份|周期|工期|时点|开工|竣工|完工|完成时|进度/;
const MONEY = /成本|资金|经费|投资|费用|预算|金额|补助|补贴|收入|产值|效益|支出|投入|税|款|价|薪|工资|奖励|贷|债|额|费/;
const COST = /成本|总投入|总投资/;
const SAVING = /节约|节省|降低|压减|减少/;
const RATE = /率|度|比例|占比|比重|百分比|覆盖|达标|合格|准确性|及时性/;
const GROWTH = /增长|增幅|增加|提高|提升|涨幅|倍|回报|产出比/;
const PEOPLE = /人数|人口|人员|干部|学生数|职工数/;
const DATA = /带宽|网速|宽带|流量|网络|存储|容量/;
const EVENTS = /事故|事件|投诉|违规|违纪|差错|风险|发生|伤亡|失误|拖欠|举报|上访|纠纷/;
const NOT_APPLICABLE = /不适用|不涉及|无此|无需/;

export const nameAsksForDate = (name: string): boolean => TIME.test(name);
export const nameIsMoney = (name: string): boolean => MONEY.test(name);
export const nameIsCost = (name: string): boolean => COST.test(name) && !SAVING.test(name);
export const nameIsRate = (name: string): boolean => RATE.test(name) && !GROWTH.test(name);
export const nameCountsPeople = (name: string): boolean => PEOPLE.test(name) && !name.includes("人次");
export const nameIsData = (name: string): boolean => DATA.test(name);
export const nameIsEvent = (name: string): boolean => EVENTS.test(name);
export const nameIsNotApplicable = (name: string): boolean => NOT_APPLICABLE.test(name);
/** A name of digits only says nothing: the columns slipped. */
export const nameIsNumber = (name: string): boolean => /^\d+(?:\.\d+)?$/.test(name.trim());
