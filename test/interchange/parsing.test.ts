import { describe, expect, test } from '@jest/globals';
import { occupations } from '../../src/domain/occupations/index.js';
import { fullName } from '../../src/domain/regions/index.js';
import { parseArea } from '../../src/interchange/vacancies/area.js';
import { planColumns } from '../../src/interchange/vacancies/columns.js';
import { readRow } from '../../src/interchange/vacancies/row.js';
import { parseSalary } from '../../src/interchange/vacancies/salary.js';
import { linkTitle } from '../../src/interchange/vacancies/title-link.js';
import { easedEducationIn, employerKindOf, parseEducation, parseHours, parseReservedGroups, parseSeats } from '../../src/interchange/vacancies/words.js';

function valueOf<Value>(parsed: { readonly value: Value } | { readonly fault: { readonly en: string } }): Value | string {
  return 'value' in parsed ? parsed.value : `fault: ${parsed.fault.en}`;
}

describe('salaries as people write them', () => {
  test.each([
    ['1-1.5万', 10_000, 15_000], ['6-8千·13薪', 6000, 8000], ['8千-1.2万', 8000, 12_000], ['150元/天', 3263, 3263], ['25-50万/年', 20_833, 41_667],
    ['3千及以下', null, 3000], ['5千以上', 5000, null], ['3000-4500', 3000, 4500], ['３０００－４５００元', 3000, 4500], ['3000～4500元/月', 3000, 4500],
    ['20元/小时', 3480, 3480], ['4500', 4500, 4500], ['10k-15k', 10_000, 15_000], ['年薪10万', 8333, 8333], ['面议', null, null], ['', null, null], ['3,000-4,500元', 3000, 4500],
  ])('%s is from %s to %s a month', (text, minCny, maxCny) => {
    expect(valueOf(parseSalary(text))).toEqual({ minCny, maxCny });
  });

  test.each(['很多钱', '3-5千万元人民币美元', '-5000', '1e9'])('%s is refused', (text) => {
    expect(valueOf(parseSalary(text))).toBe(`fault: The pay "${text}" can't be read: write it as "3000-4500", "3-5千", "1-1.5万", "150元/天", "10万/年" or "面议".`);
  });

  test('a bottom above the top is refused', () => {
    expect(valueOf(parseSalary('5000-3000'))).toBe('fault: The pay "5000-3000" has its bottom above its top.');
  });
});

describe('areas as people write them', () => {
  test.each([
    ['江苏省苏州吴中区', '江苏省苏州市吴中区'], ['深圳深圳南山区', '广东省深圳市南山区'], ['上海上海浦东新区', '上海市浦东新区'], ['湖南省长沙长沙县', '湖南省长沙市长沙县'],
    ['山东省青岛市北区', '山东省青岛市市北区'], ['安徽省合肥高新区', '安徽省合肥市'], ['太原市小店区某街1号', '山西省太原市小店区'], ['山西太原', '山西省太原市'], ['小店区', '山西省太原市小店区'],
    ['晋中市太谷区', '山西省晋中市太谷区'], ['内蒙古呼和浩特', '内蒙古自治区呼和浩特市'], ['山西省', '山西省'], ['广省惠州惠城区', '广东省惠州市惠城区'], ['长治市长子县', '山西省长治市长子县'],
  ])('%s is %s', (text, name) => {
    const code = valueOf(parseArea(text));
    expect(typeof code === 'string' && !code.startsWith('fault') ? fullName(code).zh : code).toBe(name);
  });

  test.each(['城区', '朝阳区', 'abc', '月球'])('%s alone tells no place and is refused', (text) => {
    expect(valueOf(parseArea(text))).toBe(`fault: There is no region "${text}": begin with the province or city, as "山西省太原市小店区".`);
  });

  test('nothing, and "不限", leave it open', () => {
    expect([valueOf(parseArea('')), valueOf(parseArea('不限'))]).toEqual([null, null]);
  });
});

describe('words of a fair\'s table', () => {
  test.each([
    ['肢体、听力', '三级、四级', [{ kind: 2, grades: [3, 4] }, { kind: 4, grades: [3, 4] }]], ['视力', '不限', [{ kind: 1, grades: [] }]], ['各类残疾人均可', '', []],
    ['肢体残疾', '3-4级', [{ kind: 4, grades: [3, 4] }]], ['听力言语', '一至四级', [{ kind: 2, grades: [1, 2, 3, 4] }, { kind: 3, grades: [1, 2, 3, 4] }]],
  ])('%s, %s', (kinds, grades, groups) => {
    expect(valueOf(parseReservedGroups(kinds, grades))).toEqual(groups);
  });

  test('a grade or kind that can\'t be read is refused', () => {
    expect(valueOf(parseReservedGroups('肢体', '五级'))).toBe('fault: The grades "五级" can\'t be read: write 一级, 二级, 三级, 四级, 三至四级 or 不限.');
    expect(valueOf(parseReservedGroups('健全人', ''))).toBe('fault: The kinds of disability "健全人" can\'t be read: write 视力, 听力, 言语, 肢体, 智力, 精神, 多重 or 不限.');
  });

  test.each([['本科', 'BACHELOR'], ['大专及以上', 'JUNIOR_COLLEGE'], ['中技/中专', 'SECONDARY_VOCATIONAL'], ['不限', 'NONE'], ['', null], ['初中及以上学历', 'JUNIOR_MIDDLE'], ['高中/大专', 'SENIOR_MIDDLE']])('education %s is %s', (text, code) => {
    expect(valueOf(parseEducation(text))).toBe(code);
  });

  test('a reserved post that eases the education keeps both levels; another post accepts the lower one', () => {
    const cells = { title: '档案管理员', education: '本科(专岗可放宽至大专)' };
    expect(readRow({ ...cells, disabilityKinds: '肢体' })).toMatchObject({ post: { minEducation: 'BACHELOR', reservation: { easedConditions: [{ what: 'EDUCATION', minEducation: 'JUNIOR_COLLEGE' }] } } });
    expect(readRow(cells)).toMatchObject({ post: { minEducation: 'JUNIOR_COLLEGE', reservation: null } });
  });

  test.each([['本科', null], ['本科,可适当放宽', null], ['大专,放宽到本科', null], ['本科及以上,放宽到中专', { usual: 'BACHELOR', eased: 'SECONDARY_VOCATIONAL' }]])('an easing in %s: %j', (text, expected) => {
    expect(easedEducationIn(text)).toEqual(expected);
  });

  test.each([['3', 3], ['5人', 5], ['若干', null], ['', null]])('%s seats is %s', (text, seats) => {
    expect(valueOf(parseSeats(text))).toBe(seats);
  });
  test.each(['0', '-1', '三个', '2.5'])('%s seats is refused', (text) => {
    expect(valueOf(parseSeats(text))).toBe(`fault: The number of seats "${text}" is not valid: write a whole number of 1 or more, or 若干.`);
  });

  test.each([['每天8小时,双休', 40], ['每周40小时', 40], ['8小时工作制 单休', 48], ['8:00-17:00', null], ['', null]])('%s is %s hours a week', (text, hours) => {
    expect(parseHours(text)).toBe(hours);
  });

  test.each([['国企', '甲公司', 'STATE_OWNED'], ['', '太原市民政局', 'PUBLIC_ORGAN'], ['', '康复医院', 'PUBLIC_INSTITUTION'], ['', '小王按摩店', 'INDIVIDUAL_BUSINESS'], ['民营', '乙公司', 'PRIVATE']])('%s %s is %s', (given, name, kind) => {
    expect(employerKindOf(given, name)).toBe(kind);
  });
});

describe('titles', () => {
  test.each([
    ['Java开发工程师', '计算机软件工程技术人员', 10_000], ['盲人按摩师', '保健按摩师', 10_000], ['呼叫中心话务员', '呼叫中心服务员', 7214], ['保洁', '保洁员', 10_000],
    ['【急招】高级软件测试工程师(太原)', '计算机软件测试员', 8357], ['缝纫工 包吃住', '缝纫工', 10_000], ['会计', '会计专业人员', 10_000],
  ])('%s means %s, with a confidence of %i', (title, occupation, confidence) => {
    const link = linkTitle(title);
    expect(link === null ? null : { occupation: occupations.get(link.code).label.zh, confidence: link.confidence }).toEqual({ occupation, confidence });
  });

  test.each(['WAS&MQ Admin', '。。。', ''])('%s means nothing', (title) => {
    expect(linkTitle(title)).toBeNull();
  });
});

describe('a header', () => {
  test('of a fair\'s table is known', () => {
    expect(planColumns(['单位名称', '岗位名称', '招聘人数', '残疾类别', '残疾等级', '学历', '薪资', '工作地点', '工作时间', '社保', '联系人', '联系电话'], {})).toEqual(
      ['employer', 'title', 'seats', 'disabilityKinds', 'disabilityGrades', 'education', 'salary', 'area', 'hours', 'socialInsurance', 'contactName', 'contactPhone']);
  });
  test('that is not known is mapped by hand', () => {
    expect(planColumns(['职务', '钱'], { 职务: 'title', 钱: 'salary' })).toEqual(['title', 'salary']);
  });
  test('without a title, with a doubled or an unknown column, says what to do', () => {
    expect(() => planColumns(['甲', '乙'], {})).toThrow('--map "甲=title"');
    expect(() => planColumns(['岗位名称', '职位名称'], {})).toThrow('would both hold "title"');
    expect(() => planColumns(['岗位名称'], { 无: 'title' })).toThrow('The table has no column "无". It has: 岗位名称.');
    expect(() => planColumns(['岗位名称'], { 岗位名称: 'x' })).toThrow('"x" is no field');
  });
});

describe('a row', () => {
  test('that says nothing of demands gets those of its occupation, as presumptions', () => {
    const row = readRow({ title: '盲人按摩师', area: '太原市' });
    if (!('post' in row)) throw new Error('refused');
    expect(row.post.demands.map(({ functionCode, level, isEssential, basis }) => [functionCode, level, isEssential, basis])).toEqual([
      ['touch', 4, true, 'PRESUMED'], ['fineHandUse', 3, true, 'PRESUMED'], ['armUse', 3, true, 'PRESUMED'], ['muscleStrength', 3, true, 'PRESUMED'], ['standing', 3, true, 'PRESUMED'],
      ['endurance', 3, false, 'PRESUMED'], ['conversation', 2, false, 'PRESUMED'], ['interpersonal', 2, false, 'PRESUMED'], ['learning', 2, true, 'PRESUMED'],
    ]);
  });
  test('with several faults names them all', () => {
    const row = readRow({ title: '', salary: '很多', area: '月球', seats: '0', contactPhone: '无此号' });
    expect('faults' in row ? row.faults.map(({ field }) => field) : []).toEqual(['title', 'salary', 'area', 'seats', 'contactPhone']);
  });
});
