import { useState } from 'react';
import { file } from '../addresses.js';
import { useSpeech } from '../language.js';
import { Downloads } from '../parts/Downloads.js';
import type { Colouring } from './groups.js';
import { legendEntries } from './legend.js';
import { PALETTES } from './palette.js';
import { save } from './save.js';
import { repainted, type Scene } from './scene.js';
import { fileSearch, type NetworkSearch } from './search.js';
import { pngOf } from './svg/png.js';
import { networkSvg } from './svg/svg.js';

interface FilesProps {
  readonly scene: Scene;
  readonly by: Colouring;
  readonly search: NetworkSearch;
  readonly caption: string;
}

const FORMATS = [
  ['GEXF', 'gexf'],
  ['GraphML', 'graphml'],
  ['CSV (nodes)', 'nodes.csv'],
  ['CSV (edges)', 'edges.csv'],
  ['VOSviewer', 'vosviewer.json'],
  ['JSON', 'json'],
] as const;

/** The picture for paper, and the network for other programs. */
export function Files({ scene, by, search, caption }: FilesProps) {
  const { strings, language } = useSpeech();
  const { network } = strings;
  const [fails, setFails] = useState(false);
  const svg = () => {
    const paper = repainted(scene, PALETTES.light);
    const legend = { title: network.legend[by], entries: legendEntries(paper, by, strings), words: network.legend };
    return networkSvg({ scene: paper, legend, caption, title: network.title, language });
  };
  const savePng = () =>
    void pngOf(svg()).then(
      (png) => save('network.png', png),
      () => setFails(true),
    );
  const given = fileSearch(search);
  return (
    <div className="network-files">
      <button type="button" onClick={savePng}>
        PNG
      </button>
      <button type="button" onClick={() => save('network.svg', new Blob([svg()], { type: 'image/svg+xml' }))}>
        SVG
      </button>
      <Downloads files={Object.fromEntries(FORMATS.map(([name, format]) => [name, file.network(given, format)]))} />
      {fails ? <span role="alert">{network.noPng}</span> : null}
    </div>
  );
}
