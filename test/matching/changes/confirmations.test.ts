import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { humanFunctions } from '../../../src/domain/functions/index.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { confirmDemands, person, recruiterOf, vacancy } from '../sense/pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Improvement { kind: string; text: string; plain: string; opens: number; settles: number }

/** An account of one's own, for somebody whom the centre registered. */
async function accountOf(jobSeekerId: string): Promise<Actor> {
  const number = Number(Buffer.from(jobSeekerId, 'base64').toString().split(':')[1]);
  return { ...anonymous, subject: `self-${number}`, roles: new Set(['JOB_SEEKER']), jobSeekerId: number };
}

async function improvementsOf(jobSeekerId: string, as: Actor | string): Promise<Improvement[]> {
  return (await server.data<{ jobSeeker: { improvements: Improvement[] } }>(
    'query ($id: ID!) { jobSeeker(id: $id) { improvements(first: 20, kinds: [CLAIM]) { kind text plain opens settles } } }', { as, language: 'zh-CN', variables: { id: jobSeekerId } })).jobSeeker.improvements;
}

describe('what a confirmation would bring', () => {
  test('of what somebody claims, the person and the centre read how many posts it would settle, and what to take along', async () => {
    const claimant = await person(server, { capacities: Object.fromEntries(humanFunctions.entries.map(({ code }) => [code, 4])), skills: ['medicalMassageTherapy'], more: { isZeroEmploymentFamily: false, hasEmploymentDifficulty: null } });
    const hospital = await vacancy(server, { occupation: '2-05-10-00', workMode: 'ON_SITE', skills: [{ skill: 'medicalMassageTherapy', level: 2, isRequired: true }] });
    await confirmDemands(server, hospital, recruiterOf(11));
    const self = await accountOf(claimant);
    expect(await improvementsOf(claimant, 'counsellor')).toEqual([]);
    const { jobSeeker: { version } } = await server.data<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', { as: self, variables: { id: claimant } });
    const graduate = { university: '山西大学', major: '法学', degree: 'BACHELOR', graduatedOn: addDays(chinaDate(), -150), hasHadPost: false };
    expect((await server.write('updateJobSeeker', { jobSeekerId: claimant, version, graduate, certificates: [{ certificate: 'medicalMassage', issuedOn: '2020-05-01' }] }, self)).userErrors).toEqual([]);
    const [own, centres] = [await improvementsOf(claimant, self), await improvementsOf(claimant, 'counsellor')];
    expect(centres).toEqual(own);
    expect(own.map(({ kind, text }) => [kind, text])).toEqual([['CLAIM', '请就业服务中心核实申报的“盲人医疗按摩人员资格证书”']]);
    expect(own[0]?.plain).toBe('您说过:盲人医疗按摩人员资格证书。中心核实以后,有些岗位就能定下来。请带上资格证书原件和身份证。');
  });
});
