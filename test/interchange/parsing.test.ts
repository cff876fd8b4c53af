import { describe, expect, test } from '@jest/globals';
import { occupations } from '../../src/domain/occupations/index.js';
import { readRow } from '../../src/interchange/vacancies/row.js';
import { linkTitle } from '../../src/suggesting/index.js';

const today = '2026-11-30';

describe('titles', () => {
  test.each([
    ['Java开发工程师', '计算机软件工程技术人员', 10_000], ['盲人按摩师', '保健按摩师', 10_000], ['呼叫中心话务员', '呼叫中心服务员', 5874], ['保洁', '保洁员', 10_000],
    ['【急招】高级软件测试工程师(太原)', '计算机软件测试员', 7197], ['缝纫工 包吃住', '缝纫工', 10_000], ['会计', '会计专业人员', 10_000],
  ])('%s means %s, with a confidence of %i', (title, occupation, confidence) => {
    const link = linkTitle(title);
    expect(link === null ? null : { occupation: occupations.get(link.code).label.zh, confidence: link.confidence }).toEqual({ occupation, confidence });
  });

  // Case 73: not a toll collector, no graphic designer, no head of a company, nobody who nurses.
  test.each([['医院收费员', '收银员'], ['园艺设计师', '环境设计人员'], ['审计经理', '审计专业人员'], ['设备维护工', '机电设备维修工']])('case 73: %s means %s', (title, occupation) => {
    expect(occupations.get(linkTitle(title)?.code ?? '').label.zh).toBe(occupation);
  });

  test.each(['普工', '操作工', '经理', '生产主管', '车间主任', '一线员工', '管理岗', '实习生', '其他', '兼职'])('case 73: %s tells a level, a contract or an industry, and no work', (title) => {
    expect(linkTitle(title)).toBeNull();
  });

  test.each(['WAS&MQ Admin', '。。。', ''])('%s means nothing', (title) => {
    expect(linkTitle(title)).toBeNull();
  });
});

describe('a row', () => {
  test('that says nothing of demands gets those of its occupation, as presumptions', () => {
    const row = readRow({ title: '盲人按摩师', area: '太原市' }, today);
    if (!('item' in row)) throw new Error('refused');
    expect(row.item.demands.map(({ functionCode, level, isEssential, basis }) => [functionCode, level, isEssential, basis])).toEqual([
      ['touch', 4, true, 'PRESUMED'], ['fineHandUse', 3, true, 'PRESUMED'], ['armUse', 3, true, 'PRESUMED'], ['muscleStrength', 3, true, 'PRESUMED'], ['standing', 3, true, 'PRESUMED'],
      ['endurance', 3, false, 'PRESUMED'], ['conversation', 2, false, 'PRESUMED'], ['interpersonal', 2, false, 'PRESUMED'], ['learning', 2, true, 'PRESUMED'],
    ]);
  });
  test('with several faults names them all, leaves the fields open, and keeps the words but those of a contact', () => {
    const row = readRow({ title: '包装工', salary: '很多', area: '月球', seats: '0', contactPhone: '无此号' }, today);
    if (!('item' in row)) throw new Error('refused');
    expect(row.faults.map(({ field, consequence }) => [field, consequence])).toEqual(['salary', 'area', 'seats', 'contactPhone'].map((field) => [field, 'LEFT_OPEN']));
    expect(row.item).toMatchObject({
      payMinCny: null, payMaxCny: null, regionCode: null, seats: null, isHeld: false,
      asWritten: [{ field: 'PAY', words: '很多' }, { field: 'REGION', words: '月球' }, { field: 'SEATS', words: '0' }],
    });
  });

  test('without a title is a draft; with neither a title nor an employer it stays out', () => {
    expect(readRow({ title: '', employer: '甲厂' }, today)).toMatchObject({ item: { title: '未写岗位名称', occupationCode: null, isHeld: true } });
    expect(readRow({ title: ' ', employer: '', salary: '3000' }, today)).toMatchObject({ rejected: [{ consequence: 'REJECTED' }] });
  });

  test('whose reservation is not understood is a draft that is kept for nobody known', () => {
    expect(readRow({ title: '包装工', disabilityKinds: '肢体残疾优先' }, today)).toMatchObject({
      item: { isReserved: true, reservation: null, isHeld: true, asWritten: [{ field: 'RESERVATION', words: '肢体残疾优先' }] }, faults: [{ field: 'disabilityKinds', consequence: 'HELD' }],
    });
  });

  test('whose place is a street takes the address of its employer', () => {
    expect(readRow({ title: '包装工', area: '平阳路128号', employerAddress: '太原市小店区平阳路128号' }, today)).toMatchObject({ item: { regionCode: '140105', asWritten: [{ field: 'REGION', words: '平阳路128号' }] } });
    expect(readRow({ title: '包装工', area: '全国', employerAddress: '太原市小店区' }, today)).toMatchObject({ item: { regionCode: null, asWritten: [] } });
  });

  test('that eases the education keeps both levels where it is reserved; another accepts the lower one', () => {
    const cells = { title: '档案管理员', education: '本科(专岗可放宽至大专)' };
    expect(readRow({ ...cells, disabilityKinds: '肢体' }, today)).toMatchObject({ item: { minEducation: 'BACHELOR', reservation: { easedConditions: [{ what: 'EDUCATION', minEducation: 'JUNIOR_COLLEGE' }] } } });
    expect(readRow(cells, today)).toMatchObject({ item: { minEducation: 'JUNIOR_COLLEGE', reservation: null } });
  });
});
