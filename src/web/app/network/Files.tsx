import { useState } from 'react';
import { file } from '../addresses.js';
import { pngOf, svgFile } from '../files/png.js';
import { save } from '../files/save.js';
import { useSpeech } from '../language.js';
import { Downloads } from '../parts/Downloads.js';
import type { Colouring } from './groups.js';
import { legendEntries } from './legend.js';
import { PALETTES } from './palette.js';
import { repainted, type Scene } from './scene.js';
import { fileSearch, type NetworkSearch } from './search.js';
import { networkSvg } from './svg/svg.js';

/** Pixels: 300 dpi over about 30 cm. */
const PRINT_WIDTH = 3600;

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
    void pngOf(svgFile(svg()), PRINT_WIDTH).then(
      (png) => save('network.png', png),
      () => setFails(true),
    );
  const given = fileSearch(search);
  return (
    <div className="network-files">
      <button type="button" onClick={savePng}>
        PNG
      </button>
      <button type="button" onClick={() => save('network.svg', svgFile(svg()))}>
        SVG
      </button>
      <Downloads files={Object.fromEntries(FORMATS.map(([name, format]) => [name, file.network(given, format)]))} />
      {fails ? <span role="alert">{network.noPng}</span> : null}
    </div>
  );
}
