import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { confirmDemands, gate, match, person, recruiterOf, vacancy } from '../../matching/sense/pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const packer = '6-31-05-00';
const recruiter = recruiterOf(11);

interface ReadVacancy { version: number; workingConditions: string[]; demandsConfirmedAt: string | null; demands: { basis: string; level: number; isEssential: boolean; reason: string | null; function: { code: string } }[] }

async function read(id: string): Promise<ReadVacancy> {
  const found = await server.data<{ vacancy: ReadVacancy }>('query ($id: ID!) { vacancy(id: $id) { version workingConditions demandsConfirmedAt demands { basis level isEssential reason function { code } } } }', { as: recruiter, variables: { id } });
  return found.vacancy;
}
const demandOn = ({ demands }: ReadVacancy, code: string): ReadVacancy['demands'][number] | undefined => demands.find((each) => each.function.code === code);

async function update(id: string, change: object): Promise<readonly object[]> {
  const { version } = await read(id);
  return (await server.write('updateVacancy', { vacancyId: id, version, ...change }, recruiter)).userErrors;
}

test('loads, heat and dust that a notice states ask of functions, each with its reason, whatever the occupation usually asks', async () => {
  const post = await read(await vacancy(server, { occupation: packer, workingConditions: ['HEAT', 'LOADS_OVER_25_KG', 'LOADS_OVER_10_KG', 'HEAT'] }));
  expect(post.workingConditions).toEqual(['HEAT', 'LOADS_OVER_10_KG', 'LOADS_OVER_25_KG']);
  expect(demandOn(post, 'lifting')).toMatchObject({ basis: 'DERIVED', level: 4, isEssential: true, reason: 'Loads of more than 25 kg are lifted' });
  expect(demandOn(post, 'heatCold')).toMatchObject({ basis: 'DERIVED', level: 3, isEssential: true, reason: 'Work in heat' });
});

test('a derived demand that is not met excludes; a remedy that is provided meets it', async () => {
  const weak = await person(server, { capacities: { lifting: 1 } });
  const bare = await vacancy(server, { occupation: packer, workingConditions: ['LOADS_OVER_10_KG'], provisions: [{ accommodation: 'liftingAid', state: 'REFUSED' }] });
  const helped = await vacancy(server, { occupation: packer, workingConditions: ['LOADS_OVER_10_KG'], provisions: [{ accommodation: 'liftingAid', state: 'PROVIDED' }] });
  expect(gate(await match(server, weak, bare), 'ESSENTIAL_DEMANDS')).toBe('FAIL');
  expect(gate(await match(server, weak, helped), 'ESSENTIAL_DEMANDS')).toBe('UNKNOWN');
});

test('a change of the working conditions asks again for the demands to be confirmed', async () => {
  const post = await vacancy(server, { occupation: packer });
  await confirmDemands(server, post, recruiter);
  // Not exact: they were confirmed just now.
  expect((await read(post)).demandsConfirmedAt).not.toBeNull();
  expect(await update(post, { workingConditions: ['DUST'] })).toEqual([]);
  expect((await read(post)).demandsConfirmedAt).toBeNull();
});

test('an open vacancy that turns its conditions this way and that to find out who bears them is refused after some turns', async () => {
  const id = await vacancy(server, { occupation: packer });
  const turns = [['HEAT'], ['COLD'], ['DUST'], ['HEIGHTS'], ['LOADS_OVER_10_KG'], ['LOADS_OVER_25_KG'], ['HEAT', 'DUST'], ['COLD', 'DUST']];
  const refused: string[] = [];
  for (const workingConditions of turns) refused.push(...(await update(id, { workingConditions })).map((error) => (error as { code: string }).code));
  expect(refused).toEqual(['NOT_ELIGIBLE', 'NOT_ELIGIBLE', 'NOT_ELIGIBLE', 'NOT_ELIGIBLE']);
});
