import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { confirmDemands, person, recruiterOf, vacancy } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const [medical, health] = ['2-05-10-00', '4-10-04-02'] as const;
const massageSkills = ['medicalMassageTherapy', 'healthMassage', 'tuina'];
const onSite = { workMode: 'ON_SITE', employmentKind: 'FULL_TIME' } as const;
const certificate = { certificate: 'medicalMassage', issuedOn: '2020-05-01', validUntil: null };

interface Listed { list: string; score: number; plain: string[]; factors: { name: string; value: number; lines: { plain: string; texts: { zh: string } }[] }[]; opportunity: { id: string; occupation: { code: string } | null } }
const fields = 'list score plain factors { name value lines { plain texts { zh } } } opportunity { id occupation { code } }';

async function firstTen(jobSeekerId: string): Promise<Listed[]> {
  const { jobSeeker } = await server.data<{ jobSeeker: { matches: { nodes: Listed[] } } }>(
    `query ($id: ID!) { jobSeeker(id: $id) { matches(first: 10, list: SUGGESTED) { nodes { ${fields} } } } }`, { as: 'admin', variables: { id: jobSeekerId } });
  return jobSeeker.matches.nodes;
}

async function pair(jobSeekerId: string, opportunityId: string): Promise<Listed> {
  return (await server.data<{ match: Listed }>(
    `query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { ${fields} } }`, { as: 'admin', language: 'zh-CN', variables: { person: jobSeekerId, post: opportunityId } })).match;
}

const factor = ({ factors }: Listed, name: string): number | undefined => factors.find((each) => each.name === name)?.value;

describe('a qualification that few hold', () => {
  test('case 18: the holder of the medical-massage qualification, with both kinds of massage skill, sees a hospital vacancy among the first ten, and not health-care ones alone', async () => {
    const holder = await person(server, { residence: '140213', skills: massageSkills, certificates: [certificate] });
    // Three hospitals of the province, none near Datong; and a dozen health-care posts next door.
    const hospitals = await Promise.all(['140802', '140105', '140403'].map((region) => vacancy(server, { ...onSite, occupation: medical, region })));
    for (let shop = 0; shop < 12; shop++) await vacancy(server, { ...onSite, occupation: health, region: '140213' });
    const first = await firstTen(holder);
    expect(new Set(first.map(({ opportunity }) => opportunity.id)).size).toBe(10);
    expect(first.map(({ opportunity }) => hospitals.includes(opportunity.id) || opportunity.occupation?.code === medical).toSorted()).toEqual([false, ...Array.from({ length: 9 }, () => true)]);
  });

  test('place is worth at least 7,000 there, the occupation counts as done, and the pair is suggested; the same far away is not for whoever holds no certificate', async () => {
    const hospital = await vacancy(server, { ...onSite, occupation: medical, region: '140802' });
    const [holder, other] = [await person(server, { residence: '140213', skills: massageSkills, certificates: [certificate] }), await person(server, { residence: '140213', skills: massageSkills })];
    const [theirs, others] = [await pair(holder, hospital), await pair(other, hospital)];
    expect([theirs.list, factor(theirs, 'PLACE'), factor(theirs, 'OCCUPATION')]).toEqual(['SUGGESTED', 70, 100]);
    expect([others.list, factor(others, 'PLACE'), factor(others, 'OCCUPATION')]).toEqual(['OTHER', 5, 50]);
    const lines = theirs.factors.flatMap((each) => each.lines.map(({ plain, texts }) => [each.name, plain, texts.zh]));
    expect(lines.filter(([name]) => name === 'PLACE' || name === 'OCCUPATION')).toEqual([
      ['PLACE', '上班在运城市盐湖区,离您家大约777公里。有您这种资格证的人少,这样的岗位也少。', '上班地点在山西省运城市盐湖区:大约 777 公里,本人持有岗位要求的紧缺资格。'],
      ['OCCUPATION', '这个工作要的资格证您有:盲人医疗按摩人员。', '岗位职业是盲人医疗按摩人员,本人有资格做盲人医疗按摩人员:职业相同。'],
    ]);
  });

  test('from the side of the hospital the holder stands in the first list, wherever they live', async () => {
    const hospital = await vacancy(server, { ...onSite, occupation: medical, region: '140802' });
    const holder = await person(server, { residence: '140213', skills: massageSkills, certificates: [certificate] });
    const other = await person(server, { residence: '140213', skills: massageSkills });
    await confirmDemands(server, hospital, recruiterOf(11));
    const listed = async (list: string): Promise<string[]> => (await server.data<{ vacancy: { candidates: { nodes: { jobSeeker: { id: string } }[] } } }>(
      `query ($id: ID!, $list: MatchList!) { vacancy(id: $id) { candidates(first: 100, list: $list) { nodes { jobSeeker { id } } } } }`,
      { as: 'admin', variables: { id: hospital, list } })).vacancy.candidates.nodes.map(({ jobSeeker }) => jobSeeker.id);
    const suggested = await listed('SUGGESTED');
    expect([suggested.includes(holder), suggested.includes(other)]).toEqual([true, false]);
  });

  test('a certificate that has run out opens nothing', async () => {
    const hospital = await vacancy(server, { ...onSite, occupation: medical, region: '140802' });
    const holder = await person(server, { residence: '140213', skills: massageSkills, certificates: [{ ...certificate, validUntil: '2021-01-01' }] });
    expect([(await pair(holder, hospital)).list, factor(await pair(holder, hospital), 'PLACE')]).toEqual(['OTHER', 5]);
  });
});
