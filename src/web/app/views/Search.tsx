import { getRouteApi, Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { FilterBar } from '../filter/FilterBar.js';
import type { TaskSearch } from '../filter/search.js';
import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Section } from '../parts/Section.js';
import { UNMARKED } from '../parts/unmarked.js';
import { type HitGroup, SEARCH, SEARCH_KINDS, type SearchGroup } from '../queries/search.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';
import { Asked } from './ask/Asked.js';
import { isQuestion } from './ask/isQuestion.js';
import { HitLine } from './HitLine.js';

const route = getRouteApi('/search');

const FIRST = 10;
const MOST = 200;
/** What a search can be narrowed by: when the document was made, and where. */
const FIELDS = ['from', 'jurisdiction'] as const;

export function Search() {
  const { q = '', show } = route.useSearch();
  const { search } = useStrings();
  useTitle(q === '' ? search.bare : search.title(q));
  return (
    <>
      <h1>{q === '' ? search.bare : search.title(q)}</h1>
      {q !== '' && isQuestion(q) ? <Asked key={q} question={q} /> : null}
      {q === '' ? <Empty>{search.hint}</Empty> : <Hits text={q} show={show ?? null} />}
    </>
  );
}

interface HitsProps {
  readonly text: string;
  /** The one kind that is shown at length, or null for a few of each. */
  readonly show: SearchGroup | null;
}

function Hits({ text, show }: HitsProps) {
  const given = route.useSearch();
  const navigate = route.useNavigate();
  const { from, to: until, jurisdiction } = given;
  const filter = {
    ...(from || until ? { documentDate: { from, to: until } } : {}),
    ...(jurisdiction ? { jurisdiction } : {}),
  };
  const answer = useQuery(SEARCH, { text, filter, first: show === null ? FIRST : MOST }, { keep: true });
  const change = (next: TaskSearch) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <>
      <FilterBar search={given} change={change} fields={FIELDS} />
      <Answer of={answer}>{(groups) => <Groups text={text} groups={groups} show={show} />}</Answer>
    </>
  );
}

interface GroupsProps extends HitsProps {
  readonly groups: Readonly<Record<SearchGroup, HitGroup>>;
}

function Groups({ text, groups, show }: GroupsProps) {
  const { search } = useStrings();
  const found = SEARCH_KINDS.filter((kind) => groups[kind].totalCount > 0);
  // A question is answered above; that its words stand in no text says nothing.
  if (found.length === 0 && isQuestion(text)) return null;
  if (found.length === 0) return <Nothing text={text} instead={groups.agencies.suggestions} />;
  return (
    <>
      <nav className="kinds" aria-label={search.kinds}>
        <Kind kind={null} count={null} />
        {found.map((kind) => (
          <Kind key={kind} kind={kind} count={groups[kind].totalCount} />
        ))}
      </nav>
      {found
        .filter((kind) => show === null || kind === show)
        .map((kind) => (
          <Group key={kind} kind={kind} hits={groups[kind]} whole={show !== null} />
        ))}
    </>
  );
}

/** Shows the hits of one kind alone, or of all. */
function Kind({ kind, count }: { readonly kind: SearchGroup | null; readonly count: number | null }) {
  const { search } = useStrings();
  const { show } = route.useSearch();
  return (
    <Link
      from="/search"
      search={(before) => ({ ...before, show: kind ?? undefined })}
      activeProps={UNMARKED}
      aria-current={(show ?? null) === kind ? 'true' : undefined}
    >
      {kind === null ? search.all : search[kind]} {count === null ? null : <span className="count">{count}</span>}
    </Link>
  );
}

function Nothing({ text, instead }: { readonly text: string; readonly instead: readonly string[] }) {
  const { search } = useStrings();
  return (
    <Empty advice={search.noneAdvice}>
      {search.none(text)}{' '}
      {instead.length === 0 ? null : (
        <>
          {search.instead}{' '}
          {instead.map((words) => (
            <Link key={words} className="suggestion" {...to.search(words)}>
              {words}
            </Link>
          ))}
        </>
      )}
    </Empty>
  );
}

interface GroupProps {
  readonly kind: SearchGroup;
  readonly hits: HitGroup;
  /** All that the page shows of this kind, not only the first few. */
  readonly whole: boolean;
}

function Group({ kind, hits, whole }: GroupProps) {
  const { search, state } = useStrings();
  const left = hits.totalCount - hits.nodes.length;
  return (
    <Section title={search[kind]} count={hits.totalCount}>
      <ol className="hits">
        {hits.nodes.map((hit) => (
          <HitLine key={hit.item.id} hit={hit} />
        ))}
      </ol>
      {left === 0 ? null : (
        <p className="more">
          <span className="quiet">{state.shown(hits.nodes.length, hits.totalCount)}</span>
          {whole ? (
            <span className="quiet">{state.left(left)}</span>
          ) : (
            <Link from="/search" search={(before) => ({ ...before, show: kind })}>
              {state.more}
            </Link>
          )}
        </p>
      )}
      {hits.complete ? null : <p className="quiet">{search.best}</p>}
    </Section>
  );
}
