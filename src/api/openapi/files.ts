/** The addresses of files. */
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../../exports/formats.js';
import { FILTER_PARAMETERS, MATRIX_PARAMETERS, NETWORK_PARAMETERS, type Parameter } from '../../exports/parameters.js';
import { BOM } from '../downloads.js';
import { SERVED } from '../graph-download.js';
import { described, formatOf } from './parameters.js';
import { answer, refusals } from './responses.js';

type Json = Readonly<Record<string, unknown>>;
type Formats = ReadonlyMap<string, { readonly mediaType: string; readonly purpose?: string }>;

const REFUSED = refusals([400, 405, 503, 504]);

/** A path for each kind of file. */
export const FILES: Json = {
  '/exports/matrix.{format}': file('matrix', 'Who is responsible for which task, as a file', MATRIX_FORMATS, [
    ...FILTER_PARAMETERS,
    ...MATRIX_PARAMETERS,
    BOM,
  ]),
  '/exports/network.{format}': file('network', 'How bodies hang together, as a file', NETWORK_FORMATS, [
    ...FILTER_PARAMETERS,
    ...NETWORK_PARAMETERS,
    BOM,
  ]),
  '/exports/graph.{format}': file('graph', 'The whole graph, as a file', SERVED, []),
};

function file(name: string, summary: string, formats: Formats, parameters: readonly Parameter[]): Json {
  const counted = { 'X-Counted': { description: 'What was counted, percent-encoded.', schema: { type: 'string' } } };
  const types = Object.fromEntries([...formats.values()].map(({ mediaType }) => [mediaType, {}]));
  return {
    parameters: [formatOf([...formats.keys()]), ...parameters.map(described)],
    get: {
      operationId: name,
      summary,
      responses: {
        200: answer('The file.', types, parameters.length > 0 ? counted : undefined),
        304: { description: 'The file that the client has (If-None-Match) is right still.' },
        ...REFUSED,
      },
    },
  };
}
