/** Fields that find a body or a document by name, alias, pinyin, English or number. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../graphql.js';
import { useSpeech } from '../language.js';
import { agencyLabel, documentLabel } from '../parts/names.js';
import { SUGGEST } from '../queries/filter.js';
import type { AgencyName, DocumentName } from '../queries/shapes.js';
import { type Choice, Picker, useRested } from './Picker.js';

interface PickProps {
  readonly label?: string;
  readonly choose: (id: string) => void;
}

export function AgencyPicker({ label, choose }: PickProps) {
  const { strings, language } = useSpeech();
  const asChoice = (agency: AgencyName): Choice => {
    const name = agencyLabel(agency, language);
    return { id: agency.id, label: name, note: name === agency.name ? agency.shortName : agency.name };
  };
  const [found, type] = useSuggestions('AGENCY');
  return (
    <Picker
      label={label ?? strings.filter.agency}
      placeholder={strings.filter.agencyHint}
      choices={found?.flatMap((item) => (item.__typename === 'Agency' ? [asChoice(item)] : [])) ?? null}
      type={type}
      choose={({ id }) => choose(id)}
    />
  );
}

export function DocumentPicker({ label, choose }: PickProps) {
  const { strings, language } = useSpeech();
  const asChoice = (document: DocumentName): Choice => ({
    id: document.id,
    label: documentLabel(document, language, strings),
    note: document.number ?? document.date,
  });
  const [found, type] = useSuggestions('DOCUMENT');
  return (
    <Picker
      label={label ?? strings.filter.document}
      placeholder={strings.filter.documentHint}
      choices={found?.flatMap((item) => (item.__typename === 'Document' ? [asChoice(item)] : [])) ?? null}
      type={type}
      choose={({ id }) => choose(id)}
    />
  );
}

/** What fits the words typed: null while it is on its way. */
function useSuggestions(kind: 'AGENCY' | 'DOCUMENT') {
  const [words, type] = useState('');
  const rested = useRested(words);
  const { data } = useQuery({
    queryKey: [SUGGEST.source, rested, kind],
    queryFn: ({ signal }) => request(SUGGEST, { text: rested, kinds: [kind] }, signal),
    enabled: rested !== '',
  });
  const found = data && rested === words ? data.search.nodes.map(({ item }) => item) : null;
  return [found, type] as const;
}
