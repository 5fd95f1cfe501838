import { file } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { Downloads } from '../../parts/Downloads.js';

const FILES = { 'JSON Lines': file.graph('jsonl'), 'JSON-LD': file.graph('jsonld') };

/** The whole graph, for another store and for RDF. */
export function GraphFiles() {
  const { overview } = useStrings();
  return <Downloads files={FILES} lead={overview.wholeGraph} />;
}
