/** zeren merge: parts that zeren extract --format neo4j-csv wrote → a folder that Neo4j's importer takes. */
import { mergeParts } from './bulk/merge.js';
import { EXIT, note } from './output.js';

export async function mergeCommand(folder: string): Promise<number> {
  const { parts, texts, dropped } = await mergeParts(folder);
  const left = dropped.flatMap(({ why }) => why ?? []);
  for (const why of left) note(`zeren: ${why}`);
  note(
    `${texts} texts of ${parts} part${parts === 1 ? '' : 's'} are ready to be imported: ${folder}/README.txt says how.`,
  );
  return left.length > 0 ? EXIT.failed : EXIT.done;
}
