/** English titles and names: each as the gazettes' contents print it, beside the right document or body, with its line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnglishEntry } from '../src/read/english.js';
import { loadReference } from '../src/reference.js';
import { seedFolder } from '../src/seeds.js';
import { readSeeds } from './corpus.js';

describe('English titles', () => {
  it.each([
    ['Plan for Low—Carbon Growth', 'Plan for Low-Carbon Growth'],
    ['Committee of Economic– Technological Area', 'Committee of Economic-Technological Area'],
    ['Plan (2023—2025)', 'Plan (2023—2025)'],
    ['Circular on Issuing the “Plan for the Industry”Chain in Beijing”', 'Circular on Issuing the “Plan for the Industry Chain in Beijing”'],
    ['Circular on “One” and “Two”', 'Circular on “One” and “Two”'],
  ])('%s', (printed, title) => {
    expect(readEnglishEntry(printed).title).toBe(title);
  }); // biome-ignore format: one case a row

  /** Number → words that the English title must hold. Every document of the four gazettes is listed. */
  const TITLES: Readonly<Record<string, string>> = {
    '京政发〔2024〕7号': 'Invalidation', '京政发〔2024〕8号': 'Reconsideration', '京政发〔2024〕9号': 'Traffic Restriction',
    '京政办发〔2024〕5号': 'Payment Services', '京政办发〔2024〕6号': 'Soil and Water', '京发改规〔2024〕1号': 'Bankruptcy',
    '京经信发〔2024〕5号': 'Green Manufacturing', '京经信发〔2024〕8号': 'Digital Transformation in Manufacturing',
    '京政发〔2024〕6号': 'Carbon Emissions', '京政发〔2024〕13号': 'Science and Technology Awards', '京政发〔2024〕14号': 'Trade-in',
    '京政办发〔2024〕10号': 'Business Environment', '京政办发〔2024〕11号': 'Legislative Work Plan', '京政办发〔2024〕14号': 'Medicine and Health',
    '京发改规〔2024〕2号': 'Discretion Benchmarks', '京发改规〔2024〕3号': 'Aging Modification', '京发改规〔2024〕4号': 'Interest Subsidies',
    '京科发〔2022〕10号': 'Rising Star', '京经信发〔2022〕41号': 'Whole Industry Chain of the Digital Economy', '京经信发〔2022〕42号': 'Low-Carbon',
    '京经信发〔2022〕46号': 'Digital Consumption', '京金融〔2022〕157号': 'Wealth Management', '京金融〔2022〕177号': 'Guarantee Funds',
    '京金融〔2022〕185号': 'Supervision Rating', '京金融〔2022〕190号': 'Full-Chain Financial Support', '京政发〔2023〕14号': 'Artificial Intelligence',
    '京政办发〔2023〕13号': 'Legislative Work Plan', '京政办发〔2023〕14号': 'New Pollutants', '京政办发〔2023〕15号': 'General Artificial Intelligence',
    '京经信发〔2023〕16号': 'Information Technology Application', '京经信发〔2023〕17号': 'Agricultural Product', '京规自发〔2023〕60号': 'Ecological Conservation',
    '京应急发〔2023〕11号': 'Rescue Teams', '京技管发〔2023〕10号': 'Land Acquisition', '京技管发〔2023〕12号': 'Industrial Land',
  }; // biome-ignore format: a table

  it('stand beside their documents', () => {
    const titled = readSeeds().documents.filter(({ englishTitle }) => englishTitle !== null);
    expect(titled.map(({ number }) => number).sort()).toEqual(Object.keys(TITLES).sort());
    expect(
      titled
        .filter(({ number, englishTitle }) => !englishTitle?.includes(TITLES[number ?? ''] ?? '?'))
        .map(({ number, englishTitle }) => [number, englishTitle]),
    ).toEqual([]);
  });
});

it('English names of bodies stand on the lines that are given as their source', () => {
  const plain = (words: string): string => words.replace(/[—–] ?/g, '-').replace(/\s+/g, ' ');
  const wrong = loadReference().authority.entries.flatMap(({ entry: { englishName } }) => {
    if (!englishName || typeof englishName.source === 'string') return [];
    const { file, line } = englishName.source;
    const lines = readFileSync(join(seedFolder(), file), 'utf8').split('\n');
    const [first = '', ...next] = lines.slice(line - 1, line + 2);
    // The name may run on over the next lines, but it begins on its own.
    const at = plain([first, ...next].join(' ')).indexOf(englishName.name);
    return at >= 0 && at < plain(first).length ? [] : [`${englishName.name}: ${file}, line ${line}`];
  });
  expect(wrong).toEqual([]);
});
