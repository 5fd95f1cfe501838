/** Types written from the SDL are in step with it. `npm run codegen` writes them again. */
import { expect, it } from 'vitest';
import { pageTypes } from './codegen/page-types.js';
import { schemaTypes } from './codegen/schema-types.js';

const STALE = 'Stale: run `npm run codegen`';

it('src/api/schema.types.ts is what the SDL gives', async () => {
  await expect(await schemaTypes(), STALE).toMatchFileSnapshot('../src/api/schema.types.ts');
});

it('src/web/app/queries/types.ts is what the SDL gives for the queries of the page', async () => {
  await expect(await pageTypes(), STALE).toMatchFileSnapshot('../src/web/app/queries/types.ts');
});
