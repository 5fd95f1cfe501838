/** zeren matrix, zeren network, zeren stats: results of the whole store or of a part, as files. */
import { GraphQLError } from 'graphql';
import { BOUNDS, type Bounds } from '../api/bounds.js';
import { AskedError, type Given, readMatrixArgs, readNetworkArgs } from '../exports/asked.js';
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../exports/formats.js';
import { optionName } from '../exports/parameters.js';
import { countedWords, type Renderer } from '../exports/view.js';
import { matrixView, networkView } from '../exports/views.js';
import { CommandError, EXIT, note, print, save, table } from './output.js';
import { openForAsking, type StoreChoice, withStore } from './stores.js';

/** The options of a result: those of src/exports/parameters.ts, and how to write it. */
export interface ResultOptions extends StoreChoice {
  readonly format: string;
  readonly bom: boolean;
  readonly out?: string;
  readonly [parameter: string]: unknown;
}

/** Who runs a command waits for it, in memory of his own. */
const OWN: Bounds = { ...BOUNDS, analysedTasks: Number.MAX_SAFE_INTEGER, analysedPairs: 1_000_000 };

function rendererOf<View>(formats: ReadonlyMap<string, Renderer<View>>, format: string): Renderer<View> {
  const found = formats.get(format);
  if (found) return found;
  const list = [...formats].map(([name, { purpose }]) => `${name}: ${purpose}`).join('\n       ');
  throw new CommandError(`--format ${format} is not known`, `The formats:\n       ${list}`, EXIT.usage);
}

/** The arguments that options hold. */
function read<Args>(reader: (given: Given) => Args, options: ResultOptions): Args {
  try {
    return reader((name) => [options[name]].flat().flatMap((value) => (value ? [String(value)] : [])));
  } catch (error) {
    if (!(error instanceof AskedError)) throw error;
    const option = `--${optionName(error.parameter)}`;
    throw new CommandError(`${option} ${error.value} ${error.wrong}`, error.advice, EXIT.usage);
  }
}

/** Writes a result to the file of --out, else to stdout; what was counted goes to stderr, since CSV has no place for it. */
async function write<View>(renderer: Renderer<View>, view: View, counted: string, options: ResultOptions) {
  const { bom, out } = options;
  const file = await renderer.render(view, { bom });
  if (out) save(out, file);
  else if (typeof file !== 'string' && process.stdout.isTTY)
    throw new CommandError(`${options.format} is no text to show`, 'Give --out FILE.', EXIT.usage);
  else await print(file);
  if (process.stderr.isTTY) note(counted);
}

/** An unknown name in an option is wrong use, with the nearest names that the store knows; so is asking for too much. */
async function asked<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'TOO_LARGE')
      throw new CommandError(error.message, 'zeren matrix --help and zeren network --help show the filters.');
    if (error instanceof GraphQLError)
      throw new CommandError(
        error.message,
        'zeren query agency-names and document-names list what the store knows.',
        EXIT.usage,
      );
    throw error;
  }
}

export async function matrixCommand(options: ResultOptions): Promise<number> {
  const renderer = rendererOf(MATRIX_FORMATS, options.format);
  const args = read(readMatrixArgs, options);
  return withStore(openForAsking(options), async (store) => {
    const view = await asked(matrixView(store, args, OWN));
    await write(renderer, view, countedWords(view.matrix.counted, view.provenance), options);
    return EXIT.done;
  });
}

export async function networkCommand(options: ResultOptions): Promise<number> {
  const renderer = rendererOf(NETWORK_FORMATS, options.format);
  const args = read(readNetworkArgs, options);
  return withStore(openForAsking(options), async (store) => {
    const view = await asked(networkView(store, args, OWN));
    await write(renderer, view, countedWords(view.network.counted, view.provenance), options);
    return EXIT.done;
  });
}

export async function statsCommand(options: StoreChoice & { readonly format: string }): Promise<number> {
  if (options.format !== 'table' && options.format !== 'json')
    throw new CommandError(`--format ${options.format} is not known`, 'Write table or json.', EXIT.usage);
  return withStore(openForAsking(options), async (store) => {
    const [totals] = await store.run('statistics');
    const texts = await store.run('texts');
    const [state] = await store.run('state');
    const versions = { schema: state?.schema ?? null, extraction: String(state?.version ?? '').split('+')[0] };
    if (options.format === 'json')
      await print(`${JSON.stringify({ ...totals, ...versions, files: texts }, null, 2)}\n`);
    else {
      await print(
        table(
          ['what', 'how many'],
          Object.entries({ ...totals, ...versions }).map(([what, count]) => [what, String(count)]),
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
