import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useStrings } from '../language.js';
import type { Scene } from './scene.js';
import type { Focus } from './stage/focus.js';
import { type Chosen, Stage } from './stage/Stage.js';
import { ZoomButtons } from './ZoomButtons.js';

/** What can be done with the drawing from outside. */
export interface Moves {
  readonly centre: (id: string) => void;
}

interface PictureProps {
  readonly scene: Scene;
  /** What stands out, unless the pointer is on a body. */
  readonly focus: Focus | null;
  readonly chosen: Chosen;
  readonly ref: Ref<Moves>;
}

/** The network drawn with WebGL; without it a sentence says so, and the tables hold the same. */
export function Picture({ scene, focus, chosen, ref }: PictureProps) {
  const { network } = useStrings();
  const box = useRef<HTMLDivElement>(null);
  const first = useRef({ scene, chosen });
  const [stage, setStage] = useState<Stage | null>(null);
  const [fails, setFails] = useState(false);
  // Called from events long after: always the latest.
  first.current.chosen = chosen;

  useEffect(() => {
    const made = box.current && begin(box.current, first.current);
    setStage(made);
    setFails(made === null);
    return () => made?.kill();
  }, []);
  useEffect(() => stage?.show(scene), [stage, scene]);
  useEffect(() => stage?.focus(focus), [stage, focus]);
  useImperativeHandle(ref, () => ({ centre: (id) => stage?.centre(id) }), [stage]);

  if (fails) return <p className="state empty">{network.noWebgl}</p>;
  return (
    <div className="picture">
      <div
        ref={box}
        className="canvas"
        role="application"
        aria-label={network.picture}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the picture, as its label says
        tabIndex={0}
        onKeyDown={(event) => press(event, stage, chosen)}
      />
      <ZoomButtons stage={stage} />
    </div>
  );
}

function begin(box: HTMLElement, now: { readonly scene: Scene; readonly chosen: Chosen }): Stage | null {
  try {
    return new Stage(box, now.scene, {
      body: (id) => now.chosen.body(id),
      link: (source, target) => now.chosen.link(source, target),
    });
  } catch {
    // No WebGL context: sigma cannot draw at all.
    return null;
  }
}

const KEYS: Readonly<Record<string, (stage: Stage) => void>> = {
  '+': (stage) => stage.zoomIn(),
  '=': (stage) => stage.zoomIn(),
  '-': (stage) => stage.zoomOut(),
  '0': (stage) => stage.reset(),
  ArrowLeft: (stage) => stage.pan(-1, 0),
  ArrowRight: (stage) => stage.pan(1, 0),
  ArrowUp: (stage) => stage.pan(0, -1),
  ArrowDown: (stage) => stage.pan(0, 1),
};

function press(event: KeyboardEvent, stage: Stage | null, chosen: Chosen): void {
  if (event.key === 'Escape') chosen.body(null);
  const move = KEYS[event.key];
  if (!move || !stage || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  move(stage);
}
