/** The columns that bodies and links have in every file of a network, with their types. */
import { isDirected, type NetworkLink, type NetworkNode } from '../analysis/network.js';
import { type AgencyLabel, labelOf, type NetworkView } from './view.js';

export type FieldType = 'string' | 'boolean' | 'integer' | 'double';
type Value = string | number | boolean | null;

export interface Field<T> {
  readonly id: string;
  readonly type: FieldType;
  value(of: T): Value;
}
export type LabelledNode = NetworkNode & { readonly label: AgencyLabel };

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
/** Of a network around some bodies: how far from them. */
const DISTANCE: Field<LabelledNode> = { id: 'distance', type: 'integer', value: (node) => node.distance };
/** Where collectives were opened or lines joined: what clauses say themselves. */
const STATED = { id: 'stated', type: 'integer', value: ({ stated }: { readonly stated: number }) => stated } as const;
const EDGE_FIELDS: readonly Field<NetworkLink>[] = [{ id: 'shared', type: 'integer', value: (link) => link.shared }];

/** What a network's files tell of bodies and links, beside their ids, labels and weights. */
export function fieldsOf({ network }: NetworkView): {
  readonly directed: boolean;
  readonly nodes: readonly Field<LabelledNode>[];
  readonly edges: readonly Field<NetworkLink>[];
} {
  const directed = isDirected(network.relation);
  const { lineage, expandCollectives } = network.counted;
  const widened = lineage || expandCollectives ? [STATED] : [];
  const around = network.nodes.some(({ distance }) => distance !== null) ? [DISTANCE] : [];
  return {
    directed,
    nodes: [...NODE_FIELDS, ...(directed ? DIRECTED_FIELDS : []), ...around, ...widened],
    edges: [...EDGE_FIELDS, ...widened],
  };
}

/** The bodies of a network with their names, by id. */
export function labelledNodes({ network, agencies }: NetworkView): LabelledNode[] {
  return network.nodes.map((node) => ({ ...node, label: labelOf(agencies, node.id) }));
}

/** A field's value as XML has it; null for one that is not known. */
export function printed<T>({ type, value }: Field<T>, of: T): string | null {
  const v = value(of);
  if (v === null || v === '') return null;
  return type === 'double' ? double(Number(v)) : String(v);
}

/** A whole number gets its .0, so that no reader takes the column for integers. */
export function double(n: number): string {
  return Number.isInteger(n) ? n.toFixed(1) : String(n);
}
