import { type ChangeEvent, useRef } from 'react';
import { useStrings } from '../language.js';
import type { OwnTexts } from '../queries/own-texts.js';
import { dropFiles } from './drops.js';

/** Where files are dropped, with a button that does the same from the keyboard. */
export function DropZone({ terms }: { readonly terms: OwnTexts }) {
  const { texts } = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    dropFiles([...(target.files ?? [])]);
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <div className="drop-zone">
      <p className="drop-here">{texts.here}</p>
      <p>
        <button type="button" className="main" onClick={() => input.current?.click()}>
          {texts.choose}
        </button>
      </p>
      <input ref={input} type="file" multiple hidden accept={terms.kinds.join(',')} onChange={choose} />
      <p className="quiet">
        {texts.terms(terms.kinds, terms.mostKilobytes / 1024, terms.most)}{' '}
        {terms.lasting ? texts.lasting : texts.passing}
      </p>
    </div>
  );
}
