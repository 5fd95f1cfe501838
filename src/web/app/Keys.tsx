/** The keys that the page knows, told in a window that `?` opens. */
import { type RefObject, useEffect, useRef } from 'react';
import { useStrings } from './language.js';
import { isTyping } from './typing.js';

export function Keys() {
  const { keys, document: words } = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  useQuestionMark(dialog);
  return (
    <>
      <button
        type="button"
        className="icon"
        title={keys.title}
        aria-label={keys.title}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <span aria-hidden="true">?</span>
      </button>
      <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
        <form method="dialog" className="section-head">
          <h2 id="keys-title">{keys.title}</h2>
          <button type="submit">{words.close}</button>
        </form>
        {keys.groups.map(([view, list]) => (
          <section key={view} aria-label={view}>
            <h3>{view}</h3>
            <dl>
              {list.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((one) => (
                      <kbd key={one}>{one}</kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </dialog>
    </>
  );
}

function useQuestionMark(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event)) return;
      event.preventDefault();
      if (dialog.current?.open === false) dialog.current.showModal();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [dialog]);
}
