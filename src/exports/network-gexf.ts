/** The network as GEXF 1.3 (https://gexf.net/schema.html), for Gephi, networkx and igraph. */
import { isDirected, type NetworkLink, type NetworkNode } from '../analysis/network.js';
import { type AgencyLabel, labelOf, type NetworkView, type Renderer } from './view.js';
import { element, xmlText } from './xml.js';

type Value = string | number | boolean | null;
interface Field<T> {
  readonly id: string;
  readonly type: 'string' | 'boolean' | 'integer' | 'double';
  value(of: T): Value;
}
type LabelledNode = NetworkNode & { readonly label: AgencyLabel };

/** Types are declared, not guessed from the values: a column of whole numbers that happen to be weights stays double. */
const NODE_FIELDS: readonly Field<LabelledNode>[] = [
  { id: 'short_name', type: 'string', value: (node) => node.label.shortName },
  { id: 'english_name', type: 'string', value: (node) => node.label.englishName },
  { id: 'kind', type: 'string', value: (node) => node.label.kind },
  { id: 'branch', type: 'string', value: (node) => node.label.branch },
  { id: 'level', type: 'string', value: (node) => node.label.level },
  { id: 'jurisdiction', type: 'string', value: (node) => node.label.jurisdiction },
  { id: 'resolved', type: 'boolean', value: (node) => node.label.resolved },
  { id: 'tasks', type: 'integer', value: (node) => node.tasks },
  { id: 'degree', type: 'integer', value: (node) => node.degree },
  { id: 'strength', type: 'double', value: (node) => node.strength },
  { id: 'betweenness', type: 'double', value: (node) => node.betweenness },
  { id: 'pagerank', type: 'double', value: (node) => node.pageRank },
  { id: 'community', type: 'integer', value: (node) => node.community },
];
/** Of links with a direction also by it. */
const DIRECTED_FIELDS: readonly Field<LabelledNode>[] = [
  { id: 'out_degree', type: 'integer', value: (node) => node.outDegree },
  { id: 'in_degree', type: 'integer', value: (node) => node.inDegree },
  { id: 'out_strength', type: 'double', value: (node) => node.outStrength },
  { id: 'in_strength', type: 'double', value: (node) => node.inStrength },
];
/** Where collectives were opened or lines joined: what clauses say themselves. */
const STATED = { id: 'stated', type: 'integer', value: ({ stated }: { readonly stated: number }) => stated } as const;
const EDGE_FIELDS: readonly Field<NetworkLink>[] = [{ id: 'shared', type: 'integer', value: (link) => link.shared }];

export const networkGexf: Renderer<NetworkView> = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  purpose: 'Gephi, networkx, igraph',
  render(view) {
    const directed = isDirected(view.network.relation);
    const { lineage, expandCollectives } = view.network.counted;
    const widened = lineage || expandCollectives ? [STATED] : [];
    const fields = [...NODE_FIELDS, ...(directed ? DIRECTED_FIELDS : []), ...widened];
    const edgeFields = [...EDGE_FIELDS, ...widened];
    const nodes = view.network.nodes.map((node) =>
      nodeElement({ ...node, label: labelOf(view.agencies, node.id) }, fields),
    );
    const links = view.network.links.map((link, i) => edgeElement(link, i, edgeFields));
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      `<meta><creator>zeren</creator><description>${xmlText(view.network.counted.text)}</description></meta>`,
      `<graph defaultedgetype="${directed ? 'directed' : 'undirected'}" mode="static">`,
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
    { class: of },
    fields.map(({ id, type }) => element('attribute', { id, title: id, type })),
  );
}

function nodeElement(node: LabelledNode, fields: readonly Field<LabelledNode>[]): string {
  return element('node', { id: node.id, label: node.label.name }, [attributeValues(fields, node)]);
}

function edgeElement(link: NetworkLink, index: number, fields: readonly Field<NetworkLink>[]): string {
  const ends = { id: index, source: link.source, target: link.target, weight: double(link.weight) };
  return element('edge', ends, [attributeValues(fields, link)]);
}

function attributeValues<T>(fields: readonly Field<T>[], of: T): string {
  const values = fields.flatMap(({ id, type, value }) => {
    const v = value(of);
    if (v === null || v === '') return [];
    return [element('attvalue', { for: id, value: type === 'double' ? double(Number(v)) : v })];
  });
  return element('attvalues', {}, values);
}

/** A whole number gets its .0, so that no reader takes the column for integers. */
function double(n: number): string {
  return Number.isInteger(n) ? n.toFixed(1) : String(n);
}
