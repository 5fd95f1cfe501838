import { useRef, useState } from 'react';
import { useStrings } from '../language.js';

interface CopyButtonProps {
  /** What is copied, asked for when the button is pressed. */
  readonly text: () => string;
  readonly label: string;
}

/** Copies words. Where the browser does not let it, it shows them, selected, to be copied by hand. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { copy } = useStrings();
  const [state, setState] = useState<'ready' | 'copied' | 'byHand'>('ready');
  const shown = useRef('');
  const press = async () => {
    shown.current = text();
    try {
      await navigator.clipboard.writeText(shown.current);
      setState('copied');
    } catch {
      setState('byHand');
    }
  };
  return (
    <span className="copy">
      <button type="button" onClick={() => void press()}>
        {label}
      </button>
      <span className="quiet" role="status">
        {state === 'copied' ? copy.copied : ''}
      </span>
      {state === 'byHand' ? (
        <input
          readOnly
          value={shown.current}
          aria-label={copy.byHand}
          title={copy.byHand}
          ref={(field) => field?.select()}
        />
      ) : null}
    </span>
  );
}
