/** The brackets of a list of names. 各区政府〈含开发区管委会，下同〉, 各县＜市、区＞ stand so within a clause that has round ones itself. */
export const OPEN = '（([〔［【〈＜';
export const CLOSE = '）)]〕］】〉＞';

/** A bracket that belongs to a name, as the source of a pattern: 市减负办（市经济和信息化局）. A box 【】 does not. */
export const WITH_NAME = '[（(〔［[〈＜][^（）()〔〕［］[\\]〈〉＜＞]*[）)〕］\\]〉＞]';
