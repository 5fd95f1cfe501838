/**
 * The network as JSON for VOSviewer and VOSviewer Online (https://app.vosviewer.com/docs/file-types/json-file-type/):
 * items with weights and a cluster, links with a strength. VOSviewer lays it out itself, since items have no x and y.
 */

import { htmlText } from './html.js';
import { labelledNodes } from './network-fields.js';
import { plainText } from './plain.js';
import { countedWords, type NetworkView, type TextRenderer } from './view.js';

export const networkVosviewer: TextRenderer<NetworkView> = {
  extension: 'vosviewer.json',
  mediaType: 'application/json; charset=utf-8',
  purpose: 'VOSviewer',
  render(view) {
    const items = labelledNodes(view).map(({ label, ...node }) => ({
      id: node.id,
      label: plainText(label.name),
      description: described(label.englishName ?? label.shortName ?? label.name, label.kind),
      cluster: node.community,
      weights: { Tasks: node.tasks, Links: node.degree, 'Total link strength': node.strength },
      scores: { Betweenness: node.betweenness, PageRank: node.pageRank },
    }));
    const clusters = [...new Set(items.map(({ cluster }) => cluster))].sort((a, b) => a - b);
    const file = {
      network: {
        items,
        links: linksOf(view),
        clusters: clusters.map((cluster) => ({ cluster, label: `Community ${cluster}` })),
      },
      info: {
        title: 'Network of agencies 责任网络',
        description: htmlText(countedWords(view.network.counted, view.provenance)),
      },
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  },
};

/** VOSviewer shows a description as HTML. */
function described(name: string, kind: string): string {
  return `${htmlText(name)} (${htmlText(kind)})`;
}

/** VOSviewer's links have no direction: those of two bodies are one, as strong as both. */
function linksOf({ network }: NetworkView) {
  const strengths = new Map<string, number>();
  for (const { source, target, weight } of network.links) {
    const ends = JSON.stringify([source, target].sort());
    strengths.set(ends, (strengths.get(ends) ?? 0) + weight);
  }
  return [...strengths].map(([ends, strength]) => {
    const [source_id, target_id] = JSON.parse(ends) as [string, string];
    return { source_id, target_id, strength };
  });
}
