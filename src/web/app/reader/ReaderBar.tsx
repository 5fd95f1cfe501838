/** What one does with the text: look for words, go to a line or from clause to clause, copy a line's address. */
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type RefObject, useRef } from 'react';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { CopyButton } from '../parts/CopyButton.js';
import type { ReaderProps } from './Reader.js';
import { useClauseSteps } from './useClauseSteps.js';
import { useFinding } from './useFinding.js';

type ReaderBarProps = ReaderProps & { readonly find: string | null };

export function ReaderBar({ document, line, clause, box, find }: ReaderBarProps) {
  const { document: words } = useStrings();
  const step = useClauseSteps(document, { clause, line }, box);
  const bar = useRef<HTMLDivElement>(null);
  return (
    <div className="reader-bar" ref={bar} role="toolbar" aria-label={words.tools}>
      <Find document={document} find={find} />
      <GoToLine document={document} />
      {document.clauses.nodes.length === 0 ? null : (
        <div className="steps">
          <button type="button" onClick={() => step(-1)} title={words.previousKey} aria-keyshortcuts="p k">
            ‹ {words.previous}
          </button>
          <button type="button" onClick={() => step(1)} title={words.nextKey} aria-keyshortcuts="n j">
            {words.next} ›
          </button>
        </div>
      )}
      {line === null ? null : <CopyButton text={() => location.href} label={words.copyLine(line)} />}
    </div>
  );
}

interface FindProps {
  readonly document: ReaderProps['document'];
  readonly find: string | null;
}

function Find({ document, find }: FindProps) {
  const { document: words } = useStrings();
  const { hits, current, go } = useFinding(document, find);
  const navigate = useNavigate({ from: '/documents/$id' });
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = field.current?.value.trim() ?? '';
    if (wanted === (find ?? '') && hits.length > 0) return go(1);
    void navigate({ search: (before) => ({ ...before, find: wanted || undefined }), hash: true, replace: true });
  };
  return (
    <search>
      <form onSubmit={submit}>
        <input
          key={find}
          ref={field}
          type="search"
          defaultValue={find ?? ''}
          placeholder={words.find}
          aria-label={words.find}
        />
        {find === null ? null : (
          <>
            <span className="quiet" role="status">
              {hits.length === 0 ? words.notFound : `${current + 1} / ${hits.length}`}
            </span>
            <button type="button" disabled={hits.length === 0} onClick={() => go(-1)} aria-label={words.previousHit}>
              ↑
            </button>
            <button type="button" disabled={hits.length === 0} onClick={() => go(1)} aria-label={words.nextHit}>
              ↓
            </button>
          </>
        )}
      </form>
    </search>
  );
}

function GoToLine({ document }: { readonly document: ReaderProps['document'] }) {
  const { document: words } = useStrings();
  const navigate = useNavigate();
  const field: RefObject<HTMLInputElement | null> = useRef(null);
  const { startLine, endLine } = document.source;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const line = field.current?.valueAsNumber;
    if (!line) return;
    // The keys that go from clause to clause work at once.
    field.current?.blur();
    void navigate(to.document(document.id, line));
  };
  return (
    <form onSubmit={submit}>
      <label>
        {words.goToLine}{' '}
        <input
          ref={field}
          type="number"
          min={startLine}
          max={endLine}
          placeholder={`${startLine}–${endLine}`}
          required
        />
      </label>
    </form>
  );
}
