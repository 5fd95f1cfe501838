import { type Ref, useMemo, useState } from 'react';
import { useSpeech } from '../language.js';
import { Empty } from '../parts/Answer.js';
import type { NetworkData } from '../queries/network.js';
import type { Change } from './Choices.js';
import { captionOf } from './caption.js';
import { Files } from './Files.js';
import { Legend } from './Legend.js';
import { type Moves, Picture } from './Picture.js';
import { Progress } from './Progress.js';
import type { Scene } from './scene.js';
import type { NetworkSearch } from './search.js';
import { aroundBody, type Focus, ofGroup, ofPair } from './stage/focus.js';
import { useScene } from './useScene.js';

interface FigureProps {
  readonly data: NetworkData;
  readonly search: NetworkSearch;
  readonly change: Change;
  readonly moves: Ref<Moves>;
}

/** The picture with its legend, its caption and its files. */
export function Figure({ data, search, change, moves }: FigureProps) {
  const { strings } = useSpeech();
  const { network } = strings;
  const [group, setGroup] = useState<string | null>(null);
  const { scene, part, failed } = useScene(data.agencyNetwork, search);
  const { body, partner, colour = 'community' } = search;
  const focus = useMemo(() => focusOf(scene, body, partner, group), [scene, body, partner, group]);
  const chosen = useMemo(
    () => ({
      body: (id: string | null) => change({ body: id ?? undefined, partner: undefined }),
      link: (source: string, target: string) => change({ body: source, partner: target }),
    }),
    [change],
  );
  if (data.agencyNetwork.links.length === 0) return <Empty>{network.empty}</Empty>;
  if (failed) return <Empty>{network.noLayout}</Empty>;
  if (scene === null) return <Progress part={part} />;
  const caption = captionOf(data, search, strings);
  return (
    <figure className="network-figure">
      <Picture ref={moves} scene={scene} focus={focus} chosen={chosen} />
      {part < 1 ? <Progress part={part} /> : null}
      <figcaption>
        <Legend scene={scene} by={colour} group={group} choose={setGroup} />
        <p className="counted">{caption}</p>
        <Files scene={scene} by={colour} search={search} caption={caption} />
        <p className="quiet hint">{network.hint}</p>
      </figcaption>
    </figure>
  );
}

/** What is chosen stands out; a colour only while nothing else does. */
function focusOf(
  scene: Scene | null,
  body: string | undefined,
  partner: string | undefined,
  group: string | null,
): Focus | null {
  if (scene === null) return null;
  if (body !== undefined) return partner === undefined ? aroundBody(scene, body) : ofPair(scene, body, partner);
  return group === null ? null : ofGroup(scene, group);
}
