/** The two documents of a comparison: chosen by a field that suggests, or from those that are likely. */
import { useNavigate } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { DocumentPicker } from '../filter/pickers.js';
import { useStrings } from '../language.js';
import { listOf } from '../parts/Facts.js';
import { DocumentLink, useDocumentLabel, Zh } from '../parts/names.js';
import { type CompareSearch, LIKELY } from '../queries/compare.js';
import { CHOSEN } from '../queries/filter.js';
import type { DocumentName } from '../queries/shapes.js';
import { useQuery } from '../useQuery.js';

export function Chosen({ search }: { readonly search: CompareSearch }) {
  const { compare } = useStrings();
  const navigate = useNavigate();
  const { from, to: later } = search;
  const set = (part: CompareSearch) => void navigate(to.compare({ ...search, ...part }));
  const documents = useDocuments([from, later]);
  const one = from === undefined ? later : from;
  const known = one === undefined ? undefined : documents.get(one);
  return (
    <>
      <div className="chosen">
        <Side label={compare.earlier} document={documents.get(from ?? '')} choose={(id) => set({ from: id })} />
        <button
          type="button"
          disabled={from === undefined && later === undefined}
          onClick={() => set({ from: later, to: from })}
        >
          ⇄ {compare.swap}
        </button>
        <Side label={compare.later} document={documents.get(later ?? '')} choose={(id) => set({ to: id })} />
      </div>
      {known && (from === undefined || later === undefined) ? (
        <Likely document={known} choose={(id) => set(from === undefined ? { from: id } : { to: id })} />
      ) : null}
    </>
  );
}

interface SideProps {
  readonly label: string;
  readonly document: DocumentName | undefined;
  readonly choose: (id: string) => void;
}

function Side({ label, document, choose }: SideProps) {
  return (
    <div className="side">
      {document ? (
        <p>
          <strong>
            <DocumentLink document={document} />
          </strong>{' '}
          <span className="quiet">{[document.number, document.date].filter(Boolean).join(' · ')}</span>
        </p>
      ) : null}
      <DocumentPicker label={label} choose={choose} />
    </div>
  );
}

interface LikelyProps {
  readonly document: DocumentName;
  readonly choose: (id: string) => void;
}

function Likely({ document, choose }: LikelyProps) {
  const { compare } = useStrings();
  const label = useDocumentLabel();
  const title = document.title ?? document.issuanceTitle ?? '';
  const answer = useQuery(LIKELY, { id: document.id, title: plain(title) || document.id });
  if (answer.status !== 'ready') return null;
  const { document: found, search } = answer.data;
  const related = found
    ? [...found.amends, ...found.repeals].map((one) => one.document).concat(found.amendedBy, found.repealedBy)
    : [];
  const alike = search.nodes.flatMap(({ item }) => (item.__typename === 'Document' ? [item] : []));
  const all = new Map([...related, ...alike].map((one) => [one.id, one]));
  const likely = [...all.values()].filter(({ id, inCorpus }) => inCorpus && id !== document.id);
  return (
    <div className="likely">
      <p className="quiet">{compare.likely}</p>
      {listOf(
        likely,
        (one) => (
          <button type="button" onClick={() => choose(one.id)}>
            <Zh>{label(one)}</Zh>
          </button>
        ),
        ({ id }) => id,
      )}
    </div>
  );
}

/** A title without its years and brackets: the plan of another year has the same words. */
const plain = (title: string) =>
  title.replaceAll(/[（(][^）)]*[）)]|[〔［[].*?[〕］\]]|\d+(?:[-—]\d+)?年?/g, ' ').slice(0, 60);

function useDocuments(ids: readonly (string | undefined)[]): ReadonlyMap<string, DocumentName> {
  const documents = ids.filter((id) => id !== undefined);
  const answer = useQuery(CHOSEN, { agencies: [], documents }, { keep: true });
  const nodes = answer.status === 'ready' ? answer.data.documents.nodes : [];
  return new Map(nodes.map((one) => [one.id, one]));
}
