import { useState } from 'react';
import { useStrings } from '../../language.js';
import { Answer } from '../../parts/Answer.js';
import { SOURCES, type Source } from '../../queries/overview.js';
import { useQuery } from '../../useQuery.js';

/** How many are shown at first, with each click, and at most: the API gives no more at a time. */
const [FEW, MORE, MOST] = [20, 100, 1000];

/**
 * Which texts are loaded, from the first. When they were, the graph does not keep: the same texts give the same graph on
 * any day.
 */
export function Sources({ texts }: { readonly texts: number }) {
  const { state } = useStrings();
  const [first, setFirst] = useState(FEW);
  const answer = useQuery(SOURCES, { first }, { keep: true });
  const more = () => setFirst(Math.min(first + MORE, MOST));
  return (
    <Answer of={answer}>
      {({ statistics: { sources } }) => (
        <>
          <Table of={sources} />
          {sources.length >= texts ? null : (
            <p className="more">
              <span className="quiet">{state.shown(sources.length, texts)}</span>
              {first >= MOST ? null : (
                <button type="button" onClick={more}>
                  {state.more}
                </button>
              )}
            </p>
          )}
        </>
      )}
    </Answer>
  );
}

function Table({ of }: { readonly of: readonly Source[] }) {
  const { column, overview } = useStrings();
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{column.file}</th>
            <th scope="col" className="number">
              {column.documents}
            </th>
            <th scope="col" className="number">
              {column.lines}
            </th>
            <th scope="col">{column.encoding}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((source) => (
            <tr key={source.file}>
              <td>
                <code className="source">{source.file}</code>
                <p className="quiet" title={source.checksum}>
                  {overview.checksum} {source.checksum.slice(0, 12)}…
                </p>
              </td>
              <td className="number">{source.documents.toLocaleString()}</td>
              <td className="number">{source.lines.toLocaleString()}</td>
              <td>{source.encoding}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
