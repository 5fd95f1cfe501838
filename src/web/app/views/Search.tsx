import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Section } from '../parts/Section.js';
import { type HitGroup, SEARCH, SEARCH_KINDS, type SearchGroup } from '../queries/search.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';
import { HitLine } from './HitLine.js';

const FIRST = 10;
const MOST = 200;

const route = getRouteApi('/search');

export function Search() {
  const { q: text = '' } = route.useSearch();
  const { search } = useStrings();
  useTitle(text === '' ? search.bare : search.title(text));
  return (
    <>
      <h1>{text === '' ? search.bare : search.title(text)}</h1>
      {text === '' ? <Empty>{search.hint}</Empty> : <Hits key={text} text={text} />}
    </>
  );
}

function Hits({ text }: { readonly text: string }) {
  const { search } = useStrings();
  const [first, setFirst] = useState(FIRST);
  const answer = useQuery(SEARCH, { text, first });
  return (
    <Answer of={answer}>
      {(groups) => {
        const found = SEARCH_KINDS.filter((kind) => groups[kind].totalCount > 0);
        if (found.length === 0) return <Empty advice={search.noneAdvice}>{search.none(text)}</Empty>;
        return found.map((kind) => <Group key={kind} kind={kind} hits={groups[kind]} more={() => setFirst(MOST)} />);
      }}
    </Answer>
  );
}

interface GroupProps {
  readonly kind: SearchGroup;
  readonly hits: HitGroup;
  readonly more: () => void;
}

function Group({ kind, hits, more }: GroupProps) {
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
          {hits.nodes.length < MOST ? (
            <button type="button" onClick={more}>
              {state.more}
            </button>
          ) : (
            <span className="quiet">{state.left(left)}</span>
          )}
        </p>
      )}
    </Section>
  );
}
