/** A researcher's own names, read in this process: what they mean, and what would settle a name in doubt. own.test.ts gives them to the built program. */
import { describe, expect, it } from 'vitest';
import { settles, settlingLines } from '../src/agencies/doubts.js';
import { resolve } from '../src/agencies/index.js';
import { extract } from '../src/pipeline.js';
import { loadReference } from '../src/reference.js';

const reference = loadReference();
const at = { file: 'x.txt', line: 1, endLine: 1, start: 0, end: 1 };
const withOwn = (agencies: string, defaults = '{}') =>
  loadReference(undefined, [['own.yaml', `defaults: ${defaults}\nagencies: [${agencies}]`]]);

describe('own names', () => {
  const own = withOwn(
    [
      '{ names: [{ name: 北京市驼铃工作办公室 }], shortName: 北京驼铃办, aliases: [市驼铃办], homeAliases: [驼铃中心], jurisdiction: beijing }',
      "{ names: [{ name: 北京市铜铃局, validFrom: '2020-01-01', validTo: '2022-12-31' }] }",
      '{ id: beijing-caizhengju, aliases: [铁铃处] }',
      '{ id: beijing-shangwuju, aliases: [铁铃处], homeAliases: [银铃处] }',
      '{ id: hunan-xiangtan-caizhengju, aliases: [市银铃办] }',
      '{ id: collective-beijing-gequzhengfu, aliases: [各铃区] }',
      "{ id: beijing-diyizhongjirenminfayuan, aliases: [{ name: 市中级人民法院, validFrom: '2020-01-01', validTo: '2022-01-01' }] }",
    ].join(', '),
    '{ jurisdiction: beijing, level: county }',
  );
  it.each([
    // everywhere by its full name; by a name without its place at home alone
    ['市驼铃办', 'beijing', '2024-01-01', 'resolved', '北京市驼铃工作办公室'],
    ['市驼铃办', 'hunan-xiangtan', '2024-01-01', 'unknown', null],
    ['驼铃中心', 'beijing', '2024-01-01', 'resolved', '北京市驼铃工作办公室'],
    ['驼铃中心', 'hunan-xiangtan', '2024-01-01', 'unknown', null],
    ['北京市驼铃工作办公室', 'hunan-xiangtan', '2024-01-01', 'resolved', '北京市驼铃工作办公室'],
    ['市驼铃工作办公室', 'beijing', '2024-01-01', 'resolved', '北京市驼铃工作办公室'],
    ['北京驼铃办', 'hunan-xiangtan', '2024-01-01', 'resolved', '北京市驼铃工作办公室'],
    ['驼铃办', 'beijing', '2024-01-01', 'resolved', '北京市驼铃工作办公室'],
    // within its dates
    ['市铜铃局', 'beijing', '2021-06-01', 'resolved', '北京市铜铃局'],
    // a name given to two bodies is still in doubt; one given to a rule's body, or to a group
    ['铁铃处', 'beijing', '2024-01-01', 'ambiguous', null],
    ['银铃处', 'beijing', '2024-01-01', 'resolved', '北京市商务局'],
    ['市银铃办', 'hunan-xiangtan', '2024-01-01', 'resolved', '湘潭市财政局'],
    ['各铃区', 'beijing', '2024-01-01', 'collective', null],
    // settled for a time, and in doubt outside of it
    ['市中级人民法院', 'beijing', '2021-01-01', 'resolved', '北京市第一中级人民法院'],
    ['市中级人民法院', 'beijing', '2023-01-01', 'ambiguous', null],
    ['市中级人民法院', 'beijing', null, 'ambiguous', null],
  ] as const)('%s in %s on %s: %s', (text, jurisdiction, date, resolution, name) => {
    const mention = { text, role: 'responsible', roleBasis: 'stated', ordinal: 0, at } as const;
    const { value } = resolve(mention, { jurisdiction, date }, own);
    expect([value.resolution, resolution === 'collective' ? null : value.name]).toEqual([resolution, name]);
  });

  it('may be none', () => {
    expect(loadReference(undefined, [['own.yaml', 'agencies:\n']]).own?.global.size).toBe(0);
  });

  it.each([
    ['names no place', '{ names: [{ name: 市驼铃办 }] }', /own\.yaml, entry 市驼铃办: it has no jurisdiction.*places\.yaml/],
    ['names an unknown place', '{ names: [{ name: 市驼铃办 }], jurisdiction: atlantis }', /the unknown jurisdiction atlantis/],
    ['adds to nobody', '{ id: hunan-xiangtan-tuolingban, aliases: [市驼铃办] }', /entry hunan-xiangtan-tuolingban: no body has this id/],
    ['adds nothing', '{ id: beijing-caizhengju }', /beijing-caizhengju: an entry without names adds/],
    ['adds to no id', '{ aliases: [市驼铃办] }', /entry without id: an entry without names adds/],
    ['changes a known body', '{ id: beijing-caizhengju, aliases: [市驼铃办], kind: other }', /not kind/],
    ['holds a known body again', '{ names: [{ name: 北京市财政局 }], jurisdiction: beijing }', /holds this body already/],
    ['holds its name under another id', '{ id: beijing-x, names: [{ name: 北京市财政局 }], jurisdiction: beijing }', /holds this body already/],
    ['holds an id again', '{ id: beijing-caizhengju, names: [{ name: 北京市驼铃办 }], jurisdiction: beijing }', /beijing-caizhengju/],
  ])('an entry that %s is refused', (_, entry, message) => {
    expect(() => withOwn(entry)).toThrow(message);
  }); // biome-ignore format: one case a row
});

describe('what settles a name', () => {
  const lines = (text: string) => {
    const { value, issues } = extract({ file: 'x.txt', text, encoding: 'utf-8', bytes: 0, checksum: '' }, reference);
    const write = settlingLines(value, reference);
    return { value, issues, of: (name: string) => issues.filter((one) => one.text === name).flatMap(write) };
  };
  const plan = (clause: string): string =>
    `北京市人民政府办公厅关于印发某行动方案的通知\n\n各区人民政府：\n　　现印发给你们。\n\n北京市人民政府办公厅\n2024年5月6日\n\n北京市某行动方案\n\n一、加强领导。（责任单位：${clause}）\n`;

  it('is a new body under its place, and the known ones that come nearest', () => {
    const { of } = lines(plan('市财政局、市驼铃办、驼铃中心、市人力资源社会保障据'));
    expect(of('市驼铃办')).toEqual([
      '- { names: [{ name: 北京市驼铃办 }], aliases: [市驼铃办], jurisdiction: beijing, level: province, branch: government, kind: agency } # a new body: write its full name',
    ]);
    expect(of('驼铃中心')[0]).toContain('{ names: [{ name: 驼铃中心 }], jurisdiction: beijing,');
    expect(of('市人力资源社会保障据')).toContain(
      '- { id: beijing-renliziyuanheshehuibaozhangju, aliases: [市人力资源社会保障据] } # 北京市人力资源和社会保障局',
    );
  });

  it('is quoted where YAML would read its marks', () => {
    expect(lines(plan('市驼铃办"甲')).of('市驼铃办"甲')[0]).toContain(JSON.stringify('市驼铃办"甲'));
  });

  it('is each of the bodies that an ambiguous name can mean', () => {
    expect(lines(plan('市中级人民法院')).of('市中级人民法院')).toContain(
      '- { id: beijing-diyizhongjirenminfayuan, aliases: [市中级人民法院] } # 北京市第一中级人民法院',
    );
  });

  it('is national where no place is known, and nothing for 市财政局 of nobody knows which city', () => {
    const { of, value, issues } = lines(
      '某行动方案\n\n为加强领导，制定本方案。\n一、加强领导。（责任单位：市财政局、某某驼铃公司）\n',
    );
    expect(of('市财政局')).toEqual([]);
    expect(of('某某驼铃公司')[0]).toContain('jurisdiction: national, level: none, branch: enterprise');
    const lost = issues.find(({ kind }) => kind === 'title-lost');
    expect(lost && settles(lost, value, reference)).toBeNull();
    expect(of('某行动方案')).toEqual([]);
  });

  it('is found for an issuer as well', () => {
    const text =
      '驼铃工作局关于印发某行动方案的通知\n\n各单位：\n　　现印发给你们。\n\n驼铃工作局\n2024年5月6日\n\n某行动方案\n\n一、加强领导。\n1.推进。\n';
    expect(lines(text).of('驼铃工作局')[0]).toContain('{ names: [{ name: 驼铃工作局 }]');
  });
});
