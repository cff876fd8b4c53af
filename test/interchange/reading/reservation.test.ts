import { describe, expect, test } from '@jest/globals';
import { readReservation } from '../../../src/interchange/reading/reservation.js';

/** As "2:34 6:4", a star for all grades, "all" for every holder of a certificate. */
function read(kinds: string, grades = ''): string {
  const reading = readReservation(kinds, grades);
  if ('unclear' in reading) return 'unclear';
  return reading.value.length === 0 ? 'all' : reading.value.map((group) => `${group.kind}:${group.grades.join('') || '*'}`).join(' ');
}

describe('whom a table reserves a post for', () => {
  test.each([
    ['肢体、听力均可', '2:* 4:*'], ['听障、肢障均可', '2:* 4:*'], ['聋哑人', '2:* 3:*'], ['盲人', '1:*'], ['低视力', '1:34'], ['听力残疾4级', '2:4'], ['肢体轻度', '4:34'], ['肢体,限三级', '4:3'], ['肢体(三、四级)', '4:34'],
    ['听力残疾3,4级;精神残疾4级;', '2:34 6:4'], ['言语残疾一级、听力残疾一级至四级', '2:* 3:1'], ['肢体残疾三级、四级、听力残疾三级', '2:3 4:34'], ['轻度', '1:34 2:34 3:34 4:34 5:34 6:34 7:34'],
  ])('kinds and grades in one cell: %s is %s', (cell, groups) => {
    expect(read(cell)).toBe(groups);
  });

  test.each([
    ['除智力、精神外', '1:* 2:* 3:* 4:* 7:*'], ['智力、精神除外', '1:* 2:* 3:* 4:* 7:*'], ['非智力精神类', '1:* 2:* 3:* 4:* 7:*'], ['不接受精神、智力', '1:* 2:* 3:* 4:* 7:*'], ['不含精神残疾', '1:* 2:* 3:* 4:* 5:* 7:*'],
    ['除智力、精神外其他残疾均可', '1:* 2:* 3:* 4:* 7:*'], ['所有类别(精神除外)', '1:* 2:* 3:* 4:* 5:* 7:*'], ['除视力一级外', '1:234 2:* 3:* 4:* 5:* 6:* 7:*'], ['肢体、听力、言语(除精神、智力残疾)', '2:* 3:* 4:*'],
  ])('what is left out: %s is %s', (cell, groups) => {
    expect(read(cell)).toBe(groups);
  });

  test.each(['各类残疾人均可', '不限', '', '无', '不限残疾类别', '残疾人', '持残疾证者', '持有第三代残疾人证人员', '视力、听力、言语、肢体、智力、精神、多重'])('every holder of a certificate: %s', (cell) => {
    expect(read(cell)).toBe('all');
  });

  test.each([
    ['肢体、听力', '三级、四级', '2:34 4:34'], ['视力', '不限', '1:*'], ['肢体残疾', '3-4级', '4:34'], ['听力言语', '一至四级', '2:* 3:*'], ['残疾类别不限', '等级不限', 'all'], ['', '三级', '1:3 2:3 3:3 4:3 5:3 6:3 7:3'],
    ['除精神外均可', '三级四级', '1:34 2:34 3:34 4:34 5:34 7:34'], ['肢体、听力', '肢体3级,听力4级', '2:4 4:3'], ['肢体\n听力', '4级', '2:4 4:4'],
  ])('in two columns: %j and %j is %s', (kinds, grades, groups) => {
    expect(read(kinds, grades)).toBe(groups);
  });

  test.each([
    ['健全人', ''], ['肢体残疾优先', ''], ['精神残疾人勿扰', ''], ['肢体可,听力不可', ''], ['多重(含精神)', ''], ['肢体', '五级'],
    // Meant in two ways.
    ['三级以上', ''], ['二级及以下', ''], ['一级视力,二级听力', ''], ['三四级听力', ''], ['视力一级,其他均可', ''], ['其他', ''], ['不限(肢体)', ''], ['肢体3级', '4级'], ['肢体、听力3级', '3级'], ['除视力、听力、言语、肢体、智力、精神、多重外', ''],
  ])('never open, nor its opposite, where a word is not known or means two things: %j, %j', (kinds, grades) => {
    expect(read(kinds, grades)).toBe('unclear');
  });
});
