import { describe, expect, test } from '@jest/globals';
import { readPay } from '../../../src/interchange/reading/pay.js';
import { valueOf } from './read.js';

describe('pay as people write it', () => {
  test.each([
    ['1-1.5万', 10_000, 15_000], ['6-8千·13薪', 6000, 8000], ['8千-1.2万', 8000, 12_000], ['8000-1.2万', 8000, 12_000], ['1.5-2.5万·15薪', 15_000, 25_000], ['3千及以下', null, 3000], ['5千以上', 5000, null],
    ['3000-4500', 3000, 4500], ['３０００－４５００元', 3000, 4500], ['3000～4500元/月', 3000, 4500], ['3,000-4,500元', 3000, 4500], ['4500', 4500, 4500], ['10k-15k', 10_000, 15_000], ['5千-8千/月', 5000, 8000],
    ['3000元/月-5000元/月', 3000, 5000], ['3000元/人/月', 3000, 3000], ['3000元起', 3000, null], ['不低于3000元', 3000, null], ['最高5000', null, 5000], ['月薪3500元以上', 3500, null], ['4000+', 4000, null],
    ['税后4000', 4000, 4000], ['综合工资4000-6000元', 4000, 6000], ['3000-4000元/月,包吃住', 3000, 4000], ['2500元/月,五险', 2500, 2500], ['3000元/月+五险一金', 3000, 3000],
  ])('%s is from %s to %s a month', (text, minCny, maxCny) => {
    expect(valueOf(readPay(text))).toEqual({ minCny, maxCny });
  });

  test.each([
    ['150元/天', 3263, 3263], ['日薪150', 3263, 3263], ['日结150元', 3263, 3263], ['20元/小时', 3480, 3480], ['时薪20', 3480, 3480], ['1500元/周', 6500, 6500], ['25-50万/年', 20_833, 41_667], ['年薪10万', 8333, 8333],
    // Nobody is paid that a month.
    ['8-12万', 6667, 10_000],
  ])('of another time, %s is from %s to %s a month', (text, minCny, maxCny) => {
    expect(valueOf(readPay(text))).toEqual({ minCny, maxCny });
  });

  test.each([
    ['保底2800加计件', 2800, null], ['底薪3000+提成', 3000, null], ['3000元+提成', 3000, null], ['3000以上+提成', 3000, null], ['4200左右', 4200, 4200], ['三千元', 3000, 3000], ['三千五', 3500, 3500], ['一万二', 12_000, 12_000],
    ['三千至四千元', 3000, 4000], ['两千八百元/月', 2800, 2800], ['3200元/月(含补贴)', 3200, 3200], ['试用期2500,转正3000', 3000, 3000],
  ])('with what stands around it, %s is from %s to %s', (text, minCny, maxCny) => {
    expect(valueOf(readPay(text))).toEqual({ minCny, maxCny });
  });

  test.each(['', '面议', '不限', '0', '0元', '面议(3000以上)', '待定'])('%j leaves it open, and nothing is wrong with it', (text) => {
    expect(valueOf(readPay(text))).toEqual({ minCny: null, maxCny: null });
  });

  test.each([
    // A day of a spreadsheet, a reference, piece rates without a number, slips of the unit, and what is no pay.
    '46221', '参照当地最低工资', '不低于当地最低工资标准', '计件', '按件计酬', '3-5', '20', '很多钱', '5000-3000', '3-5千万元人民币美元', '-5000', '1e9', '三四千',
  ])('%s is not understood', (text) => {
    expect(valueOf(readPay(text))).toBe('unclear');
  });

  test('what is wrong is said, with what to write', () => {
    const reading = readPay('46221');
    expect('unclear' in reading ? reading.unclear : null).toEqual({
      zh: '薪资“46221”像是表格里的日期,先留空:请核对这一列。', en: 'The pay "46221" looks like a day of a spreadsheet, and is left open: check the column.',
    });
  });
});
