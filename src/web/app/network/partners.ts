/** With whom a body is linked. */
import type { NetworkAnswer, NetworkNode } from '../queries/network.js';

export interface Partner {
  readonly agency: NetworkNode['agency'];
  readonly shared: number;
  /** Whether the body leads what this partner does, or follows it; null where links have no direction. */
  readonly leads: boolean | null;
}

/** Most shared first. A partner stands twice if each leads tasks of the other. */
export function partnersOf({ nodes, links, relation }: NetworkAnswer, id: string): Partner[] {
  const known = new Map(nodes.map((node) => [node.agency.id, node.agency]));
  return links
    .flatMap((link): Partner[] => {
      if (link.source !== id && link.target !== id) return [];
      const agency = known.get(link.source === id ? link.target : link.source);
      const leads = relation === 'CO_OWNERSHIP' ? null : link.source === id;
      return agency === undefined ? [] : [{ agency, shared: link.shared, leads }];
    })
    .toSorted((a, b) => b.shared - a.shared || (a.agency.id < b.agency.id ? -1 : 1));
}
