import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { gate, match, person, vacancy } from './pairs.js';

let server: TestServer;
let unlicensed = '';
beforeAll(async () => {
  server = await TestServer.indexed(await testDatabase('demo'));
  unlicensed = await person(server, {});
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Told { eligibility: string; gates: { id: string; outcome: string; rule: string; source: string; plain: string }[] }

async function told(jobSeekerId: string, opportunityId: string): Promise<{ eligibility: string; qualification: Told['gates'][number] | undefined }> {
  const { match: found } = await server.data<{ match: Told }>(
    'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { eligibility gates { id outcome rule source plain } } }',
    { as: 'admin', language: 'zh-CN', variables: { person: jobSeekerId, post: opportunityId } });
  return { eligibility: found.eligibility, qualification: found.gates.find(({ id }) => id === 'QUALIFICATION') };
}

describe('case 15: certificates confirmed as none', () => {
  test.each([
    ['pharmacist', '2-05-06-01', '药师', '《中华人民共和国药品管理法》'], ['physician', '2-05-01-12', '医师', '《中华人民共和国医师法》'], ['special-education teacher', '2-08-04-00', '教师', '《残疾人教育条例》'],
    ['fork-lift driver', '6-30-05-01', '叉车', '《中华人民共和国特种设备安全法》'], ['fire facility operator', '4-07-05-03', '消防', '《中华人民共和国消防法》'], ['bus driver', '4-02-02-01', '驾驶证', '《中华人民共和国道路交通安全法》'],
  ])('exclude a %s, with the rule and its source', async (_what, occupation, word, law) => {
    const { eligibility, qualification } = await told(unlicensed, await vacancy(server, { occupation }));
    expect([eligibility, qualification?.outcome]).toEqual(['EXCLUDED', 'FAIL']);
    expect(qualification?.rule).toContain(word);
    expect(qualification?.source).toContain(law);
    expect(qualification?.plain).toContain('您还没有');
  });
});

describe('case 17: the medical-massage qualification', () => {
  test('meets a health-care massage vacancy that asks for a health-care certificate', async () => {
    const holder = await person(server, { certificates: [{ certificate: 'medicalMassage' }] });
    const post = await vacancy(server, { occupation: '4-10-04-02', certificates: ['healthMassage4'] });
    expect(gate(await match(server, holder, post), 'QUALIFICATION')).toBe('PASS');
  });
});

describe('which vehicle it is', () => {
  test('is asked of the employer where the licence that is held does not drive all of them, and told in plain words', async () => {
    const driver = await person(server, { capacities: { seeing: 4, driving: 4 }, certificates: [{ certificate: 'driverC2' }, { certificate: 'taxiPermit' }] });
    const [silent, named] = [await vacancy(server, { occupation: '4-02-02-01' }), await vacancy(server, { occupation: '4-02-02-01', certificates: ['driverC2'] })];
    expect((await told(driver, silent)).qualification).toMatchObject({ outcome: 'UNKNOWN', plain: '您有驾驶证,能不能开这个车,先问单位是什么车。' });
    expect((await told(driver, named)).qualification).toMatchObject({ outcome: 'PASS' });
  });
});
