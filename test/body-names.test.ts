/** What looks like a body, a place's own or a person, and the rough cut of a list into names. */
import { describe, expect, it } from 'vitest';
import { hasPlace, isPerson, looksLikeBody } from '../src/clauses/bodies.js';
import { roughNames } from '../src/clauses/names.js';

it.each([
  ['由市教委、市财政局等', '市教委|市财政局'],
  ['请市教委，以及市财政局等部门', '市教委|市财政局'],
  ['市教委等3个部门', '市教委'],
  ['市教委等12有关单位', '市教委'],
  ['市教委等相关部门', '市教委'],
  ['市教委等部门负责人', '市教委等部门负责人'],
  ['市教委（一处、二处）、市财政局[甲，乙；丙]', '市教委（一处·二处）|市财政局[甲·乙·丙]'],
  ['和平区政府、和市教委', '和平区政府|市教委'],
  ['和县政府和市教委', '和县政府|市教委'],
  ['市教委会同市财政局', '市教委|市财政局'],
  ['市教委和市财政局与各区', '市教委|市财政局|各区'],
  ['市教委及有关部门', '市教委|有关部门'],
  ['市文化和旅游局', '市文化和旅游局'],
  ['市教委和民政局', '市教委和民政局'],
  ['总工会和市教委', '总工会|市教委'],
  ['学校和市教委', '学校和市教委'],
  ['市教委<br>市财政局<br />市税务局<br/>市审计局', '市教委|市财政局|市税务局|市审计局'],
  ['市教委/市财政局|市税务局\u2003市审计局', '市教委|市财政局|市税务局|市审计局'],
  ['、市教委、、', '市教委'],
  ['自由市场', '自由市场'],
])('%s', (list, names) => {
  expect(roughNames(list).join('|')).toBe(names);
});

describe('a body', () => {
  it.each([
    ['市教委', true],
    ['局', false],
    [`${'市'.repeat(59)}局`, true],
    [`${'市'.repeat(60)}局`, false],
    ['市减负办(市经济和信息化局)', true],
    ['市减负办(牵头)的安排', false],
    ['各运营方', true],
    ['有关责任人', true],
    ['12个承担者', true],
    ['十二个承担者', true],
    ['三个承担地', true],
    ['驻地承担者', true],
    ['一般承担者', false],
    ['某某12个承担者', false],
    ['统一承担各地', false],
    ['将乐县政府', true],
    ['将市教委', false],
    ['应急局', true],
    ['应城市政府', true],
    ['应县政府', true],
    ['应市教委', false],
    ['对外办公室', true],
    ['对口支援办', true],
    ['对市教委', false],
    ['和龙市政府', true],
    ['和市教委', false],
    ['经信局', true],
    ['经市教委', false],
    ['工作任务局', true],
    ['重点工作', false],
    ['市教委：', false],
  ])('%s: %s', (name, expected) => {
    expect(looksLikeBody(name)).toBe(expected);
  });

  it.each([
    ['市教委', true],
    ['各区', true],
    ['团市委', true],
    ['共青团委', false],
    ['黄石市教委', true],
    ['和市场办', false],
    ['某市场监管局', false],
    ['黄石港区教委', true],
    ['呼和浩特市教委', true],
    ['克孜勒苏州市场', false],
    ['学校市教委', true],
    ['ab市教委', false],
    ['大市教委', false],
    ['公司', false],
    ['教育局', false],
  ])('%s begins with its place: %s', (name, expected) => {
    expect(hasPlace(name)).toBe(expected);
  });

  it.each([
    ['市长', true],
    ['管委会主任', true],
    ['某办公室主任', false],
    ['某委员会主任', false],
    ['河长', true],
    ['市长办公室', false],
    ['成长', false],
    ['党委书记', true],
  ])('%s is a person: %s', (name, expected) => {
    expect(isPerson(name)).toBe(expected);
  });
});
