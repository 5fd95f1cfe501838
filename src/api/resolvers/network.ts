/** The fields of AgencyNetwork's parts that are not computed by the analysis itself. */
import type { Community as Group } from '../../analysis/communities.js';
import type { NetworkNode as Node } from '../../analysis/network.js';
import type { Context } from '../context.js';
import { agencyById } from './parts.js';

export const NetworkNode = {
  agency: (node: Node, _: unknown, context: Context) => agencyById(context, node.id),
};

export const Community = {
  size: (group: Group) => group.agencies.length,
};
