import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { DocumentLink, Zh } from '../parts/names.js';
import type { OwnText } from '../queries/own-texts.js';
import { forgetAnswers } from './drops.js';
import { useFaultWords } from './faultWords.js';
import { type Fault, removeText } from './sending.js';

interface OwnTextItemProps {
  readonly text: OwnText;
  readonly removable: boolean;
  readonly onRemoved: (name: string) => void;
}

/** One dropped text: its documents, what was found in them, and its removal. */
export function OwnTextItem({ text, removable, onRemoved }: OwnTextItemProps) {
  const { texts } = useStrings();
  return (
    <li>
      <div className="own-text-head">
        <h3>
          <Zh>{text.name}</Zh>
        </h3>
        <span className="quiet">{texts.size(text.lines, text.bytes, text.encoding)}</span>
        {removable ? <Removal name={text.name} onRemoved={onRemoved} /> : null}
      </div>
      <p>
        {texts.counts(text.documents.length, text.tasks, text.clauses)}
        {text.issues === 0 ? null : (
          <>
            {' · '}
            <Link {...to.issues({ file: text.file })}>{texts.doubts(text.issues)}</Link>
          </>
        )}
      </p>
      <OwnDocuments of={text} />
    </li>
  );
}

/** The first few stand there, the others behind a button. */
const FEW = 8;

function OwnDocuments({ of: { documents } }: { readonly of: OwnText }) {
  const strings = useStrings();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="own-documents">
        {(all ? documents : documents.slice(0, FEW)).map((document) => (
          <li key={document.id}>
            <DocumentLink document={document} />{' '}
            <span className="quiet">
              <Zh>{[document.number, document.date].filter((value) => value !== null).join(' · ')}</Zh>
            </span>
          </li>
        ))}
      </ul>
      {all || documents.length <= FEW ? null : (
        <p className="more">
          <span className="quiet">{strings.state.shown(FEW, documents.length)}</span>
          <button type="button" onClick={() => setAll(true)}>
            {strings.state.more}
          </button>
        </p>
      )}
    </>
  );
}

/** Asks before it removes: what this page no longer has cannot be brought back from here. */
function Removal({ name, onRemoved }: Pick<OwnTextItemProps, 'onRemoved'> & { readonly name: string }) {
  const { texts } = useStrings();
  const words = useFaultWords();
  const [step, setStep] = useState<'idle' | 'asking' | 'removing' | Fault>('idle');
  const remove = () => {
    setStep('removing');
    removeText(name)
      .then(forgetAnswers)
      .then(() => onRemoved(name), setStep);
  };
  if (step === 'idle') {
    return (
      <button type="button" className="end" onClick={() => setStep('asking')} aria-label={`${texts.remove}: ${name}`}>
        {texts.remove}
      </button>
    );
  }
  return (
    <fieldset className="end" aria-label={texts.sure(name)}>
      <span className={typeof step === 'object' ? 'drop-fault' : ''}>
        {typeof step === 'object' ? words(step) : texts.sureShort}
      </span>{' '}
      {/* biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed */}
      <button type="button" autoFocus disabled={step === 'removing'} onClick={remove}>
        {texts.yesRemove}
      </button>{' '}
      <button type="button" disabled={step === 'removing'} onClick={() => setStep('idle')}>
        {texts.keep}
      </button>
    </fieldset>
  );
}
