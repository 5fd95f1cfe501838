import { useEffect } from 'react';
import { useStrings } from '../language.js';
import { Answer } from '../parts/Answer.js';
import { OWN_TEXTS, type OwnTexts } from '../queries/own-texts.js';
import { Drops } from '../texts/Drops.js';
import { DropZone } from '../texts/DropZone.js';
import { setTerms } from '../texts/drops.js';
import { OwnTextList } from '../texts/OwnTextList.js';
import { useQuery } from '../useQuery.js';
import { useTitle } from '../useTitle.js';

/** A reader's own texts: dropped here, read by the server that allows it, and removed again. */
export function Texts() {
  const { texts } = useStrings();
  useTitle(texts.title);
  const answer = useQuery(OWN_TEXTS, {});
  return (
    <>
      <h1>{texts.title}</h1>
      <Answer of={answer}>{({ ownTexts }) => <Loaded own={ownTexts} />}</Answer>
    </>
  );
}

function Loaded({ own }: { readonly own: OwnTexts }) {
  const { texts } = useStrings();
  useEffect(() => setTerms(own.writable ? own : null), [own]);
  return (
    <>
      {own.writable ? (
        <>
          <p className="lead">{texts.lead}</p>
          <DropZone terms={own} />
          <Drops />
        </>
      ) : (
        <NotWritable />
      )}
      {own.writable || own.texts.length > 0 ? <OwnTextList own={own} /> : null}
    </>
  );
}

/** Says how texts are allowed. */
function NotWritable() {
  const { texts } = useStrings();
  return (
    <div className="state closed">
      <p>{texts.closed}</p>
      <p>{texts.closedAdvice}</p>
      <pre>
        <code>zeren serve --writable</code>
      </pre>
    </div>
  );
}
