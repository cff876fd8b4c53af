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
    ['pharmacist', '2-05-06-01', '药师须取得执业药师资格或者药学专业技术资格,其他人员不得直接从事药剂技术工作。', '《中华人民共和国药品管理法》第六十九条', '执业药师或药学(中药学)专业技术资格'],
    ['physician', '2-05-01-12', '医师执业须取得医师资格并注册。', '《中华人民共和国医师法》第十三条', '执业医师资格或执业助理医师资格'],
    ['special-education teacher', '2-08-04-00', '特殊教育教师须取得教师资格,并受过特殊教育专业教育或者培训。', '《残疾人教育条例》第四十二条', '幼儿园教师资格证、小学教师资格证等里的一种'],
    ['fork-lift driver', '6-30-05-01', '叉车、起重机司机须持特种设备作业人员证。', '《中华人民共和国特种设备安全法》第十四条', '叉车作业证或特种设备作业证(起重机司机)'],
    ['fire facility operator', '4-07-05-03', '自动消防系统的操作人员必须持证上岗。', '《中华人民共和国消防法》第二十一条', '消防设施操作员'],
    ['bus driver', '4-02-02-01', '驾驶客车、出租车须持有与车型相符的驾驶证。', '《中华人民共和国道路交通安全法》第十九条', '机动车驾驶证 A1、机动车驾驶证 A3等里的一种'],
  ])('exclude a %s, with the rule and its source', async (_what, occupation, rule, source, certificates) => {
    const { eligibility, qualification } = await told(unlicensed, await vacancy(server, { occupation }));
    expect([eligibility, qualification]).toEqual(['EXCLUDED', {
      id: 'QUALIFICATION', outcome: 'FAIL', rule, source, plain: `做这个工作要有证:${certificates}。您还没有。想做这一行,可以先去考这个证。`,
    }]);
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
