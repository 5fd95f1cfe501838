/** The fields of Issue that are not its own properties. */
import { ISSUE_HELP } from '../../issues.js';
import type { Context } from '../context.js';
import type { IssueNode } from '../model.js';
import { documentById } from './parts.js';

export const Issue = {
  title: (issue: IssueNode) => ISSUE_HELP[issue.kind].title,
  advice: (issue: IssueNode) => ISSUE_HELP[issue.kind].advice,
  document: (issue: IssueNode, _: unknown, context: Context) =>
    issue.documentId === null ? null : documentById(context, issue.documentId),
};
