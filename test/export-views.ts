/** A small matrix and network with names that readers stumble over, for tests of files. */
import { COUNT_ALL } from '../src/analysis/counted.js';
import type { HeldTask } from '../src/analysis/holdings.js';
import { matrix } from '../src/analysis/matrix.js';
import { network } from '../src/analysis/network.js';
import { provenanceOf } from '../src/exports/provenance.js';
import type { AgencyLabel, MatrixView, NetworkView } from '../src/exports/view.js';
import type { Role } from '../src/types.js';

export const hold = (agency: string, ...roles: Role[]) =>
  roles.map((role) => ({
    agency,
    role,
    roleBasis: 'stated' as const,
    clause: `c-${agency}`,
    basis: 'stated' as const,
    via: null,
  }));

export const TASKS: readonly HeldTask[] = [
  {
    id: 't1',
    document: 'd1',
    date: null,
    path: ['一、推进|改革', '（一）甲'],
    holdings: [...hold('a', 'lead'), ...hold('b', 'support')],
  },
  { id: 't2', document: 'd1', date: null, path: ['一、推进|改革', '（二）乙'], holdings: hold('a', 'lead', 'support') },
  {
    id: 't3',
    document: 'd2',
    date: null,
    path: ['第三条'],
    holdings: [...hold('b', 'responsible'), ...hold('c', 'responsible')],
  },
];

const body = (id: string, name: string, more: Partial<AgencyLabel> = {}): [string, AgencyLabel] => [
  id,
  {
    ...{ id, name, shortName: null, englishName: null, kind: 'agency', branch: 'government', level: 'province' },
    ...{ jurisdiction: 'beijing', resolved: true, validFrom: null, validTo: null },
    ...more,
  },
];

export const agencies = new Map([
  body('a', '北京市财政局', { shortName: '市财政局', englishName: 'Finance "Bureau" & <Co>' }),
  body('b', '=HYPERLINK("http://x")\u0000\u000b', { kind: 'other', resolved: false, jurisdiction: null }),
  body('c', '各区政府\ud800', { kind: 'collective' }),
]);

export const provenance = provenanceOf([{ file: 'x.txt', checksum: '0' }], [{ version: '1' }], TASKS);

export const matrixView: MatrixView = {
  matrix: matrix(TASKS, COUNT_ALL),
  agencies,
  documents: new Map([
    ['d1', { id: 'd1', title: '北京市数据方案', number: '京政办发〔2024〕1号', date: '2024-01-02' }],
    ['d2', { id: 'd2', title: '办法', number: null, date: null }],
  ]),
  tasks: new Map([
    [
      't1',
      {
        id: 't1',
        heading: '（一）甲',
        text: '甲，"引号"\n换行',
        file: 'x.txt',
        line: 3,
        endLine: 4,
        deadlines: ['2025年底前'],
      },
    ],
    ['t2', { id: 't2', heading: '（二）乙', text: '+乙', file: 'x.txt', line: 5, endLine: 5, deadlines: [] }],
    ['t3', { id: 't3', heading: '第三条', text: '@丙', file: 'y.txt', line: 7, endLine: 9, deadlines: [] }],
  ]),
  clauses: new Map(
    ['a', 'b', 'c'].map((agency, i) => [
      `c-${agency}`,
      {
        id: `c-${agency}`,
        text: `（责任单位：${agency}等）`,
        file: 'x.txt',
        line: i + 4,
        endLine: i + 4,
        openEnded: i === 1,
      },
    ]),
  ),
  issues: [
    {
      kind: 'unknown-agency',
      text: '=某局',
      message: 'no such body',
      candidates: ['甲局', '乙局'],
      file: 'x.txt',
      line: 4,
    },
  ],
  provenance,
};
export const networkView: NetworkView = {
  network: network(TASKS, { ...COUNT_ALL, weight: 'newman' }),
  agencies,
  provenance,
};
