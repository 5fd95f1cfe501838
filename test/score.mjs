// Extracts the texts of the gold sets and scores them: npm run score. Where the gold sets are not there, it says so and ends well.
// Floors stand just below what was reached; a figure below its floor fails the run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const gold = join(root, '..', 'shared', 'gold');
const out = join(root, '.build');

/** Floors by gold set. */
const SETS = {
  dev: {
    texts: [join(root, 'seeds', 'documents')],
    floors:
      'document=0.99,document_end=0.99,document_title=0.99,document_number=0.99,document_date=0.99,issuer=0.98,citation=0.99,repeal=0.99,clause=0.995,clause_text=0.995,party=0.995,role=0.995,kind=0.995,name=0.995,task_text=0.995,task_path=0.99,deadline=0.99',
  },
  elsewhere: {
    texts: existsSync(gold)
      ? readdirSync(join(gold, 'elsewhere'))
          .filter((name) => name.endsWith('.txt'))
          .map((name) => join(gold, 'elsewhere', name))
      : [],
    floors:
      'document=0.99,document_end=0.99,document_title=0.99,document_number=0.99,document_date=0.99,issuer=0.99,citation=0.99,clause=0.99,clause_text=0.99,party=0.99,role=0.99,kind=0.99,name=0.99,task_text=0.99,task_path=0.99,deadline=0.99',
  },
};

if (!existsSync(gold)) {
  console.log('The gold sets are not here: nothing was scored.');
  process.exit(0);
}
mkdirSync(out, { recursive: true });
let failed = 0;
for (const [name, { texts, floors }] of Object.entries(SETS)) {
  const extraction = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'extract', ...texts], {
    maxBuffer: 1 << 28,
  });
  if (extraction.status !== 0) {
    console.error(String(extraction.stderr));
    process.exit(1);
  }
  const file = join(out, `${name}.jsonl`);
  writeFileSync(file, extraction.stdout);
  const args = ['--gold', join(gold, name), '--got', file, '--min', floors, ...process.argv.slice(2)];
  const score = spawnSync(process.execPath, [join(gold, 'score.mjs'), ...args], { encoding: 'utf8' });
  console.log(`== ${name}\n${score.stdout}`);
  if (score.status !== 0) failed++;
}
process.exit(failed ? 1 : 0);
