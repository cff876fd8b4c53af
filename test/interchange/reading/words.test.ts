import { describe, expect, test } from '@jest/globals';
import { fullName } from '../../../src/domain/regions/index.js';
import { readAge } from '../../../src/interchange/reading/age.js';
import { readArea } from '../../../src/interchange/reading/area.js';
import { readDay } from '../../../src/interchange/reading/days.js';
import { easedEducationIn, readEducation } from '../../../src/interchange/reading/education.js';
import { employerKindOf } from '../../../src/interchange/reading/employer-kind.js';
import { hoursIn, shiftIn } from '../../../src/interchange/reading/hours.js';
import { lodgingIn } from '../../../src/interchange/reading/lodging.js';
import { readSeats } from '../../../src/interchange/reading/seats.js';
import { workModeIn } from '../../../src/interchange/reading/work-mode.js';
import { valueOf } from './read.js';

describe('areas as people write them', () => {
  const nameOf = (text: string): string | null => {
    const code = valueOf(readArea(text));
    return code === null || code === 'unclear' ? code : fullName(code).zh;
  };
  test.each([
    ['江苏省苏州吴中区', '江苏省苏州市吴中区'], ['深圳深圳南山区', '广东省深圳市南山区'], ['上海上海浦东新区', '上海市浦东新区'], ['湖南省长沙长沙县', '湖南省长沙市长沙县'],
    ['山东省青岛市北区', '山东省青岛市市北区'], ['安徽省合肥高新区', '安徽省合肥市'], ['太原市小店区某街1号', '山西省太原市小店区'], ['山西太原', '山西省太原市'], ['小店区', '山西省太原市小店区'], ['小店', '山西省太原市小店区'],
    ['晋中市太谷区', '山西省晋中市太谷区'], ['内蒙古呼和浩特', '内蒙古自治区呼和浩特市'], ['山西省', '山西省'], ['广省惠州惠城区', '广东省惠州市惠城区'], ['长治市长子县', '山西省长治市长子县'], ['平阳县', '浙江省温州市平阳县'],
  ])('%s is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test.each([
    ['西双版纳', '云南省西双版纳傣族自治州'], ['凉山', '四川省凉山彝族自治州'], ['恩施', '湖北省恩施土家族苗族自治州'], ['伊犁', '新疆维吾尔自治区伊犁哈萨克自治州'], ['大厂', '河北省廊坊市大厂回族自治县'],
  ])('the short name %s is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test.each([
    ['晋中太谷县', '山西省晋中市太谷区'], ['山西省长治县', '山西省长治市上党区'], ['怀仁县', '山西省朔州市怀仁市'], ['北京宣武区', '北京市西城区'], ['大同市南郊区', '山西省大同市'],
  ])('what is no more, %s, is now %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test.each(['平阳路128号', '长治路5号', '北京路', '迎泽大街', '建设北路', '学府街', '平阳景苑', '东平阳镇', '城区', '朝阳区', 'abc', '月球'])('%s tells no place by itself', (text) => {
    expect(nameOf(text)).toBe('unclear');
  });

  test('a street behind its city does not move it', () => {
    expect(nameOf('太原平阳路128号')).toBe('山西省太原市');
  });

  test.each(['', '不限', '全国', '国内', '居家', '全国各地均可'])('%j is nowhere in particular', (text) => {
    expect(nameOf(text)).toBeNull();
  });
});

describe('education', () => {
  test.each([
    ['本科', 'BACHELOR'], ['大专及以上', 'JUNIOR_COLLEGE'], ['中技/中专', 'SECONDARY_VOCATIONAL'], ['不限', 'NONE'], ['', null], ['初中及以上学历', 'JUNIOR_MIDDLE'], ['高中/大专', 'SENIOR_MIDDLE'], ['博士研究生', 'DOCTOR'],
    ['硕士研究生及以上', 'MASTER'], ['研究生', 'MASTER'], ['大学专科', 'JUNIOR_COLLEGE'], ['大学', 'BACHELOR'], ['小学文化', 'PRIMARY'], ['学历不限', 'NONE'], ['本科及以上,专业不限', 'BACHELOR'], ['大专以上学历,年龄不限', 'JUNIOR_COLLEGE'],
    ['本科优先,大专及以上', 'JUNIOR_COLLEGE'],
  ])('%s asks for %s', (text, code) => {
    expect(valueOf(readEducation(text))).toBe(code);
  });
  test.each(['初中以下', '高中及以下', '本科优先', '初中及以上学历优先'])('%s asks for none', (text) => {
    expect(valueOf(readEducation(text))).toBe('NONE');
  });
  test('another condition that is open says nothing of it, and what is no education is not understood', () => {
    expect([valueOf(readEducation('专业不限')), valueOf(readEducation('神童'))]).toEqual([null, 'unclear']);
  });
  test.each([['本科', null], ['本科,可适当放宽', null], ['大专,放宽到本科', null], ['本科及以上,放宽到中专', { usual: 'BACHELOR', eased: 'SECONDARY_VOCATIONAL' }], ['本科(专岗可放宽至大专)', { usual: 'BACHELOR', eased: 'JUNIOR_COLLEGE' }]])('an easing in %s: %j', (text, expected) => {
    expect(easedEducationIn(text)).toEqual(expected);
  });
});

describe('days', () => {
  const today = '2026-11-30';
  test.each([
    ['2026-09-01', '2026-09-01'], ['2026/3/5 10:00', '2026-03-05'], ['2026年3月5日', '2026-03-05'], ['20260305', '2026-03-05'], ['2023-12-12 10:45:30', '2023-12-12'], ['46221', '2026-07-18'], ['46221.5', '2026-07-18'],
    ['2026-03-04T16:00:00.000Z', '2026-03-05'], ['2026-03-04T15:59:59Z', '2026-03-04'], ['2026-03-05T00:30:00+08:00', '2026-03-05'], ['2-1发布', '2026-02-01'], ['12-31', '2025-12-31'], ['', null], ['长期', null],
  ])('%s is %s', (text, day) => {
    expect(valueOf(readDay(text, today))).toBe(day);
  });
  test('a closing day without its year lies ahead', () => {
    expect([valueOf(readDay('截止2-1', today, 'AHEAD')), valueOf(readDay('12月31日前', today, 'AHEAD'))]).toEqual(['2027-02-01', '2026-12-31']);
  });
  test.each(['昨天', '2026-13-01', '2026-02-30', '99'])('%s is not understood', (text) => {
    expect(valueOf(readDay(text, today))).toBe('unclear');
  });
});

describe('seats, hours and where the work is done', () => {
  test.each([
    ['3', 3], ['5人', 5], ['招1人', 1], ['两名', 2], ['十五', 15], ['3-5人', 5], ['男2女3', 5], ['3名(男1女2)', 3], ['10人以上', 10], ['1.0', 1], ['若干', null], ['招若干人', null], ['数名', null], ['', null],
  ])('%s seats is %s', (text, seats) => {
    expect(valueOf(readSeats(text))).toBe(seats);
  });
  test.each(['0', '-1', '2.5', '很多', '1000000'])('%s seats is not understood', (text) => {
    expect(valueOf(readSeats(text))).toBe('unclear');
  });

  test.each([
    ['每天8小时,双休', 40, 'DAY'], ['每周40小时', 40, null], ['8小时工作制 单休', 48, null], ['8:00-17:00', null, null], ['8:00-17:00 单休', 48, null], ['9:00-12:00,13:00-18:00 双休', 40, 'DAY'], ['三班倒', null, 'ROTATING'], ['无夜班', null, 'DAY'], ['', null, null],
  ])('%s is %s hours a week, of the shift %s', (text, hours, shift) => {
    expect([hoursIn(text), shiftIn(text)]).toEqual([hours, shift]);
  });

  test.each([['居家客服', 'HOME_BASED'], ['线上兼职', 'HOME_BASED'], ['远程', 'HOME_BASED'], ['居家与坐班混合办公', 'HYBRID'], ['不可居家', 'ON_SITE'], ['家政服务员', null], ['', null]])('%s is %s', (text, mode) => {
    expect(workModeIn(text)).toBe(mode);
  });
});

describe('ages', () => {
  test.each([
    ['18-55岁', [18, 55]], ['18~60周岁', [18, 60]], ['18岁至45岁之间', [18, 45]], ['50岁以下', [null, 50]], ['45周岁(含)以下', [null, 45]], ['不超过40周岁', [null, 40]], ['18周岁以上', [18, null]], ['年满18周岁,50周岁以下', [18, 50]],
    ['年龄要求:18-50岁', [18, 50]], ['不限', [null, null]], ['年龄不限', [null, null]], ['', [null, null]],
  ])('%s is %j', (text, [min, max]) => {
    expect(valueOf(readAge(text))).toEqual({ min, max });
  });
  test.each(['男18-60岁,女18-55岁', '35岁左右', '15-60岁', '18-75岁', '60-18岁', '80后', '年轻人', '退休人员优先'])('%s is not understood: whoever reads the words decides', (text) => {
    expect(valueOf(readAge(text))).toBe('unclear');
  });
});

describe('lodging', () => {
  test.each([
    ['包住', true], ['包吃包住', true], ['包吃住', true], ['提供住宿', true], ['有宿舍', true], ['食宿全包', true], ['管吃管住', true], ['免费食宿', true],
    ['不包住', false], ['不提供住宿', false], ['无宿舍', false], ['食宿自理', false], ['包吃不包住', false], ['住宿自理', false],
    ['有食堂', null], ['包午餐', null], ['', null],
  ])('%s: %j', (text, provided) => {
    expect(lodgingIn(text)).toBe(provided);
  });
});

describe('kinds of employers', () => {
  test.each([
    ['国企', '甲公司', 'STATE_OWNED'], ['民营', '乙公司', 'PRIVATE'], ['', '太原市民政局', 'PUBLIC_ORGAN'], ['', '小店区人民医院', 'PUBLIC_INSTITUTION'], ['', '太原市妇幼保健院', 'PUBLIC_INSTITUTION'], ['', '太原市第五中学', 'PUBLIC_INSTITUTION'],
    ['', '小王按摩店', 'INDIVIDUAL_BUSINESS'], ['', 'X店(个体工商户)', 'INDIVIDUAL_BUSINESS'], ['', '太原市盲人协会', 'SOCIAL_ORGANISATION'],
  ])('%s %s is %s', (given, name, kind) => {
    expect(employerKindOf(given, name)).toBe(kind);
  });
  test.each(['山西某有限公司', '太原市某职业培训学校', '某民办中学', '太原市残疾人联合会'])('%s does not tell its kind', (name) => {
    expect(employerKindOf('', name)).toBeNull();
  });
});
