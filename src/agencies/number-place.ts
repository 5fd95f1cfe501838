/** What the first characters of a document number (发文字号) say of its issuer's place. */

import type { PlaceCount } from './place-counts.js';
import { isWithin, type Place, type Places } from './places.js';

/** 国发, 国办发, 国税发 … and ministries: 财税, 发改, 银发. A number of a local government holds 政 or 府. */
const NATIONAL =
  /^(?:国(?!资)[^〔政府]{0,6}|(?:财|发改|工信|人社部|教|商|银保监|银|证监|税总|海关总署|自然资|环|建|交|农|文旅|应急|司|民|科技部|医保|退役军人部)[^〔政府委]{0,5})〔/;
const LETTERED_DISTRICT = /^(.)(.)(?:政|府|委|办)/;

/**
 * 京政发 → Beijing, 京密政发 → a district of it, 国发 → the nation. Cities use the letters too (青政发 is Qinghai's and
 * Qingdao's): a province that the text never names, though it names other places, is not taken.
 */
export function placeOfNumber(number: string | null, counts: readonly PlaceCount[], places: Places): string | null {
  if (number === null) return null;
  const text = number
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[【［(（]/g, '〔');
  const provinces = (places.byAbbreviation.get(text.charAt(0)) ?? []).filter((place) => fits(place, counts, places));
  const [province, second] = provinces;
  if (province === undefined) return NATIONAL.test(text) ? 'national' : null;
  if (second !== undefined) return null;
  return districtOf(text, province, counts, places)?.id ?? province.id;
}

function fits(province: Place, counts: readonly PlaceCount[], places: Places): boolean {
  return counts.length === 0 || counts.some(({ place }) => isWithin(place, province, places));
}

function districtOf(text: string, province: Place, counts: readonly PlaceCount[], places: Places): Place | undefined {
  const letter = LETTERED_DISTRICT.exec(text)?.[2];
  if (letter === undefined) return undefined;
  const below = (places.children.get(province.id) ?? []).filter(
    (place) => !place.area && place.short.startsWith(letter),
  );
  return below.find((place) => counts.some((one) => one.place.id === place.id));
}
