/** Counties and districts that share a name: 朝阳区 is one of Beijing and one of Changchun. */
import type { NamedAgency } from './authority.js';
import { ambiguous } from './named.js';
import type { Outcome, Setting } from './outcome.js';
import { isWithin, lengthsAt, type Place, placeById } from './places.js';
import { nearestPlace } from './prefix.js';
import type { Reference } from './reference.js';

/**
 * Leaves out bodies of another place than the text means: with 朝阳区政府 a text of Changchun, or one in which nothing
 * tells which 朝阳区, does not mean the government of Beijing's, whatever its aliases are.
 * @param named bodies that the authority file knows by the name
 * @param from the place whose text it is
 * @returns undefined if none is left
 */
export function withoutNamesakes(
  named: readonly NamedAgency[] | undefined,
  name: string,
  from: Place | null,
  reference: Reference,
): readonly NamedAgency[] | undefined {
  const shared = named && sharedPlaces(name, reference);
  if (!shared) return named;
  const meant = nearestPlace(shared, from, reference.places);
  const left = named.filter(({ id }) => {
    const own = placeById(reference.authority.byId.get(id)?.jurisdiction ?? null, reference.places);
    const place = own && shared.find((one) => one.level === 'county' && isWithin(own, one, reference.places));
    return !place || place.id === meant?.id;
  });
  return left.length > 0 ? left : undefined;
}

/**
 * 鼓楼区政府 where nothing tells which 鼓楼区 is meant: the bodies of each, none chosen.
 * @param read what the name means in a text of a place
 */
export function namesakeOutcome(
  name: string,
  { from }: Setting,
  reference: Reference,
  read: (from: Place) => Outcome,
): Outcome | null {
  const shared = sharedPlaces(name, reference);
  if (!shared || nearestPlace(shared, from, reference.places) !== null) return null;
  const counties = shared.filter((place) => place.level === 'county' && name.startsWith(place.name));
  const own = counties.filter((place) => from !== null && isWithin(place, from, reference.places));
  const bodies = (own.length > 0 ? own : counties)
    .map(read)
    .flatMap(({ resolution, record }) => (resolution === 'resolved' ? [record] : []));
  const ids = [...new Set(bodies.map(({ id }) => id))].sort();
  const [like] = bodies;
  return like && ids.length > 1 ? ambiguous(name, from, null, ids, like, reference) : null;
}

/** The places that are called as the name begins, if there are several. */
function sharedPlaces(name: string, { places }: Reference): readonly Place[] | null {
  for (const length of lengthsAt(name, 0, places)) {
    const found = places.byName.get(name.slice(0, length)) ?? [];
    if (found.length > 0) return found.length > 1 ? found : null;
  }
  return null;
}
