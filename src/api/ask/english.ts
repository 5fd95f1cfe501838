/** graph/english.yaml: English terms by which a question may mean a body or a topic. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../reference.js';

const words = z.array(z.string().min(1)).min(1);
const schema = z.strictObject({
  bodies: z.array(z.strictObject({ chinese: z.string().min(1), english: words, reason: z.string().min(1) })),
  topics: z.array(z.strictObject({ chinese: z.string().min(1), english: words })),
});

export type English = z.infer<typeof schema>;

let known: English | undefined;

/** The terms, read once. */
export function englishTerms(): English {
  known ??= schema.parse(parse(readFileSync(join(packageRoot(), 'graph', 'english.yaml'), 'utf8')));
  return known;
}
