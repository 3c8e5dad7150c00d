/** Traditional characters that occur in comparatives, units and dates, with their simplified forms. */
const PAIRS =
  "個个萬万億亿點点項项場场戶户畝亩噸吨頭头隻只條条輛辆種种臺台間间處处週周號号約约於于過过達达數数內内後后較较實实現现會会減减" +
  "幾几兩两頃顷縣县鄉乡鎮镇區区園园學学課课時时鐘钟書书冊册張张筆笔塊块廳厅級级類类專专業业單单雙双隊队組组團团員员歲岁" +
  "餘余嚴严標标準准價价費费預预節节滿满補补貼贴應应該该當当開开辦办從从無无與与為为總总計计劃划驗验撥拨發发" +
  "產产國国際际門门間间動动務务證证網网絡络電电話话檢检測测評评審审圖图館馆環环質质優优創创營营銷销購购買买賣卖財财資资" +
  "頁页釐厘碼码線线纜缆燈灯樁桩樓楼層层棟栋畢毕達达蓋盖還还據据執执";

export const SIMPLIFIED: ReadonlyMap<number, string> = simplified();

function simplified(): Map<number, string> {
  const table = new Map<number, string>();
  for (let index = 0; index + 1 < PAIRS.length; index += 2) {
    if (PAIRS.charAt(index) !== PAIRS.charAt(index + 1)) table.set(PAIRS.charCodeAt(index), PAIRS.charAt(index + 1));
  }
  return table;
}
