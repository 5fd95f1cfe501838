import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { to } from '../addresses.js';
import { useStrings } from '../language.js';
import { dropFiles } from './drops.js';

/** Files may be dropped on any view: they lead to that of one's own texts. */
export function DropAnywhere() {
  const { texts } = useStrings();
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      dropFiles([...(event.dataTransfer?.files ?? [])]);
      void navigate(to.texts());
    };
    const listeners = { dragenter: hover, dragover: hover, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name as 'drop', listener);
    };
  }, [navigate]);
  return over ? (
    <div className="drop-anywhere" aria-hidden="true">
      <p>{texts.letGo}</p>
    </div>
  ) : null;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
