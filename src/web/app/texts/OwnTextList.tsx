import { useState } from 'react';
import { useStrings } from '../language.js';
import { Empty } from '../parts/Answer.js';
import { Section } from '../parts/Section.js';
import type { OwnTexts } from '../queries/own-texts.js';
import { dropFiles, fileSent } from './drops.js';
import { OwnTextItem } from './OwnTextItem.js';

/** The dropped texts that the graph holds now, each with what was found in it. */
export function OwnTextList({ own }: { readonly own: OwnTexts }) {
  const { texts } = useStrings();
  const [removed, setRemoved] = useState<string | null>(null);
  return (
    <Section title={texts.list} count={own.texts.length}>
      <p role="status">{removed === null ? null : <Removed name={removed} done={() => setRemoved(null)} />}</p>
      {own.texts.length === 0 ? (
        <Empty>{texts.none}</Empty>
      ) : (
        <ul className="own-texts">
          {own.texts.map((text) => (
            <OwnTextItem key={text.name} text={text} removable={own.writable} onRemoved={setRemoved} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Says what went, and brings it back where this page still has it. */
function Removed({ name, done }: { readonly name: string; readonly done: () => void }) {
  const { texts } = useStrings();
  const file = fileSent(name);
  const undo = () => {
    done();
    if (file) dropFiles([file]);
  };
  return (
    <>
      {texts.removed(name)}{' '}
      {file ? (
        <button type="button" onClick={undo}>
          {texts.undo}
        </button>
      ) : null}
    </>
  );
}
