#!/usr/bin/env node
/** Arguments in, exit code out. What a command does is in commands/; it is loaded only when asked for. */
import { Command, CommanderError, Option } from 'commander';
import { EXIT, explain, note } from './commands/output.js';
import {
  FILTER_PARAMETERS,
  MATRIX_PARAMETERS,
  NETWORK_PARAMETERS,
  optionName,
  type Parameter,
} from './exports/parameters.js';
import { versionWords } from './program-version.js';

const collect = (value: string, all: readonly string[] = []): string[] => [...all, value];
const DATABASE = new Option(
  '--database <file>',
  'file of the embedded store (else NEO4J_URI, else ZEREN_DATABASE, else .zeren/graph.grafeo)',
);
const SHARD = new Option(
  '--shard <i/n>',
  'only part i of n of the texts, for several processes or machines; what the parts write is put together with cat',
);
const THREADS = new Option(
  '--threads <n>',
  'how many texts are read at a time; as many as there are cores if left out',
);
const AGENCIES = new Option(
  '--agencies <file>',
  'your own bodies and names, in the form of graph/agencies/*.yaml (may be repeated)',
)
  .argParser(collect)
  .default([], 'none');
const CORRECTIONS = new Option(
  '--corrections <file>',
  'your own corrections, in the form of seeds/corrections.yaml (may be repeated)',
)
  .argParser(collect)
  .default([], 'none');
const MANIFEST = new Option(
  '--manifest <file>',
  'a list of the files (CSV or YAML: file, title, address, date, jurisdiction) for what they do not say themselves',
);
const PATHS =
  'files (.txt, .md, .html, .docx, .pdf, .zip), folders, patterns in quotes; - reads a list of paths from standard input';

let exitCode: number = EXIT.done;
const run = (work: Promise<number>): Promise<void> =>
  work.then((code) => {
    exitCode = code;
  });

/** The options of a result, as addresses have them (src/exports/parameters.ts), and how to write it. */
function asking(command: Command, parameters: readonly Parameter[]): Command {
  for (const { name, value, many, help } of [...parameters, ...FILTER_PARAMETERS]) {
    const option = new Option(
      `--${optionName(name)}${value ? ` <${value}>` : ''}`,
      help + (many ? ' (repeatable)' : ''),
    );
    command.addOption(many ? option.argParser(collect) : option);
  }
  return command
    .option('--out <file>', 'write to this file instead of stdout')
    .option('--no-bom', 'CSV without the byte order mark that Excel wants')
    .addOption(DATABASE);
}

function program(): Command {
  const zeren = new Command('zeren')
    .description(
      'Reads Chinese government documents and answers who is responsible for what, down to the line that says so.',
    )
    .version(versionWords())
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .addHelpText(
      'after',
      `
Examples:
  zeren serve                                    the page and GraphQL on the bundled seed texts
  zeren extract gazette.txt > clauses.jsonl      documents and clauses as JSON Lines
  zeren load gazettes/                           load a folder into the store
  zeren query co-owners --param agency=市财政局   who shares most tasks with one body
  zeren matrix --document 京政办发〔2023〕14号 --format xlsx --out matrix.xlsx
  zeren network > network.gexf                   for Gephi
  zeren export --out graph.jsonl                 the whole graph; zeren import graph.jsonl takes it in again

Exit codes: 0 done, 1 failed, 2 wrong use.`,
    );

  zeren
    .command('extract')
    .description("write the documents and clauses of texts to stdout, or the whole graph for Neo4j's importer")
    .argument('<path...>', PATHS)
    .option(
      '--format <jsonl|csv|neo4j-csv>',
      'jsonl: one record a line; csv: one row a party; neo4j-csv: a folder for neo4j-admin database import',
      'jsonl',
    )
    .option('--out <folder>', 'where neo4j-csv goes; its parts (--shard) all into the same')
    .option('--no-bom', 'CSV without the byte order mark that Excel wants')
    .addOption(AGENCIES)
    .addOption(CORRECTIONS)
    .addOption(MANIFEST)
    .addOption(SHARD)
    .addOption(THREADS)
    .action(async (paths: string[], options) =>
      run((await import('./commands/extract.js')).extractCommand(paths, options)),
    );

  zeren
    .command('merge')
    .description('put together the parts that extract --format neo4j-csv --shard has written into a folder')
    .argument('<folder>', 'the folder of --out')
    .action(async (folder: string) => run((await import('./commands/merge.js')).mergeCommand(folder)));

  zeren
    .command('load')
    .description('load texts into the store, each in one transaction; a text loaded before is replaced')
    .argument('<path...>', PATHS)
    .addOption(AGENCIES)
    .addOption(CORRECTIONS)
    .addOption(MANIFEST)
    .addOption(SHARD)
    .addOption(THREADS)
    .option('--watch', 'go on until Ctrl-C: load what changes, remove what goes')
    .option('--fresh', 'empty the store first; what another version of zeren wrote is loaded again so')
    .option('--again', 'read all texts again, also those that the store holds as they are')
    .addOption(DATABASE)
    .action(async (paths: string[], options) => run((await import('./commands/load.js')).loadCommand(paths, options)));

  zeren
    .command('serve')
    .description('serve the page and the GraphQL API')
    .argument('[path...]', 'texts to load first; without any, what the store holds, else the bundled seeds')
    .option('--port <n>', 'port (else PORT, else 4000; 0 takes a free one)')
    .option('--host <name>', 'address to listen on; only this machine if left out')
    .option(
      '--cors <origin>',
      'a site whose pages may ask the API, * for all (may be repeated; else ZEREN_CORS)',
      collect,
      [],
    )
    .option(
      '--limit <name=n>',
      'how much may be asked, such as cost=5000000 (may be repeated; else ZEREN_LIMITS)',
      collect,
      [],
    )
    .option('--watch', 'load again what changes in the texts that are named, and remove what goes')
    .option('--writable', 'let texts be dropped on the page (else ZEREN_WRITABLE=1)')
    .option('--log <level>', 'silent, error, warn, info or debug (else ZEREN_LOG, else info, warn at a terminal)')
    .addOption(AGENCIES)
    .addOption(CORRECTIONS)
    .addOption(MANIFEST)
    .addOption(DATABASE)
    .action(async (paths: string[], options) =>
      run((await import('./commands/serve.js')).serveCommand(paths, options)),
    );

  zeren
    .command('check')
    .description('show what the texts leave in doubt, by kind, with places')
    .argument('<path...>', PATHS)
    .option('--format <table|jsonl|yaml>', 'table for reading, jsonl for programs, yaml: what settles names', 'table')
    .option('--kind <kind>', 'only this kind')
    .addOption(AGENCIES)
    .addOption(CORRECTIONS)
    .addOption(MANIFEST)
    .addOption(SHARD)
    .addOption(THREADS)
    .action(async (paths: string[], options) =>
      run((await import('./commands/check.js')).checkCommand(paths, options)),
    );

  const matrix = zeren.command('matrix').description('the responsibility matrix: tasks × agencies, roles in the cells');
  matrix.option('--format <xlsx|html|csv|long.csv|md>', 'html prints on A3 and A4, long.csv: a row a clause', 'csv');
  asking(matrix, MATRIX_PARAMETERS).action(async (options) =>
    run((await import('./commands/analyses.js')).matrixCommand(options)),
  );

  const network = zeren.command('network').description('the network of agencies that share tasks');
  network.option(
    '--format <gexf|graphml|nodes.csv|edges.csv|vosviewer.json|json>',
    'gexf or nodes.csv and edges.csv for Gephi, graphml for networkx and igraph',
    'gexf',
  );
  asking(network, NETWORK_PARAMETERS).action(async (options) =>
    run((await import('./commands/analyses.js')).networkCommand(options)),
  );

  zeren
    .command('export')
    .description('the whole graph as a file that zeren or other programs read')
    .option('--format <jsonl|json-ld|neo4j-csv>', 'jsonl: for zeren import; json-ld: RDF; neo4j-csv: a folder', 'jsonl')
    .option('--out <file>', 'write to this file, or folder for neo4j-csv, instead of stdout')
    .addOption(DATABASE)
    .action(async (options) => run((await import('./commands/export.js')).exportCommand(options)));

  zeren
    .command('import')
    .description('load a file of zeren export --format jsonl into the store; what it holds already stays')
    .argument('<file>', 'the file; - reads standard input')
    .addOption(DATABASE)
    .action(async (file: string, options) => run((await import('./commands/import.js')).importCommand(file, options)));

  zeren
    .command('query')
    .description('run a Cypher statement of queries/ by name, or a file of your own; without a name, list them')
    .argument('[name|file]')
    .option('--param <name=value>', 'a parameter (may be repeated)', collect, [])
    .option('--format <table|json|csv>', 'how to print the rows', 'table')
    .addOption(DATABASE)
    .action(async (name: string | undefined, options) =>
      run((await import('./commands/query.js')).queryCommand(name, options)),
    );

  zeren
    .command('ask')
    .description('answer a question in English about bodies, tasks and documents')
    .argument('<question>', 'such as "Who leads tasks in the new pollutants plan?"')
    .option('--today <date>', 'the day from which “this year” is reckoned (YYYY-MM-DD)')
    .addOption(DATABASE)
    .action(async (question: string, options) =>
      run((await import('./commands/ask.js')).askCommand(question, options)),
    );

  zeren
    .command('stats')
    .description('what the store holds, in numbers')
    .option('--format <table|json>', 'how to print', 'table')
    .addOption(DATABASE)
    .action(async (options) => run((await import('./commands/analyses.js')).statsCommand(options)));

  zeren
    .command('licenses')
    .description('the licences of the libraries that it comes with')
    .action(async () => run((await import('./commands/licenses.js')).licensesCommand()));

  for (const command of zeren.commands) command.exitOverride();
  return zeren;
}

// A reader that has had enough (head) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  else {
    note(explain(error));
    exitCode = error instanceof Error && 'code' in error && error.code === EXIT.usage ? EXIT.usage : EXIT.failed;
  }
}
process.exitCode = exitCode;
