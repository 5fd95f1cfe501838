/** Types written from the SDL are in step with it. `npm run codegen` writes them again. */
import { expect, it } from 'vitest';
import { schemaTypes } from './codegen/schema-types.js';

const STALE = 'Stale: run `npm run codegen`';

it('src/api/schema.types.ts is what the SDL gives', async () => {
  await expect(await schemaTypes(), STALE).toMatchFileSnapshot('../src/api/schema.types.ts');
});
