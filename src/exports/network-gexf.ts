/** The network as GEXF 1.3 (https://gexf.net/schema.html), for Gephi, networkx and igraph. */
import type { NetworkLink } from '../analysis/network.js';
import { datesOf, type Spell } from './network-dates.js';
import { double, type Field, fieldsOf, type LabelledNode, labelledNodes, printed } from './network-fields.js';
import { countedWords, type NetworkView, type TextRenderer } from './view.js';
import { element, xmlText } from './xml.js';

export const networkGexf: TextRenderer<NetworkView> = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  purpose: 'Gephi, networkx, igraph',
  render(view) {
    const { directed, nodes: fields, edges: edgeFields } = fieldsOf(view);
    const dates = datesOf(view);
    const nodes = labelledNodes(view).map((node) => nodeElement(node, fields, dates.spells.of(node)));
    const links = view.network.links.map((link, i) => edgeElement(link, i, edgeFields, dates.spells.between(link)));
    const mode = dates.known ? 'mode="dynamic" timeformat="date" timerepresentation="interval"' : 'mode="static"';
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      `<meta><creator>zeren</creator><description>${xmlText(countedWords(view.network.counted, view.provenance))}</description></meta>`,
      `<graph defaultedgetype="${directed ? 'directed' : 'undirected'}" ${mode}>`,
      declare('node', fields),
      declare('edge', edgeFields),
      '<nodes>',
      ...nodes,
      '</nodes>',
      '<edges>',
      ...links,
      '</edges>',
      '</graph>',
      '</gexf>',
      '',
    ].join('\n');
  },
};

function declare<T>(of: 'node' | 'edge', fields: readonly Field<T>[]): string {
  return element(
    'attributes',
    { class: of, mode: 'static' },
    fields.map(({ id, type }) => element('attribute', { id, title: id, type })),
  );
}

function nodeElement(node: LabelledNode, fields: readonly Field<LabelledNode>[], spells: readonly Spell[]): string {
  const { start, end, inside } = when(spells);
  const attributes = { id: node.id, label: node.label.name, start, end };
  return element('node', attributes, [attributeValues(fields, node), ...inside]);
}

function edgeElement(
  link: NetworkLink,
  index: number,
  fields: readonly Field<NetworkLink>[],
  spells: readonly Spell[],
): string {
  const { start, end, inside } = when(spells);
  const { source, target, weight } = link;
  const ends = { id: index, source, target, weight: double(weight), start, end };
  return element('edge', ends, [attributeValues(fields, link), ...inside]);
}

/** One stretch of time stands at the element itself, several within it. */
function when(spells: readonly Spell[]) {
  const [only] = spells;
  if (spells.length === 1 && only) return { start: only.start, end: only.end, inside: [] };
  const list = spells.map(({ start, end }) => element('spell', { start, end }));
  return { start: null, end: null, inside: list.length > 0 ? [element('spells', {}, list)] : [] };
}

function attributeValues<T>(fields: readonly Field<T>[], of: T): string {
  const values = fields.flatMap((field) => {
    const value = printed(field, of);
    return value === null ? [] : [element('attvalue', { for: field.id, value })];
  });
  return element('attvalues', {}, values);
}
