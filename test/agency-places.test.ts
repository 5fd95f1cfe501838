/** Places that no list holds, times that meet or do not, and whose government speaks where a text says little. */
import { describe, expect, it } from 'vitest';
import { atDay, overlap } from '../src/agencies/dates.js';
import { findJurisdiction, type ResolveContext, resolve } from '../src/agencies/index.js';
import {
  placeById,
  placeOfLevelWord,
  unlistedAreaId,
  unlistedCountyId,
  withAncestors,
} from '../src/agencies/places.js';
import { voiceOf } from '../src/agencies/voice.js';
import { readDocuments } from '../src/read/documents.js';
import { loadReference } from '../src/reference.js';

const reference = loadReference();
const { places } = reference;

describe('places that no list holds', () => {
  it.each([
    [unlistedCountyId('铜铃县', null), ['铜铃县', '铜铃', null, false]],
    [unlistedCountyId('铜铃', null), ['铜铃', '铜铃', null, false]],
    [unlistedCountyId('铜铃县', 'hunan-xiangtan'), ['铜铃县', '铜铃', 'hunan-xiangtan', false]],
    [unlistedAreaId('铜铃新区', null), ['铜铃新区', '铜铃新区', null, true]],
    [unlistedAreaId('铜铃新区', 'beijing'), ['铜铃新区', '铜铃新区', 'beijing', true]],
  ])('%s is read back from its id', (id, expected) => {
    const place = placeById(id, places);
    expect(place && [place.name, place.short, place.parent, place.area]).toEqual(expected);
  });

  it('are none for any other id', () => {
    expect(placeById('atlantis', places)).toBeNull();
    expect(placeById(null, places)).toBeNull();
  });

  it('lets 区 in the text of an area mean the area, if that is what it calls itself', () => {
    const of = (name: string, word: string) => {
      const area = placeById(unlistedAreaId(name, 'beijing'), places);
      return area && placeOfLevelWord(word, area, places)?.name;
    };
    expect([of('铜铃新区', '区'), of('铜铃新区', '市'), of('铜铃产业园', '区')]).toEqual([
      '铜铃新区',
      '北京市',
      undefined,
    ]);
  });

  it('stand alone where their parent is no place', () => {
    const area = placeById(unlistedAreaId('铜铃新区', 'beijing'), places);
    expect(area && withAncestors({ ...area, parent: 'atlantis' }, places)).toHaveLength(1);
  });
});

describe('times', () => {
  it('overlap or do not', () => {
    expect(overlap({ validTo: '2018-01-01' }, { validFrom: '2019-01-01' })).toBeNull();
    expect(overlap({ validTo: '2019-01-01' }, { validFrom: '2019-01-01' })).toEqual({
      from: '2019-01-01',
      to: '2019-01-01',
    });
    expect(overlap({}, { validFrom: '2019-01-01' })).toEqual({ from: '2019-01-01', to: null });
  });

  it.each([
    ['2018-01-01', ['new']],
    ['2012-01-01', ['old']],
    ['2021-01-01', ['new']],
    [null, ['new', 'old']],
  ])('on %s the nearest counts: %o', (day, names) => {
    const readings = [
      { name: 'new', from: '2020-01-01', to: null },
      { name: 'old', from: null, to: '2010-01-01' },
    ];
    expect(atDay(readings, day).map(({ name }) => name)).toEqual(names);
  });
});

describe('whose government speaks', () => {
  const none = { title: null, issuers: [], number: null, addressees: [], head: '' };
  it.each([
    // a district of which there are several, and no place around it that tells them apart
    [{ issuers: ['鼓楼区人民政府'] }, unlistedCountyId('鼓楼区', null)],
    [{ issuers: ['鼓楼区人民政府'], head: '中国 山东省' }, unlistedCountyId('鼓楼区', null)],
    // a county that no list holds, under the place that its text names
    [{ title: '铜铃县2023年工作要点', head: '湖南省湘潭市' }, unlistedCountyId('铜铃县', 'hunan-xiangtan')],
    [{ title: '铜铃县2023年工作要点', head: '湖南省各市' }, unlistedCountyId('铜铃县', 'hunan')],
    [{ title: '铜铃县2023年工作要点' }, unlistedCountyId('铜铃县', null)],
    [{ title: '全县2023年工作要点' }, null],
    // the text's own words tell the city from the county, or do not
    [{ head: '湘潭市和象州县。我市、我县、全县' }, 'guangxi-laibin-xiangzhou'],
    [{ head: '湘潭市和象州县。我市、我县' }, null],
  ])('%o → %s', (clues, place) => {
    expect(findJurisdiction({ ...none, ...clues }, reference).place).toBe(place);
  });

  it.each([
    // a place given from outside counts where the text names none
    [
      '某行动方案\n\n为加强领导，制定本方案。\n一、加强领导。（责任单位：市财政局）\n',
      'hunan-xiangtan',
      'hunan-xiangtan',
    ],
    [
      '北京市某行动方案\n\n为加强领导，制定本方案。\n一、加强领导。（责任单位：市财政局）\n',
      'hunan-xiangtan',
      'beijing',
    ],
    ['国务院办公厅关于某事的通知\n国办发〔2020〕1号\n各省、自治区、直辖市人民政府：\n一、加强。\n', null, 'national'],
  ])('%s with %s given', (text, given, place) => {
    const [document] = readDocuments('x.txt', text).value.documents;
    const voice = document && voiceOf(document, reference, given);
    expect([voice?.jurisdiction, voice?.ministry]).toEqual([place, null]);
  });
});

describe('names in their place', () => {
  const at = { file: 'x.txt', line: 1, endLine: 1, start: 0, end: 1 };
  const nameOf = (text: string, context: ResolveContext) =>
    resolve({ text, role: 'responsible', roleBasis: 'stated', ordinal: 0, at }, context, reference).value.name;
  it.each([
    // of what is a district now the county before it, and the city that was none
    ['永年县政府', 'hebei-handan', '永年县人民政府'],
    ['永年市政府', 'hebei-handan', '永年市人民政府'],
    ['铜铃县政府', 'hebei-handan', null],
    // 区 before a 厅 is the autonomous region
    ['区财政厅', 'guangxi-laibin', '广西壮族自治区财政厅'],
    // a county that no list holds, by its name and by its short name
    ['渭水县财政局', unlistedCountyId('渭水县', 'gansu-dingxi'), '渭水县财政局'],
    ['渭水财政局', unlistedCountyId('渭水县', 'gansu-dingxi'), '渭水县财政局'],
    // several districts of one name, none of which the text is near
    ['鼓楼区', null, null],
    ['鼓楼区', 'jiangsu-nanjing', '南京市鼓楼区人民政府'],
    // one of several districts of that name, though the authority file knows but one of them
    ['朝阳区政府', 'beijing', '北京市朝阳区人民政府'],
    ['朝阳区', 'jilin-changchun', '长春市朝阳区人民政府'],
    ['朝阳区政府', 'jilin', '长春市朝阳区人民政府'],
    ['通州区人民政府', 'jiangsu-nantong', '南通市通州区人民政府'],
    ['通州区人民政府', 'jilin', null],
    ['北京市通州区人民政府', 'jiangsu-nantong', '北京市通州区人民政府'],
    ['海淀区政府', 'jiangsu-nantong', '北京市海淀区人民政府'],
  ])('%s in %s: %s', (text, jurisdiction, name) => {
    expect(nameOf(text, { jurisdiction, date: null })).toBe(name);
  });

  it.each([
    [
      '鼓楼区政府',
      'national',
      ['fujian-fuzhou', 'henan-kaifeng', 'jiangsu-nanjing', 'jiangsu-xuzhou'],
      'gulou-renminzhengfu',
    ],
    ['鼓楼区教育局', 'jiangsu', ['jiangsu-nanjing', 'jiangsu-xuzhou'], 'gulou-jiaoyuju'],
    ['通州区', 'jilin', ['beijing', 'jiangsu-nantong'], 'tongzhou-renminzhengfu'],
    ['朝阳区没有的机构', 'national', [], ''],
    ['海淀区教育局', 'national', [], ''],
  ])('%s in %s can mean a body of each place of that name', (text, jurisdiction, places, body) => {
    const mention = { text, role: 'responsible', roleBasis: 'stated', ordinal: 0, at } as const;
    const { candidates } = resolve(mention, { jurisdiction, date: null }, reference).value;
    expect(candidates).toEqual(places.map((place) => `${place}-${body}`));
  });

  it('belong to the body that owns their list, by its id or by its name', () => {
    const partOf = (owner: string) =>
      resolve(
        { text: '高技术处', role: 'responsible', roleBasis: 'stated', ordinal: 0, at },
        { jurisdiction: 'beijing', date: null, owner },
        reference,
      ).value.agencyId;
    expect(partOf('beijing-fazhanhegaigeweiyuanhui')).toBe(partOf('市发展改革委'));
  });
});
