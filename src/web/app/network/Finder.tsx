import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Picker, useRested } from '../filter/Picker.js';
import { request } from '../graphql.js';
import { useSpeech } from '../language.js';
import { agencyLabel } from '../parts/names.js';
import { FIND_BODIES, type NetworkNode } from '../queries/network.js';

interface FinderProps {
  readonly nodes: readonly NetworkNode[];
  readonly choose: (id: string) => void;
}

/** So many suggestions stay easy to look through. */
const SHOWN = 12;

/** Finds a body of this network by its Chinese or English name at once, by alias and pinyin as soon as the server answers. */
export function Finder({ nodes, choose }: FinderProps) {
  const { language, strings } = useSpeech();
  const [words, type] = useState('');
  const rested = useRested(words);
  const { data } = useQuery({
    queryKey: [FIND_BODIES.source, rested],
    queryFn: ({ signal }) => request(FIND_BODIES, { text: rested }, signal),
    enabled: rested !== '',
  });
  const found = useMemo(() => new Set(data?.search.nodes.flatMap(({ item }) => ('id' in item ? item.id : []))), [data]);
  const fitting = nodes.filter(({ agency }) => named(agency, words) || (rested === words && found.has(agency.id)));
  return (
    <Picker
      label={strings.network.find}
      placeholder={strings.network.findHint}
      choices={fitting
        .toSorted((a, b) => b.tasks - a.tasks)
        .slice(0, SHOWN)
        .map(({ agency }) => ({ id: agency.id, label: agencyLabel(agency, language), note: agency.shortName }))}
      type={type}
      choose={({ id }) => choose(id)}
    />
  );
}

function named({ name, shortName, englishName }: NetworkNode['agency'], words: string): boolean {
  const sought = words.toLowerCase();
  return sought !== '' && [name, shortName, englishName].some((one) => one?.toLowerCase().includes(sought));
}
