/** The fields of Issue that are not its own properties. */
import { ISSUE_HELP } from '../../issues.js';
import type { IssueResolvers } from '../schema.types.js';
import { filePlaceOf } from './file-place.js';
import { documentById } from './parts.js';

export const Issue = {
  title: (issue) => ISSUE_HELP[issue.kind].title,
  advice: (issue) => ISSUE_HELP[issue.kind].advice,
  place: ({ file, line, endLine }, _, context) => filePlaceOf(context, { file, startLine: line, endLine }),
  document: ({ documentId }, _, context) => (documentId === null ? null : documentById(context, documentId)),
} satisfies IssueResolvers;
