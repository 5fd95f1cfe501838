/** How often a text names each place. */
import { group } from '../read/matched.js';
import { lengthsAt, type Place, type Places, placeById } from './places.js';

export interface PlaceCount {
  readonly place: Place;
  /** Whole names (湘潭市) count three, short ones (湘潭) one. */
  readonly weight: number;
}

const WHOLE = 3;
const SHORT = 1;
const LEAST = 2;

/**
 * Names of places in a text, longest match first, the most named place first. A name of several places counts for none.
 * Short names of cities and counties are words as well (合作, 公安): they count only beside the whole name.
 */
export function countPlaces(text: string, places: Places): readonly PlaceCount[] {
  const { weights, whole } = weigh(text, places);
  const counts = [...weights]
    .filter(([place]) => place.level === 'province' || whole.has(place))
    .map(([place, weight]) => ({ place, weight }));
  return counts.sort((a, b) => b.weight - a.weight || (a.place.id < b.place.id ? -1 : 1));
}

/** Cities and counties that a text names more than once, if only by their short names. */
export function shortNamed(text: string, places: Places): readonly Place[] {
  const { weights } = weigh(text, places);
  return [...weights]
    .filter(([place, weight]) => place.level !== 'province' && weight >= LEAST)
    .map(([place]) => place);
}

function weigh(text: string, places: Places): { weights: Map<Place, number>; whole: Set<Place> } {
  const weights = new Map<Place, number>();
  const whole = new Set<Place>();
  for (let i = 0; i < text.length; ) {
    const found = places.beginnings[text.charCodeAt(i)] === 1 ? placeAt(text, i, places) : null;
    if (found === null) {
      i++;
      continue;
    }
    i += found.length;
    if (found.place === null) continue;
    if (found.weight === WHOLE) whole.add(found.place);
    weights.set(found.place, (weights.get(found.place) ?? 0) + found.weight);
  }
  return { weights, whole };
}

function placeAt(
  text: string,
  at: number,
  places: Places,
): { readonly place: Place | null; readonly length: number; readonly weight: number } | null {
  for (const length of lengthsAt(text, at, places)) {
    const name = text.slice(at, at + length);
    const found = places.byName.get(name) ?? places.byword.get(name);
    if (found === undefined) continue;
    const all = found.filter((place) => place.level !== 'national');
    const [first] = all;
    if (first === undefined) return null;
    // 吉林 means the province before the city; 朝阳 alone, of a city and four districts, means nothing.
    const place = all.length === 1 ? first : (all.find((one) => one.level === 'province') ?? null);
    const whole = all.some((one) => one.name === name || one.official === name);
    return { place: place?.area ? areaParent(place, places) : place, length, weight: whole ? WHOLE : SHORT };
  }
  return null;
}

function areaParent(area: Place, places: Places): Place | null {
  return placeById(area.parent, places);
}

/** A body in a list with the word of its level in front: 、市财政局 … and the words for one's own: 我市, 全县. */
const LISTED =
  /(?<=[、,:;(])(自治区|[省市县区州旗])[^、,:;()场政府直]{2,10}?(?:局|委|办|厅|中心|室)(?=[、,;)等按牵配负会])/g;
const OWN = /[我全本](自治区|[省市县区州旗])(?!内外|别)/g;

/** How often the text speaks of its own government by each level word. */
function levelWords(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const pattern of [LISTED, OWN]) {
    for (const match of text.matchAll(pattern)) {
      const word = group(match, 1);
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
  return times;
}

/**
 * The place that a text names most, among those that its words for its own government (全市, 市政府, 我县) allow;
 * null if nothing stands out.
 */
export function bestByCount(counts: readonly PlaceCount[], text: string): Place | null {
  const times = levelWords(text);
  const most = Math.max(...times.values());
  const words = [...times].flatMap(([word, n]) => (n === most ? [word] : []));
  const allowed = counts.filter(({ place }) => words.some((word) => place.name.endsWith(word)));
  const [first, second] = allowed.length > 0 ? allowed : counts;
  // One name is enough where the text's own words (全市, 市财政局) allow no other place.
  if (first === undefined || (first.weight < LEAST && allowed.length !== 1)) return null;
  if (second !== undefined && second.weight === first.weight) return null;
  return first.place;
}
