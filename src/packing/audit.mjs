/**
 * npm audit over what goes to users: what is bundled into the package (the lists of licences of the last
 * `npm run bundle` name it) and what is installed with it. Development's own tools are told of, but fail nothing.
 * Exit code: 0 clean, 1 an advisory for what goes to users, 3 the registry could not be asked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const NOT_ASKED = 3;

/** Names of what is bundled, from the tables `| name | version | licence |`. */
function bundled() {
  const lists = ['dist/licenses.md', 'dist/web/licenses.md'];
  const missing = lists.filter((list) => !existsSync(list));
  if (missing.length > 0) stop(NOT_ASKED, `${missing.join(' and ')} is missing: npm run bundle first.`);
  return lists.flatMap((list) =>
    [...readFileSync(list, 'utf8').matchAll(/^\| ([^|]+) \| \d[^|]* \| [^|]+ \|$/gm)].map(([, name]) => name),
  );
}

/** Names of what npm installs with the package. */
function installed() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages).flatMap(([path, { dev, devOptional }]) =>
    path === '' || dev || devOptional ? [] : [path.replace(/^.*node_modules\//, '')],
  );
}

function stop(code, words) {
  const line = '!'.repeat(Math.min(words.length + 8, 100));
  process.stderr.write(`${line}\n!!! ${words}\n${line}\n`);
  process.exit(code);
}

/** The answer of `npm audit --json`: advisories by name of package. */
function asked() {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  let answer = null;
  try {
    answer = JSON.parse(stdout);
  } catch {
    // Said below.
  }
  if (answer?.vulnerabilities) return answer.vulnerabilities;
  const why = answer?.message ?? stderr.trim().split('\n').at(-1) ?? '';
  stop(NOT_ASKED, `NOT AUDITED: the registry does not answer audits (${why.slice(0, 200)}). Run it where it does.`);
}

const shipped = new Set([...bundled(), ...installed()]);
const found = Object.values(asked());
const tell = (one) =>
  `  ${one.name} ${one.range}: ${one.severity}${one.via.map((via) => (via.title ? `, ${via.title} ${via.url}` : '')).join('')}`;
const ours = found.filter(({ name }) => shipped.has(name));
const others = found.filter(({ name }) => !shipped.has(name));
if (others.length > 0) console.log(`Among tools that do not go to users:\n${others.map(tell).join('\n')}`);
if (ours.length > 0) stop(1, `Advisories for what goes to users:\n${ours.map(tell).join('\n')}`);
console.log(`No advisory for the ${shipped.size} packages that go to users.`);
