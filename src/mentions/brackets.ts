/** The brackets of a list of names. 各区政府〈含开发区管委会，下同〉, 各县＜市、区＞ stand so within a clause that has round ones itself. */
export const OPEN = '（([〔［【〈＜';
export const CLOSE = '）)]〕］】〉＞';
