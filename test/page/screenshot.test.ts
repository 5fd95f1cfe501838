import { it } from 'vitest';
import { describePage } from './kit.js';

describePage('the picture', (kit) => {
  it.runIf(process.env.UPDATE === '1')('takes the picture for the README', async () => {
    const { tasks } = await kit.ask<{ tasks: { nodes: { clauses: { id: string; document: { id: string } }[] }[] } }>(
      '{ tasks(filter: { document: "京政办发〔2023〕14号", text: "梳理本市重点管控新污染物排放源" }) { nodes { clauses { id document { id } } } } }',
    );
    const clause = tasks.nodes[0]?.clauses[0];
    const small = await kit.newContext({ viewport: { width: 1260, height: 640 } });
    const page = await kit.open(`/documents/${clause?.document.id}?clause=${clause?.id}#L462`, small);
    await page.locator('.panel .clause-text').waitFor();
    await page.screenshot({ path: 'src/web/screenshot.png' });
    await small.close();
  });
});
