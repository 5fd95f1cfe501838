/**
 * Limits on what one request may ask: its depth and its cost. Both are reckoned from the request before anything is
 * looked up, so that refusing is cheap.
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { BOUNDS, type Bounds } from './bounds.js';
import { MOST, USUAL, wrongSize } from './connection.js';
import { tooLarge } from './errors.js';

/** How many elements a list without `first` is taken to have: what real texts have, generously. */
const USUAL_LENGTH = 10;
/** Lists that are longer than others. */
const LENGTHS: Readonly<Record<string, number>> = {
  'ResponsibilityMatrix.rows': 500,
  'ResponsibilityMatrix.columns': 100,
  'ResponsibilityMatrix.groups': 100,
  'MatrixRow.cells': 8,
  'MatrixCell.clauses': 2,
  'DocumentComparison.kept': 100,
  'DocumentComparison.handedOver': 100,
  'DocumentComparison.added': 100,
  'DocumentComparison.dropped': 100,
  'CitationChain.documents': 100,
  'CitationChain.links': 100,
  'CoOwnershipGroup.agencies': 5,
  'CoOwnershipGroup.documents': 5,
  'AgencyPaths.paths': 20,
  'AgencyPath.agencies': 5,
  'AgencyPath.steps': 4,
  'Timeline.years': 15,
  'AgencyNetwork.nodes': 300,
  'AgencyNetwork.links': 5000,
  'AgencyNetwork.slices': 8,
  'NetworkSlice.nodes': 150,
  'NetworkSlice.links': 2000,
  '__Schema.types': 120,
  '__Type.possibleTypes': 4,
  '__Field.args': 4,
};
const INTROSPECTION: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);
/** What it takes to compute these before anything of them is shown. */
const WORK: Readonly<Record<string, number>> = {
  'Query.coOwnership': 5_000,
  'Query.coOwnershipGroups': 20_000,
  'Query.agencyNetwork': 10_000,
  'Query.responsibilityMatrix': 5_000,
  'Query.compareDocuments': 5_000,
  'Query.citationChain': 1_000,
  'Query.search': 5_000,
  'Query.ask': 10_000,
  'Query.path': 5_000,
  'Query.timeline': 1_000,
  'Agency.timeline': 1_000,
  'Agency.history': 100,
  'Agency.coOwners': 1_000,
};

export interface Size {
  readonly depth: number;
  /** About how many values the answer holds, and what it takes to compute them. */
  readonly cost: number;
  /** A page that is larger than any may be. */
  readonly oversized?: Page;
}

interface Page {
  readonly argument: string;
  readonly size: number;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Sizes of fragments already reckoned: spread in one another they would multiply the work of reckoning. */
  readonly known: Map<string, Size>;
  oversized?: Page;
}

/** Reckons the size of an operation. Fragments count wherever they are spread; aliases count each. */
export function sizeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): Size {
  const root = schema.getRootType(operation.operation);
  if (!root) return { depth: 0, cost: 0 };
  const walk: Walk = {
    schema,
    fragments: new Map(fragments.map((one) => [one.name.value, one])),
    variables: { ...defaultsOf(operation), ...variables },
    known: new Map(),
  };
  const size = sizeOfSelection(walk, operation.selectionSet, root, null);
  return walk.oversized ? { ...size, oversized: walk.oversized } : size;
}

/** What the variables are where the client gives none. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const given = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return Object.fromEntries(given);
}

/** @param first - how many elements the connection around has been asked for */
function sizeOfSelection(walk: Walk, selection: SelectionSetNode, type: GraphQLObjectType, first: number | null): Size {
  let depth = 0;
  let cost = 0;
  for (const one of selection.selections) {
    const size = one.kind === Kind.FIELD ? sizeOfField(walk, one, type, first) : sizeOfFragment(walk, one, type, first);
    depth = Math.max(depth, size.depth);
    cost += size.cost;
  }
  return { depth, cost };
}

type FragmentUse = Exclude<SelectionSetNode['selections'][number], FieldNode>;

function sizeOfFragment(walk: Walk, use: FragmentUse, type: GraphQLObjectType, first: number | null): Size {
  const fragment = use.kind === Kind.INLINE_FRAGMENT ? use : walk.fragments.get(use.name.value);
  if (!fragment) return { depth: 0, cost: 0 };
  const on = fragment.typeCondition ? walk.schema.getType(fragment.typeCondition.name.value) : type;
  const within = () => sizeOfSelection(walk, fragment.selectionSet, isObjectType(on) ? on : type, first);
  if (use.kind === Kind.INLINE_FRAGMENT) return within();
  const name = `${use.name.value} ${type.name} ${first}`;
  const size = walk.known.get(name) ?? within();
  walk.known.set(name, size);
  return size;
}

function sizeOfField(walk: Walk, node: FieldNode, type: GraphQLObjectType, first: number | null): Size {
  const introspected = INTROSPECTION.get(node.name.value);
  const field = introspected ?? type.getFields()[node.name.value];
  if (!field) return { depth: 1, cost: 1 };
  const name = `${type.name}.${field.name}`;
  const asked = pageSize(walk, node, field) ?? first;
  const times = isList(field.type) ? (LENGTHS[name] ?? asked ?? USUAL_LENGTH) : 1;
  const work = 1 + (WORK[name] ?? 0);
  if (!node.selectionSet) return { depth: 1, cost: work };
  const within = namedTypes(walk.schema, field.type).map((inner) =>
    // The lists of a connection are as long as the page; lists further in are not.
    sizeOfSelection(walk, node.selectionSet as SelectionSetNode, inner, isConnection(inner) ? asked : null),
  );
  // How deep introspection may go is a rule of the specification's own.
  const depth = 1 + (introspected ? 0 : Math.max(0, ...within.map((size) => size.depth)));
  return { depth, cost: work + times * (1 + Math.max(0, ...within.map((size) => size.cost))) };
}

/**
 * `first` or `last` as given, the usual size if the field takes them but has none, null if it takes none. A size that
 * is refused by itself counts as the nearest that is not: its own error says more.
 */
function pageSize(walk: Walk, node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
  if (!field.args.some((argument) => argument.name === 'first')) return null;
  const given = (node.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ name, value }) => {
      const size = value.kind === Kind.INT ? Number(value.value) : variableIn(walk, value);
      // Those that page; a list of another kind says itself how long it may be.
      if (Number(size) > MOST && field.args.some((argument) => argument.name === 'after'))
        walk.oversized ??= { argument: name.value, size: Number(size) };
      return size;
    })
    .filter((size) => typeof size === 'number');
  return given.length > 0 ? Math.min(Math.max(0, ...given), MOST) : USUAL;
}

function variableIn({ variables }: Walk, value: ValueNode): unknown {
  return value.kind === Kind.VARIABLE ? variables[value.name.value] : null;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function isConnection(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection');
}

function namedTypes(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

/** Told before anything is carried out, an error has a status of its own. */
function beforehand({ message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}

/** The error that refuses an operation that is too large, or null. */
export function refusal({ depth, cost, oversized }: Size, bounds: Bounds = BOUNDS): GraphQLError | null {
  if (depth > bounds.depth) {
    const advice = 'Ask for ids at the end of it and look those up in a second request.';
    const message = `The request is ${depth} fields deep; at most ${bounds.depth} are allowed. ${advice}`;
    return tooLarge(message, { depth, mostDepth: bounds.depth });
  }
  if (cost > bounds.cost) {
    const advice = 'Ask for fewer elements (`first`), above all in lists within lists, or for fewer fields.';
    const [about, most] = [cost, bounds.cost].map((number) => Math.round(number).toLocaleString('en-US'));
    const message = `The request could give about ${about} values; at most ${most} are allowed. ${advice}`;
    return tooLarge(message, { cost: Math.round(cost), mostCost: bounds.cost });
  }
  return oversized ? beforehand(wrongSize(oversized.argument, oversized.size)) : null;
}
