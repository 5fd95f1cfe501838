/** The fields of AgencyNetwork's parts that are not computed by the analysis itself. */
import type { CommunityResolvers, NetworkNodeResolvers, NetworkSliceResolvers } from '../schema.types.js';
import { agencyById } from './parts.js';

export const NetworkNode = {
  agency: (node, _, context) => agencyById(context, node.id),
} satisfies NetworkNodeResolvers;

export const NetworkSlice = {
  counted: ({ over }) => over.counted,
  nodes: ({ over }) => over.nodes,
  links: ({ over }) => over.links,
  communities: ({ over }) => over.communities,
} satisfies NetworkSliceResolvers;

export const Community = {
  size: (group) => group.agencies.length,
} satisfies CommunityResolvers;
