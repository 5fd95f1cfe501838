/** Whether words are the name of a body, by form. Who it is, the agencies room finds out. */

import { WITH_NAME } from './list-brackets.js';

const ENDING =
  /(?:人民政府|政府|委员会|管委会|工委|党委|局|委|办|部|厅|院|会|处|队|所|站|署|社|集团|公司|中心|分行|支行|银行|人行|农发行|海关|团委|团中央|妇联|残联|工商联|文联|作协|科协|侨联|社科联|组|馆|台|关|法院|检察院|学校|大学|学院|医院|单位|部门|机构|组织|企业|协会|学会|商会|总工会|联合会|基金|园区|开发区|高新区|经开区|新区|管理区|示范区|保税区|街道|街道办|办事处|镇街|街镇|乡镇|镇|乡|街|区|县|市|旗|州|省|专班|指挥部|领导小组|联席会议|成员单位|营业管理部|营管部|监管局|分局|总队|支队|大队|军区|警备区|交易所|研究院|事务所|联盟|科|室|股|村|社区|国资|人大|政协|纪委监委|公积金|地铁|公交|机场|铁塔|电力|自来水|燃气|热力|环卫|邮政|烟草|石油|石化|[^公寿上打]司)$/;
const GROUP =
  /^(?:各|有关|相关|其他|其它|全体|所有|本|全市|全省|全县|全区|市级|省级|县级|区级|市区|中央|国家|属地|驻|\d{1,3}个|[一二三四五六七八九十]{1,3}个)/;
const NO_BODY =
  /[。：:;；“”《》？！%]|^(?:的|在|对(?!外|口)|将(?!乐)|把|并|与|和(?![平县田龙政林顺硕布静])|要|应(?!急|城|县)|须|可|经(?![信济贸开发合委协管])|为|以|按|由于|如果)|(?:情况|工作|任务|项目|制度|办法|方案|措施|指标)$/;

const BRACKET_BEHIND = new RegExp(`${WITH_NAME}$`);

/** Whether a name could be a body. Strips what may stand in brackets at its end. */
export function looksLikeBody(name: string): boolean {
  if (name.length < 2 || name.length > 60 || NO_BODY.test(name)) return false;
  const core = name.replace(BRACKET_BEHIND, '');
  return ENDING.test(core) || ENDING.test(name) || (GROUP.test(name) && /[方者人地]$/.test(name));
}

/** Whether the name begins as bodies do: with its place or its level. A list of such names in a bracket is a clause even without a word for the role. */
export function hasPlace(name: string): boolean {
  return /^(?:市|省|区|县|州|盟|旗|各|国家|中央|全国|自治区|兵团|北京|天津|上海|重庆|新区|开发区|高新区|经开区|团[市省区县]委|有关|相关|[\u4e00-\u9fa5]{2,4}[市区县](?!场))/.test(
    name,
  );
}

/** 分管副省长, 各区区长, 市政府分管领导: people by their office. A clause's parties are bodies. */
export function isPerson(name: string): boolean {
  return /(?:(?:省|市|县|区|州|盟|旗|乡|镇|村|秘书|厅|局|处|科|所|校|河|湖|林|田|链)长|领导|主席|书记|常委|负责人|责任人|负责同志|(?<!办公室|委员会|分工)主任)$/.test(
    name,
  );
}
