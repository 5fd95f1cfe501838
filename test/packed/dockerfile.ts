/** The Dockerfile as instructions, for tests on a machine without Docker. */
import { readFileSync } from 'node:fs';

export interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** The instructions of each stage, in their order; lines that go on (\) are joined. */
export function stagesOf(file: string): Instruction[][] {
  const lines = readFileSync(file, 'utf8')
    .replace(/\\\n\s*/g, ' ')
    .split('\n');
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, name, value] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (!name || value === undefined) continue;
    if (name === 'FROM') stages.push([]);
    stages.at(-1)?.push({ name, value });
  }
  return stages;
}

/** The last value of an instruction in a stage. @throws Error if the stage has none */
export function last(stage: readonly Instruction[], name: string): string {
  const found = stage.findLast((one) => one.name === name);
  if (!found) throw new Error(`The Dockerfile has no ${name}`);
  return found.value;
}

/** A command in its form of a list: CMD ["node", "x"]. */
export const listOf = (value: string): string[] => JSON.parse(value.slice(value.indexOf('['))) as string[];
