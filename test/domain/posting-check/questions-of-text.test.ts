import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { questionsOfText } from '../../../src/domain/posting-check/ask-of-text.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

const asked = (text: string): string[] => questionsOfText(text, {}).map(({ question, words }) => `${question.code} ${words}`);

describe('a text that speaks of the workplace raises a question', () => {
  test.each([
    ['办公室在三楼,没有电梯。', ['floors 三楼']], ['需爬楼', ['floors 爬楼']], ['六楼无电梯', ['floors 六楼']], ['上班地点:12层,有电梯', ['floors 12层']], ['门口有5级台阶', ['floors 台阶']],
    ['每天要上下楼', ['floors 上下楼']], ['走楼梯', ['floors 走楼']], ['店 在 2 楼', ['floors 2 楼']], ['仓库在地下一层', ['floors 地下一层']],
    ['包吃住,月休四天', ['lodging 包吃住']], ['提供住宿', ['lodging 住宿']], ['管吃管住', ['lodging 管吃管住']], ['有员工宿舍', ['lodging 宿舍']], ['不提供食宿', ['lodging 食宿']],
    ['三楼,没有电梯,包吃住', ['floors 三楼', 'lodging 包吃住']],
  ] as const)('%s', (text, questions) => {
    expect(asked(text)).toEqual(questions);
  });

  test.each([
    '电梯维修工,持证上岗', '负责楼盘销售', '基层管理经验两年', '三层架构开发', '多层次人才', '高层管理人员', '送货上楼', '快递派件需爬楼', '宿舍管理员', '住宿登记', '学生宿舍巡查', '出差住宿报销', '',
  ])('but not: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('not where it is recorded already, and each question once', () => {
    expect(questionsOfText('三楼,没有电梯,包住', { floors: true }).map(({ question }) => question.code)).toEqual(['lodging']);
    expect(asked('三楼,没有电梯,要爬楼')).toEqual(['floors 三楼']);
  });
});

describe('over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('demo'); });
  afterAll(async () => { await server.stop(); });

  interface Finding { rule: string; level: string; words: string; from: number; lawfulWording: string }
  const fields = '{ rule level words from lawfulWording }';
  /** Of a public employer, which nothing is published for that stands against a finding. */
  const employerId = 2;
  const recruiter: Actor = { ...anonymous, subject: 'public-recruiter', roles: new Set(['RECRUITER']), employerId };

  test('checkPosting tells the question, in both languages', async () => {
    for (const [language, words] of [
      ['zh-CN', '请在“工作地点”里填写楼层、有没有电梯、入口有没有台阶。'], ['en', 'The text speaks of floors or stairs: record it with the workplace (floor, lift, entrance).'],
    ] as const) {
      const { checkPosting } = await server.data<{ checkPosting: Finding[] }>(`{ checkPosting(input: { title: "前台", description: "店在三楼,没有电梯", employerKind: PUBLIC_ORGAN }) ${fields} }`, { language });
      expect(checkPosting).toEqual([{ rule: 'floors', level: 'QUESTION', words: '三楼', from: 2, lawfulWording: words }]);
    }
  });

  test('a vacancy with a question is published, has nothing to justify, and asks no longer once the workplace is recorded', async () => {
    const { vacancy } = await server.write<{ vacancy: { id: string; version: number } }>('createVacancy', { employerId: globalId('Employer', employerId), kind: 'OPEN', title: '演示:文员', region: '140105', description: '办公室在六楼无电梯' }, recruiter, 'vacancy { id version }');
    const findings = async (): Promise<Finding[]> => (await server.data<{ vacancy: { findings: Finding[] } }>(`query ($id: ID!) { vacancy(id: $id) { findings ${fields} } }`, { as: recruiter, variables: { id: vacancy.id } })).vacancy.findings;
    expect((await findings()).map(({ rule, level }) => [rule, level])).toEqual([['floors', 'QUESTION']]);
    expect((await server.write('justifyFinding', { vacancyId: vacancy.id, rule: 'floors', words: '六楼', reason: '我们就在六楼,不能改。这是实际情况。' }, recruiter)).userErrors).toEqual([{ code: 'WRONG_STATE' }]);
    const { publishVacancy } = await server.data<{ publishVacancy: { userErrors: object[] } }>('mutation ($input: VacancyStateInput!) { publishVacancy(input: $input) { userErrors { code } } }', { as: recruiter, variables: { input: { vacancyId: vacancy.id } } });
    expect(publishVacancy.userErrors).toEqual([]);
    const { vacanciesWithFindings } = await server.data<{ vacanciesWithFindings: object }>('{ vacanciesWithFindings(region: "140105", first: 100) { nodes { id } } }', { as: 'admin' });
    expect(vacanciesWithFindings).toEqual({ nodes: [] });
    const { workplace } = await server.write<{ workplace: { id: string } }>('createWorkplace', { employerId: globalId('Employer', employerId), name: '办公室', region: '140105', address: '演示:人民路6号', floor: 6, hasLift: false, hasStepFreeEntrance: true }, recruiter, 'workplace { id }');
    const { userErrors } = await server.write('updateVacancy', { vacancyId: vacancy.id, version: vacancy.version + 1, workplaceId: workplace.id }, recruiter);
    expect([userErrors, await findings()]).toEqual([[], []]);
  });
});
