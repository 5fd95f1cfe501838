import { useStrings } from '../language.js';
import { langOf, Zh } from '../parts/names.js';
import { Section } from '../parts/Section.js';
import { type Drop, dismiss, isOver, tryAgain, useDrops } from './drops.js';
import { useFaultWords } from './faultWords.js';
import type { Progress } from './sending.js';

/** What was dropped in this visit, how far each has come and what it gave. */
export function Drops() {
  const { texts } = useStrings();
  const drops = useDrops();
  const over = drops.filter(isOver).length;
  return (
    <>
      <p className="unseen" role="status">
        {drops.length === 0 ? '' : texts.progress(over, drops.length)}
      </p>
      {drops.length === 0 ? null : (
        <Section title={texts.dropped}>
          <ul className="drops">
            {drops.map((drop) => (
              <DropRow key={drop.id} drop={drop} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Refusals that another time may not meet; the others lie in the file. */
const PASSING = new Set(['UNREACHABLE', 'OVERLOADED', 'FULL', 'STORE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'CUT_OFF']);

function DropRow({ drop }: { readonly drop: Drop }) {
  const { texts } = useStrings();
  const { file, progress } = drop;
  return (
    <li className={`drop-${progress.stage}`}>
      <span className="drop-name">
        <Zh>{file.name}</Zh>
      </span>
      <Step progress={progress} name={file.name} />
      <span className="drop-actions">
        {progress.stage === 'failed' && PASSING.has(progress.fault.code) ? (
          <button type="button" onClick={() => tryAgain(drop)} aria-label={`${texts.again}: ${file.name}`}>
            {texts.again}
          </button>
        ) : null}
        <button
          type="button"
          onClick={() => dismiss(drop)}
          aria-label={`${isOver(drop) ? texts.dismiss : texts.cancel}: ${file.name}`}
        >
          {isOver(drop) ? texts.dismiss : texts.cancel}
        </button>
      </span>
    </li>
  );
}

function Step({ progress, name }: { readonly progress: Progress; readonly name: string }) {
  const { texts } = useStrings();
  const words = useFaultWords();
  if (progress.stage === 'done') {
    return (
      <span className="drop-step">
        <b>✓</b> {progress.text.changed ? texts.found(progress.text) : texts.unchanged}
      </span>
    );
  }
  if (progress.stage === 'failed') {
    const why = words(progress.fault);
    return (
      <span className="drop-step drop-fault">
        <b>{texts.failed}</b> <span lang={langOf(why) ?? 'en'}>{why}</span>
      </span>
    );
  }
  const share = progress.stage === 'sending' ? progress.sent : undefined;
  return (
    <span className="drop-step">
      {progress.stage === 'queued' ? null : (
        <progress aria-label={name} {...(share === undefined ? {} : { value: share, max: 1 })} />
      )}{' '}
      {texts.stage[progress.stage]}
    </span>
  );
}
