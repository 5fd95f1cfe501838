/** How a body is called in a narrow head: briefly, in the reader's language where a source gives a name in it. */
import type { Language } from '../language.js';
import type { MatrixColumn } from '../queries/matrix.js';
import type { AgencyName } from '../queries/shapes.js';

/** The English name where asked for and known, else the usual short name, else the full one. */
export function briefLabel({ name, shortName, englishName }: AgencyName, language: Language): string {
  return (language === 'en' ? englishName : null) ?? shortName ?? name;
}

/** Of each column in turn. */
export function labelsOf(columns: readonly MatrixColumn[], language: Language): string[] {
  return columns.map(({ agency }) => briefLabel(agency, language));
}
