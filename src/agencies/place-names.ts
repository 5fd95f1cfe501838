/** How names of places are shortened, and what their bodies carry in front. */
import type { Place } from './place.js';

const PEOPLES =
  '蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|鄂温克|德昂|保安|裕固|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
/** Those of one character are never named without 族: 长白朝鲜族自治县 is no 白族 county. */
const SHORT_PEOPLES = '回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|各';
const AUTONOMOUS = new RegExp(`(?:(?:${PEOPLES})族?|(?:${SHORT_PEOPLES})族)*自治[州县旗]$`);

/** 长阳土家族自治县 → 长阳, 海淀区 → 海淀; null if nothing of two characters would be left. */
export function shortPlaceName(name: string): string | null {
  const own = name.replace(AUTONOMOUS, '');
  const bare = own === name ? name.replace(/(?:地区|新区|矿区|林区|特区|[市县区旗盟州])$/, '') : own;
  return bare.length >= 2 && bare !== name ? bare : null;
}

function countyOfficial(name: string, parent: Place): string {
  return /区$/.test(name) && parent.name.endsWith('市') ? parent.name + name : name;
}

/**
 * A county-level place under a parent; used for the listed ones and for those that only a text names.
 * @param bynames forms that do not follow from the name: 达茂旗
 */
export function county(id: string, name: string, parent: Place, bynames: readonly string[] = []): Place {
  const short = shortPlaceName(name) ?? name;
  const brief = name.endsWith('自治县') && short !== name ? [`${short}县`, `${short}自治县`] : [];
  const aliases = [...brief, ...bynames];
  const official = countyOfficial(name, parent);
  return { id, name, official, short, level: 'county', parent: parent.id, english: null, area: false, aliases };
}

/** A development area that a text names; its bodies bear its whole name. */
export function area(id: string, name: string, parent: string | null): Place {
  return { id, name, official: name, short: name, level: 'county', parent, english: null, area: true, aliases: [] };
}
