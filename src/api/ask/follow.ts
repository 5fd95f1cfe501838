/** Answers a request from within another one, by the same resolvers and arguments: so the answer is the request's own. */
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context.js';
import type { ResolversParentTypes } from '../schema.types.js';
import type { Request } from './intent.js';

/**
 * Goes down the first field with fields of its own at each level until one of the wanted type.
 * @returns the value there, with the name of its type
 * @throws Error if the request has no such field; GraphQLError as its resolvers do
 */
export async function follow(
  info: GraphQLResolveInfo,
  context: Context,
  request: Request,
  type: string,
): Promise<ResolversParentTypes['AskAnswer'] | null> {
  const [operation] = parse(request.query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A request is one operation.');
  const { coerced, errors } = getVariableValues(info.schema, operation.variableDefinitions ?? [], request.variables);
  if (errors) throw errors[0];
  let parent = info.schema.getQueryType();
  let value: unknown = info.rootValue ?? {};
  let selection: SelectionSetNode | undefined = operation.selectionSet;
  while (parent && selection) {
    const node: FieldNode | undefined = selection.selections.find(
      (one): one is FieldNode => one.kind === Kind.FIELD && !!one.selectionSet,
    );
    const field: GraphQLField<unknown, unknown> | undefined = node && parent.getFields()[node.name.value];
    if (!node || !field) break;
    value = await resolved(field, value, getArgumentValues(field, node, coerced), context, info);
    const named = getNamedType(field.type);
    if (value == null) return null;
    // Found by its name at run time: the compiler cannot know it.
    if (named.name === type) return { ...value, __typename: type } as unknown as ResolversParentTypes['AskAnswer'];
    parent = isObjectType(named) ? named : null;
    selection = node.selectionSet;
  }
  throw new Error(`The request for ${type} does not lead to it.`);
}

function resolved(
  field: GraphQLField<unknown, unknown>,
  source: unknown,
  args: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
): unknown {
  if (field.resolve) return field.resolve(source, args, context, info);
  return (source as Record<string, unknown>)[field.name];
}
