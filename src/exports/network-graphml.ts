/** The network as GraphML (http://graphml.graphdrawing.org/specification.html), for networkx, igraph, yEd and Gephi. */
import { double, type Field, type FieldType, fieldsOf, labelledNodes, printed } from './network-fields.js';
import { countedWords, type NetworkView, type TextRenderer } from './view.js';
import { element, xmlText } from './xml.js';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'int',
  double: 'double',
};
const NAMESPACES = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
};

export const networkGraphml: TextRenderer<NetworkView> = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  purpose: 'networkx, igraph, yEd, Gephi',
  render(view) {
    const { directed, nodes: fields, edges: edgeFields } = fieldsOf(view);
    const nodes = labelledNodes(view).map((node) =>
      element('node', { id: node.id }, [data('node', 'label', node.label.name), ...values('node', fields, node)]),
    );
    const edges = view.network.links.map((link, i) => {
      const { source, target, weight } = link;
      const inside = [data('edge', 'weight', double(weight)), ...values('edge', edgeFields, link)];
      return element('edge', { id: `e${i}`, source, target }, inside);
    });
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      // Readers of GraphML look for the name `label` and, at edges, for `weight`.
      `${element('graphml', NAMESPACES).replace(/\/>$/, '>')}`,
      key('graph', 'counted', 'string'),
      key('node', 'label', 'string'),
      ...fields.map(({ id, type }) => key('node', id, type)),
      key('edge', 'weight', 'double'),
      ...edgeFields.map(({ id, type }) => key('edge', id, type)),
      `<graph id="network" edgedefault="${directed ? 'directed' : 'undirected'}">`,
      data('graph', 'counted', countedWords(view.network.counted, view.provenance)),
      ...nodes,
      ...edges,
      '</graph>',
      '</graphml>',
      '',
    ].join('\n');
  },
};

type Owner = 'graph' | 'node' | 'edge';

function key(of: Owner, name: string, type: FieldType): string {
  return element('key', { id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] });
}

function data(of: Owner, name: string, value: string): string {
  return element('data', { key: `${of}_${name}` }, [xmlText(value)]);
}

function values<T>(of: Owner, fields: readonly Field<T>[], from: T): string[] {
  return fields.flatMap((field) => {
    const value = printed(field, from);
    return value === null ? [] : [data(of, field.id, value)];
  });
}
