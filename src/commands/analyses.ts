/** zeren matrix, zeren network, zeren stats: results of the whole store or of a part, as files. */
import { GraphQLError } from 'graphql';
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../exports/formats.js';
import type { Renderer } from '../exports/view.js';
import { matrixView, networkView } from '../exports/views.js';
import { ROLES, type Role } from '../types.js';
import { CommandError, EXIT, print, table } from './output.js';
import { openForAsking, type StoreChoice, withStore } from './stores.js';

export interface FilterOptions extends StoreChoice {
  readonly format: string;
  readonly document?: string;
  readonly agency?: readonly string[];
  readonly role?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly bom: boolean;
}

export interface NetworkOptions extends FilterOptions {
  readonly minShared: string;
  readonly around?: readonly string[];
  readonly depth: string;
  readonly relation: string;
}

const RELATIONS = ['co-ownership', 'lead-support', 'lead-others'] as const;

function rendererOf<View>(formats: ReadonlyMap<string, Renderer<View>>, format: string): Renderer<View> {
  const found = formats.get(format);
  if (found) return found;
  const list = [...formats].map(([name, { purpose }]) => `${name}: ${purpose}`).join('\n       ');
  throw new CommandError(`--format ${format} is not known`, `The formats:\n       ${list}`, EXIT.usage);
}

function rolesOf(given: readonly string[]): Role[] {
  return given.map((role) => {
    const known = ROLES.find((one) => one === role);
    if (known) return known;
    throw new CommandError(`--role ${role} is not known`, `Write ${ROLES.join(', ')}.`, EXIT.usage);
  });
}

function dayOf(option: string, day: string | undefined): string | null {
  if (day === undefined || /^\d{4}-\d{2}-\d{2}$/.test(day)) return day ?? null;
  throw new CommandError(`--${option} ${day} is no date`, 'Write it as YYYY-MM-DD.', EXIT.usage);
}

function filterOf(options: FilterOptions) {
  const [from, to] = [dayOf('from', options.from), dayOf('to', options.to)];
  return {
    assigned: true,
    document: options.document ?? null,
    agencies: options.agency?.length ? { any: options.agency } : null,
    roles: options.role?.length ? rolesOf(options.role) : null,
    documentDate: from || to ? { from, to } : null,
  };
}

/** An unknown name in an option is wrong use, with the nearest names that the store knows. */
async function asked<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GraphQLError)
      throw new CommandError(
        error.message,
        'zeren query agency-names and document-names list what the store knows.',
        EXIT.usage,
      );
    throw error;
  }
}

export async function matrixCommand(options: FilterOptions): Promise<number> {
  const renderer = rendererOf(MATRIX_FORMATS, options.format);
  const filter = filterOf(options);
  return withStore(openForAsking(options), async (store) => {
    await print(renderer.render(await asked(matrixView(store, { filter })), { bom: options.bom }));
    return EXIT.done;
  });
}

function wholeOf(option: string, value: string, advice: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new CommandError(`--${option} ${value} is not a whole number from 1 on`, advice, EXIT.usage);
}

export async function networkCommand(options: NetworkOptions): Promise<number> {
  const renderer = rendererOf(NETWORK_FORMATS, options.format);
  const filter = filterOf(options);
  const minShared = wholeOf('min-shared', options.minShared, 'Leave it out to keep every link.');
  const depth = wholeOf('depth', options.depth, 'Leave it out for direct partners.');
  const relation = RELATIONS.find((one) => one === options.relation);
  if (!relation)
    throw new CommandError(`--relation ${options.relation} is not known`, `Write ${RELATIONS.join(', ')}.`, EXIT.usage);
  const around = options.around?.length ? options.around : null;
  return withStore(openForAsking(options), async (store) => {
    const view = await asked(networkView(store, { filter, minShared, relation, around, depth }));
    await print(renderer.render(view, { bom: options.bom }));
    return EXIT.done;
  });
}

export async function statsCommand(options: StoreChoice & { readonly format: string }): Promise<number> {
  if (options.format !== 'table' && options.format !== 'json')
    throw new CommandError(`--format ${options.format} is not known`, 'Write table or json.', EXIT.usage);
  return withStore(openForAsking(options), async (store) => {
    const [totals] = await store.run('statistics');
    const texts = await store.run('texts');
    if (options.format === 'json') await print(`${JSON.stringify({ ...totals, files: texts }, null, 2)}\n`);
    else {
      await print(
        table(
          ['what', 'how many'],
          Object.entries(totals ?? {}).map(([what, count]) => [what, String(count)]),
        ),
      );
      await print(
        `\n${table(
          ['text', 'lines', 'documents'],
          texts.map(({ file, lines, documents }) => [String(file), String(lines), String(documents)]),
        )}`,
      );
    }
    return EXIT.done;
  });
}
