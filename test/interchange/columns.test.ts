import { describe, expect, test } from '@jest/globals';
import { namesOf } from '../../src/interchange/tables/columns.js';
import { tableKinds } from '../../src/interchange/index.js';
import { vacancyTable as table } from '../../src/interchange/vacancies/columns.data.js';
import { columnName, guessOf, unitIn } from '../../src/interchange/tables/header.js';
import { checkGiven, findHeader, planColumns } from '../../src/interchange/tables/plan.js';
import type { VacancyField } from '../../src/interchange/vacancies/columns.data.js';

const planned = (header: readonly string[], given = {}): readonly (VacancyField | null)[] => planColumns(table, header, given).fields;

describe('columns of a table of vacancies', () => {
  test('are known by more than 400 names', () => {
    // Not exact: a further name is no fault.
    expect(table.known.size).toBeGreaterThan(400);
  });

  test.each(tableKinds)('of $code have names that stand for one field each', ({ table: { columns } }) => {
    expect([...Map.groupBy(namesOf(columns), ([name]) => name)].filter(([, known]) => new Set(known.map(([, field]) => field)).size > 1).map(([name]) => name)).toEqual([]);
  });

  test('of a fair\'s table are known, with line breaks, notes, marks and units', () => {
    expect(planned(['单位名称', '岗位名称', '招聘人数', '残疾类别', '残疾等级', '学历', '薪资', '工作地点', '工作时间', '社保', '联系人', '联系电话'])).toEqual(
      ['employer', 'title', 'seats', 'disabilityKinds', 'disabilityGrades', 'education', 'salary', 'area', 'hours', 'socialInsurance', 'contactName', 'contactPhone']);
    expect(planned(['用人单位\n(全称)', '*岗位名称', '薪酬待遇(元/月)', '学历\n要求', '岗位/工种', '备 注'].filter((name) => name !== '岗位/工种'))).toEqual(['employer', 'title', 'salary', 'education', 'description']);
    expect(planned(['jobName', 'companyName', 'workCity', 'salaryRange', 'job_desc', 'deadline'])).toEqual(['title', 'employer', 'area', 'salary', 'description', 'closesAt']);
  });

  test.each([['薪资(万元/年)', '万元/年'], ['月薪\n(元)', '元'], ['工资(元/小时)', '元/小时'], ['薪资(千)', '千元'], ['薪资(含提成)', ''], ['薪资', '']])('%j puts %j behind its numbers', (header, unit) => {
    expect(unitIn(header)).toBe(unit);
  });

  test('that are not known are named, with a guess where one is near', () => {
    expect(planColumns(table, ['岗位名称', '岗位薪酬情况', '残疾人要求的类别', '经营范围'], {}).unknown).toEqual([
      { column: '岗位薪酬情况', guess: 'salary' }, { column: '残疾人要求的类别', guess: 'disabilityKinds' }, { column: '经营范围', guess: null },
    ]);
    expect(guessOf('岗位薪酬待遇', table.known)).toBe('salary');
    expect(columnName('【必填】 岗位/名称*:')).toBe('岗位名称');
  });

  test('that are not known are mapped by hand', () => {
    expect(planned(['职务信息', '钱'], { 职务信息: 'title', 钱: 'salary' })).toEqual(['title', 'salary']);
  });

  test('several may hold requirements; but not the title', () => {
    expect(planned(['岗位名称', '任职要求', '备注'])).toEqual(['title', 'description', 'description']);
    expect(() => planned(['岗位名称', '职位名称'])).toThrow('would both hold "title"');
  });

  test('without a title, and with a name that is not there, it is said what to do', () => {
    expect(() => planned(['甲', '乙'])).toThrow('表格里没有认出“岗位名称”(title)所在的列:请说明是哪一列。列名有:甲、乙。 No column of the table holds "title" (岗位名称): say which one does. The columns are: 甲, 乙.');
    expect(() => { checkGiven(table, { 无: 'title' }, [['岗位名称']]); }).toThrow('表格没有“无”这一列,有的是:岗位名称。 The table has no column "无"; its columns are: 岗位名称.');
    expect(() => { checkGiven(table, { 岗位名称: 'x' }, [['岗位名称']]); }).toThrow('"x" is no field');
  });
});

describe('the header', () => {
  test('stands below a title, and may take two rows', () => {
    expect(findHeader(table, {}, [['2026年残疾人专场招聘会岗位表', '', ''], ['主办:某区残联', '', ''], ['单位名称', '岗位名称', '薪资'], ['甲厂', '包装工', '3000']])).toEqual({ header: ['单位名称', '岗位名称', '薪资'], rows: 3 });
    expect(findHeader(table, {}, [['单位名称', '岗位名称', '残疾要求', ''], ['', '', '残疾类别', '残疾等级'], ['甲厂', '包装工', '肢体', '四级']])).toEqual({ header: ['单位名称', '岗位名称', '残疾类别', '残疾等级'], rows: 2 });
  });

  test('is the first row where no column is known', () => {
    expect(findHeader(table, {}, [['a', 'b'], ['1', '2']])).toEqual({ header: ['a', 'b'], rows: 1 });
  });
});
