import { useStrings } from '../../language.js';
import type { Statistics } from '../../queries/overview.js';

/** Which texts are loaded. When they were, the graph does not keep: the same texts give the same graph on any day. */
export function Sources({ of }: { readonly of: Statistics['sources'] }) {
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
