import { describe, expect, it } from 'vitest';
import {
  expandAgency,
  findJurisdiction,
  jointBodies,
  knowsName,
  normaliseName,
  type ResolveContext,
  resolve,
} from '../src/agencies/index.js';
import { extract } from '../src/pipeline.js';
import { loadReference } from '../src/reference.js';
import type { Mention, Party } from '../src/types.js';
import { NAMES } from './agency-names.js';

const reference = loadReference();
const at = { file: 'x.txt', line: 1, endLine: 1, start: 0, end: 1 };

function mention(text: string, ordinal = 0): Mention {
  return { text, role: 'responsible', roleBasis: 'stated', ordinal, at };
}

function party(text: string, context: Partial<ResolveContext> = {}): Party {
  return resolve(mention(text), { jurisdiction: null, date: null, ...context }, reference).value;
}

/** jurisdiction, date, mention, full name (null: not known), kind if it is no agency */
type Case = readonly [string, string | null, string, string | null, Party['kind']?];

const BEIJING: readonly Case[] = [
  ['beijing', '2024-04-27', '市发展改革委', '北京市发展和改革委员会'],
  ['beijing', null, '北京市发改委', '北京市发展和改革委员会'],
  ['beijing', '2024-04-27', '市国资委', '北京市人民政府国有资产监督管理委员会'],
  ['beijing', '2024-04-27', '市委网信办', '中共北京市委网络安全和信息化委员会办公室'],
  ['beijing', '2016-04-27', '市委网信办', '中共北京市委网络安全和信息化领导小组办公室'],
  ['beijing', '2022-06-30', '人行营业管理部', '中国人民银行营业管理部'],
  ['beijing', '2024-04-27', '人民银行北京市分行', '中国人民银行北京市分行'],
  ['beijing', '2022-06-30', '北京银保监局', '中国银行保险监督管理委员会北京监管局'],
  ['beijing', '2024-04-27', '国家金融监管总局北京监管局', '国家金融监督管理总局北京监管局'],
  ['beijing', '2024-04-27', '北京金融监管局', '国家金融监督管理总局北京监管局'],
  ['beijing', '2022-06-30', '市金融监管局', '北京市地方金融监督管理局'],
  ['beijing', null, '市金融监管局', '北京市地方金融监督管理局'],
  ['beijing', '2024-05-15', '市金融管理局', '北京市地方金融管理局'],
  ['beijing', '2024-05-15', '市委金融办', '中共北京市委金融委员会办公室'],
  ['beijing', '2017-05-15', '市金融局', '北京市金融工作局'],
  ['beijing', '2017-05-15', '市地税局', '北京市地方税务局'],
  ['beijing', '2022-06-30', '北京市税务局', '国家税务总局北京市税务局'],
  ['beijing', '2018-03-01', '市科委', '北京市科学技术委员会'],
  ['beijing', '2022-03-01', '市科委', '北京市科学技术委员会、中关村科技园区管理委员会'],
  ['beijing', '2022-03-01', '市科委中关村管委会', '北京市科学技术委员会、中关村科技园区管理委员会'],
  ['beijing', null, '市科委、中关村管委会', '北京市科学技术委员会、中关村科技园区管理委员会'],
  ['beijing', '2017-03-01', '市环保局', '北京市环境保护局'],
  ['beijing', '2017-03-01', '市规划国土委', '北京市规划和国土资源管理委员会'],
  ['beijing', '2024-03-01', '市政务服务和数据管理局', '北京市政务服务和数据管理局'],
  ['beijing', '2022-03-01', '市政务服务局', '北京市政务服务管理局'],
  ['beijing', '2024-03-01', '市公安局公安交通管理局', '北京市公安局公安交通管理局'],
  ['beijing', '2024-03-01', '市农业农村局（市乡村振兴局）', '北京市农业农村局'],
  ['beijing', null, '海淀区政府', '北京市海淀区人民政府', 'district'],
  ['beijing', null, '北京市海淀区人民政府', '北京市海淀区人民政府', 'district'],
  ['beijing', null, '海淀区', '北京市海淀区人民政府', 'district'],
  ['beijing', null, '北京经济技术开发区', '北京经济技术开发区管理委员会', 'district'],
  ['beijing', '2023-05-01', '北京经济技术开发区行政审批局', '北京经济技术开发区行政审批局'],
  ['beijing', '2023-05-01', '经开区城市运行局', '北京经济技术开发区城市运行局'],
  ['beijing', '2023-05-01', '北京经开区税务局', '国家税务总局北京经济技术开发区税务局'],
  ['beijing', '2023-05-01', '市公安局经开区分局', '北京市公安局经济技术开发区分局'],
  ['beijing', '2023-05-01', '国网北京亦庄供电公司', '国网北京市电力公司亦庄供电公司', 'enterprise'],
  [
    'beijing',
    null,
    '北京大兴国际机场临空经济区(大兴)管委会',
    '北京大兴国际机场临空经济区（大兴）管理委员会',
    'district',
  ],
  ['beijing', null, '首都机场集团', '首都机场集团有限公司', 'enterprise'],
  ['beijing', '2018-12-20', '首都机场集团', '首都机场集团公司', 'enterprise'],
  ['beijing', null, '首都机场集团公司', '首都机场集团公司', 'enterprise'],
  ['beijing', null, '市科协', '北京市科学技术协会', 'other'],
  ['beijing', null, '市疾控中心', '北京市疾病预防控制中心'],
  ['beijing', null, '市高级人民法院', '北京市高级人民法院'],
  ['beijing', null, '市中级人民法院', null],
  ['beijing', null, '市减负办(市经济和信息化局)', null],
  ['beijing', null, '财政部', '财政部'],
  ['beijing', null, '国家发改委', '国家发展和改革委员会'],
];

const ELSEWHERE: readonly Case[] = [
  ['national', '2019-01-12', '发展改革委', '国家发展和改革委员会'],
  ['national', '2019-01-12', '文物局', '国家文物局'],
  ['national', '2019-01-12', '药监局', '国家药品监督管理局'],
  ['national', '2019-01-12', '市场监管总局', '国家市场监督管理总局'],
  ['national', '2016-01-12', '旅游局', '国家旅游局'],
  ['national', '2023-06-12', '金融监管总局', '国家金融监督管理总局'],
  ['national', '2016-01-12', '中国铁路总公司', '中国铁路总公司', 'enterprise'],
  ['chongqing', '2021-08-23', '市国资委', '重庆市国有资产监督管理委员会'],
  ['chongqing', '2021-08-23', '市文化旅游委', '重庆市文化和旅游发展委员会'],
  ['chongqing', '2021-08-23', '市农业农村委', '重庆市农业农村委员会'],
  ['chongqing', '2021-08-23', '人行重庆营管部', '中国人民银行重庆营业管理部'],
  ['chongqing', '2021-08-23', '市政府口岸物流办', '重庆市人民政府口岸和物流办公室'],
  ['chongqing', '2021-08-23', '市委直属机关工委', '中共重庆市委直属机关工作委员会'],
  ['chongqing', '2021-08-23', '西永综合保税区管委会', '重庆西永综合保税区管理委员会', 'district'],
  ['chongqing', '2021-08-23', '团市委', '中国共产主义青年团重庆市委员会', 'other'],
  ['chongqing', '2021-08-23', '市供销合作社', '重庆市供销合作总社', 'other'],
  ['chongqing', '2021-08-23', '市粮食局', null],
  ['chongqing', '2021-08-23', '重庆警备区政治工作局', null, 'other'],
  ['chongqing', '2016-03-01', '市农委', '重庆市农业委员会'],
  ['chongqing', '2021-08-23', '巫山县政府', '巫山县人民政府', 'district'],
  ['guangdong', '2020-02-18', '省卫生健康委', '广东省卫生健康委员会'],
  ['guangdong', '2020-02-18', '人力资源社会保障厅', '广东省人力资源和社会保障厅'],
  ['guangdong', '2020-02-18', '团省委', '中国共产主义青年团广东省委员会', 'other'],
  ['guangdong', '2020-02-18', '广东银保监局', '中国银行保险监督管理委员会广东监管局'],
  ['guangdong', '2020-02-18', '省政府新闻办', '广东省人民政府新闻办公室'],
  ['hunan-xiangtan', '2020-02-18', '市自然资源规划局', '湘潭市自然资源和规划局'],
  ['hunan-xiangtan', '2020-02-18', '市税务局', '国家税务总局湘潭市税务局'],
  ['hunan-xiangtan', '2020-02-18', '湘潭银保监分局', '中国银行保险监督管理委员会湘潭监管分局'],
  ['hunan-xiangtan', '2020-02-18', '人民银行市中心支行', '中国人民银行湘潭市中心支行'],
  ['hunan-xiangtan', '2024-02-18', '人民银行', '中国人民银行湘潭市分行'],
  ['hunan-xiangtan', '2020-02-18', '市国资委', null],
  ['hunan-xiangtan', '2020-02-18', '国家税务总局湘潭市税务局', '国家税务总局湘潭市税务局'],
  ['hunan-xiangtan', '2020-02-18', '湘潭县人民政府', '湘潭县人民政府', 'district'],
  ['hunan-xiangtan', '2020-02-18', '雨湖区政府', '湘潭市雨湖区人民政府', 'district'],
  ['hunan-xiangtan', '2020-02-18', '省财政厅', '湖南省财政厅'],
  ['hunan-xiangtan', '2020-02-18', '长沙市财政局', '长沙市财政局'],
  ['hunan-xiangtan', '2020-02-18', '交发集团', null, 'enterprise'],
  ['fujian-sanming', '2020-02-04', '人行', '中国人民银行三明市中心支行'],
  ['fujian-sanming', '2020-02-04', '医保局', '三明市医疗保障局'],
  ['fujian-sanming', '2020-02-04', '金融监管局', null],
  ['jiangxi-jiujiang', '2020-02-04', '人行九江中心支行', '中国人民银行九江市中心支行'],
  ['jiangxi-jiujiang', '2020-02-04', '卫健委', '九江市卫生健康委员会'],
  ['guangxi-laibin-xiangzhou', '2021-11-04', '县公安局交警大队', '象州县公安局交通警察大队'],
  ['guangxi-laibin-xiangzhou', '2021-11-04', '象州生态环境局', '来宾市象州生态环境局'],
  ['guangxi-laibin-xiangzhou', '2021-11-04', '县应急局', '象州县应急管理局'],
  ['guangxi-laibin-xiangzhou', '2021-11-04', '市财政局', '来宾市财政局'],
  ['guangxi-laibin-xiangzhou', '2021-11-04', '自治区交通运输厅', '广西壮族自治区交通运输厅'],
  ['guangxi-laibin-xiangzhou', '2021-11-04', '象州公路养护中心', null, 'other'],
  ['guangxi-laibin-xiangzhou', '2021-11-04', '石龙镇政府', '象州县石龙镇人民政府', 'district'],
  ['jiangxi-ganzhou-shicheng', '2018-11-04', '县委农工部', '中共石城县委农村工作部'],
  ['jiangxi-ganzhou-shicheng', '2018-11-04', '县环保局', '石城县环境保护局'],
  ['jiangxi-ganzhou-shicheng', '2018-11-04', '县水文站', null, 'other'],
  ['yunnan-honghe', '2022-05-01', '州林草局', '红河哈尼族彝族自治州林业和草原局'],
  ['neimenggu', '2021-05-01', '自治区党委宣传部', '中共内蒙古自治区委员会宣传部'],
  ['guangdong-guangzhou-tianhe', '2023-10-01', '区科工信局', '广州市天河区科技工业和信息化局'],
  ['guangdong-guangzhou-tianhe', '2023-10-01', '市生态环境局天河分局', '广州市生态环境局天河分局'],
  ['shandong-weifang-shouguang', '2022-01-01', '市教体局', '寿光市教育和体育局'],
  ['shandong-weifang-shouguang', '2022-01-01', '圣城街道', '寿光市圣城街道办事处', 'district'],
  ['shanghai', '2023-06-01', '市绿化市容局', '上海市绿化和市容管理局'],
  ['shanghai', '2023-06-01', '市财政局', '上海市财政局'],
  ['zhejiang', '2021-06-01', '人行杭州中心支行', '中国人民银行杭州中心支行'],
  ['jiangsu-suzhou', '2014-06-01', '苏州国税局', '苏州市国家税务局'],
  ['jiangsu-suzhou', '2014-06-01', '市农委', '苏州市农业委员会'],
  ['heilongjiang', '2013-06-01', '省广电局', '黑龙江省广播电影电视局'],
  ['heilongjiang', '2017-06-01', '省广电局', '黑龙江省新闻出版广电局'],
  ['heilongjiang', '2021-06-01', '省广电局', '黑龙江省广播电视局'],
  ['zhejiang', '2025-06-01', '省海洋经济厅', '浙江省海洋经济发展厅'],
  ['zhejiang', '2025-06-01', '省文化广电和旅游厅', '浙江省文化广电和旅游厅'],
  ['guangdong', '2025-06-01', '供销社', '广东省供销合作联社', 'other'],
  ['guangdong', '2025-06-01', '省保密局', '广东省国家保密局'],
  ['jilin-yanbian', '2022-06-01', '州文化广播电视和旅游局', '延边朝鲜族自治州文化广播电视和旅游局'],
  ['jilin-yanbian', '2022-06-01', '州科技和旅游局', null],
  ['xizang-linzhi', '2019-06-01', '米林县政府', '米林县人民政府', 'district'],
  ['xizang-linzhi', '2024-06-01', '人民银行兰州新区支行', null],
  ['guizhou-qiandongnan', '2024-06-01', '州文体广电旅游局', '黔东南苗族侗族自治州文体广电旅游局'],
  ['sichuan', '2022-06-01', '人民银行', null],
  ['sichuan', '2024-06-01', '人民银行', '中国人民银行四川省分行'],
  ['sichuan', '2022-06-01', '民航西南地区管理局', '中国民用航空西南地区管理局'],
  ['hubei', '2016-06-01', '省税务局', null],
  ['hubei', null, '省税务局', '国家税务总局湖北省税务局'],
  ['hubei-wuhan', '2020-06-01', '东湖高新区管委会', '武汉东湖新技术开发区管理委员会', 'district'],
  ['hubei-wuhan', '2020-06-01', '东湖风景区管委会', '武汉东湖风景区管理委员会', 'district'],
  ['tianjin', '2021-06-01', '中新天津生态城管委会', '中新天津生态城管理委员会', 'district'],
  ['jiangsu-suzhou', '2014-06-01', '市水利(水务)局', '苏州市水利局'],
  ['jiangsu-suzhou', '2014-06-01', '湖南大道', null],
  ['hunan-xiangtan', '2020-06-01', '湘潭大学', '湘潭大学', 'other'],
  ['hunan-xiangtan', '2020-06-01', '市委市政府督查室', null],
  ['hunan', '2022-06-01', '湘西自治州人民政府', '湘西土家族苗族自治州人民政府', 'district'],
  ['guizhou-bijie-dafang', '2022-06-01', '县烟草公司', null, 'enterprise'],
  ['liaoning', '2022-06-01', '沈抚示范区管委会', null, 'district'],
  ['hunan-changsha-changsha', '2022-06-01', '城南工业园区管委会', null, 'district'],
  ['hunan-changsha-changsha', '2022-06-01', '县生态环境局', null],
  ['hunan-xiangtan', '2022-06-01', '智造新城', null, 'district'],
  ['hunan-xiangtan', '2022-06-01', '滨江工业园', null, 'district'],
  ['hunan-xiangtan', '2022-06-01', '老年大学', null, 'other'],
  ['xinjiang', '2022-06-01', '喀什地区', '喀什地区行政公署', 'district'],
  ['shaanxi', '2022-06-01', '宝鸡', '宝鸡市人民政府', 'district'],
  ['gansu', '2022-06-01', '宝鸡', null],
  ['yunnan', '2017-02-01', '国家开发银行云南省分行', '国家开发银行云南省分行', 'enterprise'],
  ['yunnan', '2017-02-01', '农业发展银行云南省分行', '中国农业发展银行云南省分行', 'enterprise'],
  ['yunnan', '2017-02-01', '省招商合作局', '云南省招商合作局'],
  ['heilongjiang', '2013-06-01', '省物价监管局', '黑龙江省物价监督管理局'],
  ['heilongjiang', '2013-06-01', '省农垦总局', '黑龙江省农垦总局'],
  ['shanxi-jincheng-qinshui', '2021-06-01', '县公路管理段', null, 'other'],
];

describe('resolve', () => {
  for (const [jurisdiction, date, text, name, kind] of [...BEIJING, ...ELSEWHERE]) {
    it(`${jurisdiction} ${date} ${text}`, () => {
      const found = party(text, { jurisdiction, date });
      expect([found.name, found.kind]).toEqual([name, kind ?? 'agency']);
      if (name === null) expect(found.resolution).not.toBe('resolved');
    });
  }

  it.each(NAMES)('reads the names of %s on %s', (jurisdiction, date, cases) => {
    const wanted = cases
      .split(/[;\s]*;\s*/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const found = wanted.map((line) => {
      const [text = ''] = line.split(' ');
      const { name, kind } = party(text, { jurisdiction, date });
      return [text, name ?? '?', ...(kind === 'agency' ? [] : [kind])].join(' ');
    });
    expect(found).toEqual(wanted);
  });

  it('reads the bureaus of a development area by the name of the area', () => {
    const issuer = { title: null, number: null, addressees: [], head: '', issuers: ['西安高新区管委会'] };
    const { place } = findJurisdiction(issuer, reference);
    const of = (text: string): string | null => party(text, { jurisdiction: place, date: '2022-01-01' }).name;
    expect(of('财政局')).toBe('西安高新技术产业开发区财政局');
    expect(of('改革发展局')).toBe('西安高新技术产业开发区改革发展局');
    expect(of('高新区财政局')).toBe('西安高新技术产业开发区财政局');
    expect(of('市财政局')).toBe('西安市财政局');
    expect(of('发改局')).toBe('西安高新技术产业开发区发展和改革局');
    expect(of('社发局')).toBeNull();
    const other = { ...issuer, issuers: ['河北雄安新区管理委员会'] };
    const own = party('新区公共服务局', { jurisdiction: findJurisdiction(other, reference).place, date: '2022-01-01' });
    expect(own.name).toBe('河北雄安新区公共服务局');
  });

  const COLLECTIVES = [
    ['beijing', '各区政府'],
    ['beijing', '相关区政府'],
    ['beijing', '各场景牵头部门和配合部门'],
    ['beijing', '北京市加快应用场景建设统筹联席会其他成员单位'],
    ['beijing', '市高级人民法院等涉及信用修复部门'],
    ['beijing', '银行'],
    ['chongqing', '17个市级帮扶集团牵头单位'],
    ['chongqing', '各对口协同发展区县（自治县，以下简称区县）政府'],
    ['hunan-xiangtan', '园区和示范区管委会'],
    ['hunan-xiangtan', '拖欠民营企业账款的所有部门和单位'],
    ['guangdong', '各地级以上市政府'],
    ['jiangxi-jiujiang', '各县〔市、区〕人民政府'],
    ['jiangsu-suzhou', '区政府'],
    ['jiangsu-suzhou', '县(区)政府'],
    ['jiangsu-suzhou', '市、县(区)政府'],
    ['jiangsu-suzhou', '公安机关'],
    ['jiangsu-suzhou', '市直有关单位'],
    ['qinghai-yushu', '州直各学校'],
    ['neimenggu-alashan', '盟直有关学校'],
    ['hunan-xiangtan', '驻潭单位'],
    ['hunan-xiangtan', '新闻媒体'],
    ['hunan-xiangtan', '群团组织'],
    ['hunan-xiangtan', '全区经济运行各专班'],
    ['beijing', '驻京部队'],
    ['beijing', '市属医院'],
    ['gansu-qingyang-zhenyuan', '县乡两级'],
    ['gansu-qingyang-zhenyuan', '驻村工作队'],
  ] as const;
  it.each(COLLECTIVES)('%s: %s is a group under its own name', (jurisdiction, text) => {
    const found = party(text, { jurisdiction });
    expect([found.kind, found.resolution, found.name]).toEqual(['collective', 'collective', text]);
  });

  const ISSUED_BY_A_ZONE = [
    ['北京经济技术开发区管理委员会', '行政审批局', '北京经济技术开发区行政审批局'],
    ['北京经济技术开发区管理委员会', '某某合作局', '北京经济技术开发区某某合作局'],
    ['北京经济技术开发区管理委员会', '市场监管局', '北京经济技术开发区市场监督管理局'],
    ['北京经济技术开发区管理委员会', '税务局', '国家税务总局北京经济技术开发区税务局'],
    ['北京经济技术开发区管理委员会', '管委会办公室', '北京经济技术开发区管理委员会办公室'],
    ['北京经济技术开发区管理委员会', '开发区管委会', '北京经济技术开发区管理委员会'],
    ['北京经济技术开发区管理委员会', '市财政局', '北京市财政局'],
    ['北京经济技术开发区管理委员会', '国家能源局', '国家能源局'],
    ['北京经济技术开发区管理委员会', '公安分局', null],
    ['北京经济技术开发区行政审批局', '财政局', '北京经济技术开发区财政局'],
    ['湘潭市某山高新技术产业开发区管理委员会', '社会事务局', '湘潭某山高新技术产业开发区社会事务局'],
    ['北京市财政局', '税务局', '国家税务总局北京市税务局'],
  ] as const;
  it.each(ISSUED_BY_A_ZONE)('in a text of %s %s is %s', (issuer, text, name) => {
    const notice = `${issuer}关于印发某工作方案的通知\n\n各有关单位：\n\n现印发给你们。\n\n${issuer}\n\n2023年5月19日\n\n某工作方案\n\n1.加强指导。（责任单位：${text}）\n`;
    const source = { file: 'x.txt', text: notice, checksum: '', encoding: 'utf-8', bytes: 0 };
    const [clause] = extract(source, reference).value.clauses;
    expect(clause?.parties.map((one) => one.name)).toEqual([name]);
  });

  it('makes the departments of a zone part of its committee', () => {
    const [committee, department] = expandAgency(party('北京经济技术开发区行政审批局'), reference);
    expect([department?.id, department?.jurisdiction]).toEqual([
      'beijing-jingkaiqu-xingzhengshenpiju',
      'beijing-jingkaiqu',
    ]);
    expect(department?.partOf).toEqual([committee?.id]);
  });

  it('takes 区政府 for the own government in a text of a district', () => {
    expect(party('区政府', { jurisdiction: 'beijing-haidian' }).name).toBe('北京市海淀区人民政府');
  });

  it('lets a bare name lean on the place printed before the party ahead of it', () => {
    const previous = [{ text: '省卫生健康委' }];
    const context = { jurisdiction: 'hunan-xiangtan', date: '2020-02-01', previous };
    expect(party('发展改革委', context).name).toBe('湖南省发展和改革委员会');
    expect(party('发展改革委', { ...context, previous: [] }).name).toBe('湘潭市发展和改革委员会');
  });

  it('does not let a government or an unknown body lend its place', () => {
    const context = { jurisdiction: 'sichuan', date: '2024-06-01' };
    expect(party('财政厅', { ...context, previous: [{ text: '凉山州政府' }] }).name).toBe('四川省财政厅');
    expect(party('人民银行', { ...context, previous: [{ text: '凉山州政府' }] }).name).toBe('中国人民银行四川省分行');
    expect(party('教育厅', { ...context, previous: [{ text: '成都某某公司' }] }).name).toBe('四川省教育厅');
  });

  it('keeps both candidates where no date tells, and takes the hint where one is given', () => {
    const undated = resolve(mention('市科委'), { jurisdiction: 'beijing', date: null }, reference);
    expect(undated.value.resolution).toBe('ambiguous');
    expect(undated.value.candidates).toEqual(['beijing-kewei-zhongguancunguanweihui', 'beijing-kexuejishuweiyuanhui']);
    expect(undated.issues.map((issue) => issue.kind)).toEqual(['ambiguous-agency']);
    expect(party('市科委', { jurisdiction: 'beijing', dateHint: '2018-06-01' }).name).toBe('北京市科学技术委员会');
  });

  it('reports an unknown body with the names that come nearest, in its place', () => {
    const result = resolve(mention('市财证局'), { jurisdiction: 'beijing', date: null }, reference);
    expect(result.value.resolution).toBe('unknown');
    expect(result.issues[0]).toMatchObject({ kind: 'unknown-agency', text: '市财证局', at });
    const close = resolve(mention('市人力资源社会保障据'), { jurisdiction: 'beijing', date: null }, reference);
    expect(close.issues[0]?.candidates[0]).toBe('北京市人力资源社会保障局');
  });

  it('resolves the divisions of the body that a clause belongs to', () => {
    const found = party('高技术处', { jurisdiction: 'beijing', owner: '市发展改革委' });
    expect([found.name, found.kind, found.resolution]).toEqual([null, 'agency', 'resolved']);
    const [owner, division] = expandAgency(found, reference);
    expect(division).toMatchObject({
      id: found.agencyId,
      name: '北京市发展和改革委员会高技术处',
      partOf: ['beijing-fazhanhegaigeweiyuanhui'],
    });
    expect(owner?.name).toBe('北京市发展和改革委员会');
  });

  it('knows nothing of a place when the text has none', () => {
    const found = party('市财政局');
    expect([found.name, found.resolution]).toEqual([null, 'unknown']);
    expect(party('北京市财政局').name).toBe('北京市财政局');
  });
});

describe('ids', () => {
  it.each([
    ['beijing', '市财政局', 'beijing-caizhengju'],
    ['national', '财政部', 'national-caizhengbu'],
    ['beijing', '各区政府', 'collective-beijing-gequzhengfu'],
    ['chongqing', '各区县政府', 'collective-chongqing-gequxianzhengfu'],
    // a group's name belongs to whatever city speaks
    ['shanghai', '各区政府', 'collective-shanghai-gequzhengfu'],
    ['hunan-xiangtan', '市减负办', 'unresolved-hunan-xiangtan-jianfuban'],
    ['beijing', '海淀区政府', 'beijing-haidian-renminzhengfu'],
  ])('%s %s has the id %s', (jurisdiction, text, id) => {
    expect(party(text, { jurisdiction }).agencyId).toBe(id);
  });

  it('is the same for all printed forms of one body, in any order and on any run', () => {
    const forms = ['市发改委', '湘潭市发展改革委', '湘潭市发展和改革委员会', '发展改革委'];
    const ids = new Set(forms.map((form) => party(form, { jurisdiction: 'hunan-xiangtan' }).agencyId));
    expect([...ids]).toEqual(['hunan-xiangtan-fazhanhegaigeweiyuanhui']);
    const fresh = loadReference();
    const again = resolve(mention('发展改革委'), { jurisdiction: 'hunan-xiangtan', date: null }, fresh).value;
    expect(again.agencyId).toBe('hunan-xiangtan-fazhanhegaigeweiyuanhui');
  });

  it('has one record for an id, in whatever order names are read', () => {
    const cases = [...BEIJING, ...ELSEWHERE];
    const records = (order: readonly Case[]): unknown => {
      const fresh = loadReference();
      for (const [jurisdiction, date, text] of order) resolve(mention(text), { jurisdiction, date }, fresh);
      return [...fresh.made.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    };
    expect(records(cases.toReversed())).toEqual(records(cases));
  });

  it('differs for unknown names that sound alike', () => {
    const context = { jurisdiction: 'beijing' };
    expect(party('市某建组', context).agencyId).not.toBe(party('市某健组', context).agencyId);
  });

  it('is ASCII, even for names cut by a scan', () => {
    expect(party('市■政局Ⅱ', { jurisdiction: 'beijing' }).agencyId).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('expandAgency', () => {
  const ids = (text: string, context: Partial<ResolveContext>): string[] =>
    expandAgency(party(text, context), reference).map((record) => record.id);

  it('opens the districts of Beijing with their group', () => {
    const records = expandAgency(party('各区政府', { jurisdiction: 'beijing' }), reference);
    expect(records).toHaveLength(17);
    const haidian = records.find((record) => record.id === 'beijing-haidian-renminzhengfu');
    expect(haidian?.memberOf).toEqual(['collective-beijing-gequzhengfu']);
  });

  it('brings the group of a district, not the other districts', () => {
    const found = ids('海淀区政府', { jurisdiction: 'beijing' });
    expect(found).toEqual(['beijing-haidian-renminzhengfu', 'collective-beijing-gequzhengfu']);
    expect(ids('雨湖区政府', { jurisdiction: 'hunan-xiangtan' })).toContain('collective-hunan-xiangtan-gequzhengfu');
  });

  it('says the same of a body whatever else a text names', () => {
    const [shenzhen] = expandAgency(party('深圳市人民政府', { jurisdiction: 'guangdong' }), reference).filter(
      (record) => record.name === '深圳市人民政府',
    );
    expandAgency(party('各市人民政府', { jurisdiction: 'guangdong' }), reference);
    const again = expandAgency(party('深圳市人民政府', { jurisdiction: 'guangdong' }), reference);
    expect(again).toContainEqual(shenzhen);
    expect(again.map((record) => record.name).sort()).toEqual(['各市人民政府', '深圳市人民政府']);
  });

  it('opens the cities of a province by the list of places', () => {
    const records = expandAgency(party('各地级以上市政府', { jurisdiction: 'guangdong' }), reference);
    expect(records.map((record) => record.name)).toContain('深圳市人民政府');
    expect(records).toHaveLength(22);
  });

  it('follows predecessors and successors', () => {
    const found = ids('市市场监管局', { jurisdiction: 'beijing', date: '2022-01-01' });
    expect(found).toContain('beijing-gongshangxingzhengguanliju');
    const old = expandAgency('beijing-gongshangxingzhengguanliju', reference);
    const record = old.find((one) => one.id === 'beijing-gongshangxingzhengguanliju');
    expect(record?.succeededBy).toEqual([{ id: 'beijing-shichangjianduguanliju', date: '2018-11-08' }]);
  });

  it('gives the body above for a bureau that is part of one', () => {
    const records = expandAgency(
      party('象州生态环境局', { jurisdiction: 'guangxi-laibin-xiangzhou', date: '2021-11-04' }),
      reference,
    );
    expect(records.map((record) => record.name).sort()).toEqual(['来宾市生态环境局', '来宾市象州生态环境局'].sort());
  });

  it('gives nothing for an id that nobody knows', () => {
    expect(expandAgency('no-such-body', reference)).toEqual([]);
  });
});

describe('jointBodies', () => {
  it('names the parts, the printed forms and the beginning', () => {
    const joint = jointBodies(reference).find((body) => body.parts.includes('市科委'));
    expect(joint?.parts).toEqual(['市科委', '中关村管委会']);
    expect(joint?.printed).toContain('市科委中关村管委会');
    expect(joint?.validFrom).toBe('2021-02-01');
  });
});

describe('knowsName', () => {
  it.each([
    ['市文化和旅游局', true],
    ['市科协和北京海关', false],
    ['市场监管局', true],
    ['市国资委', true],
    ['贯彻落实', false],
  ])('%s: %s', (text, known) => {
    expect(knowsName(text, 'beijing', reference)).toBe(known);
  });
});

describe('normaliseName', () => {
  it.each([
    ['各县〔市、区〕人民政府', '各县(市、区)人民政府'],
    ['北京市（大兴）', '北京市(大兴)'],
    ['市 财政\n局', '市财政局'],
    ['財政廳', '财政厅'],
    ['ＡＢ', 'AB'],
  ])('%s → %s', (given, wanted) => {
    expect(normaliseName(given)).toBe(wanted);
  });
});

describe('findJurisdiction', () => {
  const none = { title: null, issuers: [], number: null, addressees: [], head: '' };
  it.each([
    [{ issuers: ['北京市人民政府办公厅'] }, 'beijing', 'issuer'],
    [{ issuers: ['中国银行保险监督管理委员会北京监管局'] }, 'beijing', 'issuer'],
    [{ issuers: ['北京市海淀区人民政府'] }, 'beijing-haidian', 'issuer'],
    [{ issuers: ['国务院'] }, 'national', 'issuer'],
    [{ issuers: ['国家发展改革委', '财政部'] }, 'national', 'issuer'],
    [{ issuers: ['象州县人民政府办公室'] }, 'guangxi-laibin-xiangzhou', 'issuer'],
    [{ issuers: ['湖南省湘潭市人民政府'] }, 'hunan-xiangtan', 'issuer'],
    [{ number: '京政发〔2024〕6号' }, 'beijing', 'number'],
    [{ number: '渝府办发〔2021〕88号' }, 'chongqing', 'number'],
    [{ number: '国发〔2019〕3号' }, 'national', 'number'],
    [{ number: '国办发[2022]12号' }, 'national', 'number'],
    [{ number: '财税〔2019〕13号' }, 'national', 'number'],
    [{ number: '桂政办发〔2021〕5号' }, 'guangxi', 'number'],
    [{ number: '青政发〔2020〕3号', head: '山东省青岛市 青岛市 青岛市各区市' }, 'shandong-qingdao', 'text'],
    [{ number: '青政〔2020〕3号', head: '青海省西宁市' }, 'qinghai', 'number'],
    [{ number: '商政〔2020〕3号', head: '商丘市各县区，商丘市' }, 'henan-shangqiu', 'text'],
    [{ title: '财政部 税务总局关于支持北京冬奥会的通知' }, 'national', 'title'],
    [{ title: '国家税务总局北京市税务局关于办税的通告' }, 'beijing', 'title'],
    [{ title: '象州县农村公路“路长制”实施方案' }, 'guangxi-laibin-xiangzhou', 'title'],
    [{ title: '关于印发《三明市2020年工作要点》的通知' }, 'fujian-sanming', 'title'],
    [{ title: '广东省人民政府办公厅转发省卫生健康委关于做好保障工作的通知' }, 'guangdong', 'title'],
    [{ title: '国务院关于促进综合保税区高水平开放的若干意见' }, 'national', 'title'],
    [{ addressees: ['各省、自治区、直辖市人民政府，国务院各部委'] }, 'national', 'addressees'],
    [
      { head: '为抢抓机遇，努力将北京建设成为高地，北京航天优势，（责任单位：市商务局、海淀区政府）' },
      'beijing',
      'text',
    ],
    [{ head: '落实首都城市战略定位，发挥首都优势，推动首都高质量发展，本市' }, 'beijing', 'text'],
    // only by its short name
    [{ title: '三明关于印发行动方案的通知' }, 'fujian-sanming', 'text'],
    [{ title: '公安工作关于服务企业的措施' }, null, 'none'],
    [
      { number: '象政办发〔2021〕30号', head: '象州经济开发区，现将象州的重点事项分解' },
      'guangxi-laibin-xiangzhou',
      'text',
    ],
    [{ number: '平政办发〔2021〕30号', head: '象州经济开发区，现将象州的重点事项分解' }, null, 'none'],
    [{ head: '各单位要抓好落实。' }, null, 'none'],
  ] as const)('%o → %s', (clues, place, basis) => {
    expect(findJurisdiction({ ...none, ...clues }, reference)).toEqual({ place, basis });
  });

  it('tells counties of one name apart by the places around them', () => {
    const head = '长春市朝阳区政府、南关区政府要按照吉林省、长春市的部署';
    const found = findJurisdiction({ ...none, issuers: ['朝阳区人民政府'], head }, reference);
    expect(found.place).toBe('jilin-changchun-chaoyang');
  });

  it('reads back a county that the list of places lacks', () => {
    const head = '甘肃省定西市渭水县各乡镇';
    const found = findJurisdiction({ ...none, issuers: ['渭水县人民政府'], head }, reference);
    expect(party('县财政局', { jurisdiction: found.place }).name).toBe('渭水县财政局');
    expect(party('市财政局', { jurisdiction: found.place }).name).toBe('定西市财政局');
  });
});
