import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { gate, match, person, vacancy } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const healthMassage = { certificate: 'healthMassage4', issuedOn: '2020-05-01', validUntil: null };

test('case 16: a title that is a name of the occupation states it: 医疗按摩师 without a code excludes the holder of a health-care massage certificate whose list is confirmed', async () => {
  const post = await vacancy(server, { title: '医疗按摩师' });
  const { vacancy: read } = await server.data<{ vacancy: { occupation: { code: string } | null } }>('query ($id: ID!) { vacancy(id: $id) { occupation { code } } }', { as: 'admin', variables: { id: post } });
  expect(read.occupation?.code).toBe('2-05-10-00');
  const found = await match(server, await person(server, { certificates: [healthMassage] }), post);
  expect([found.eligibility, gate(found, 'QUALIFICATION')]).toEqual(['EXCLUDED', 'FAIL']);
});

test('case 23: somebody blind has care for old people against the sight that it presumes, and at most one such person stands among the first ten', async () => {
  const stated = ['interpersonal', 'emotionControl'].map((code) => ({ function: code, level: 2, isEssential: true }));
  const post = await vacancy(server, { title: '养老护理员', occupation: '4-10-01-05', workMode: 'ON_SITE', demands: stated });
  const blind = await person(server, { capacities: { seeing: 0, interpersonal: 4, emotionControl: 4 } });
  const found = await match(server, blind, post);
  expect(found.factors.flatMap(({ lines }) => lines).find((line) => line.about === 'DEMAND' && line.function?.code === 'seeing')?.basis).toBe('PRESUMED');
  expect(found.eligibility).toBe('EXCLUDED');
  const { vacancy: { candidates } } = await server.data<{ vacancy: { candidates: { nodes: { jobSeeker: { id: string; capacities: { function: { code: string }; level: number }[] } }[] } } }>(
    'query ($id: ID!) { vacancy(id: $id) { candidates(first: 10, list: ANY) { nodes { jobSeeker { id capacities { function { code } level } } } } } }', { as: 'admin', variables: { id: post } });
  const cannotSee = candidates.nodes.filter(({ jobSeeker }) => jobSeeker.capacities.some((each) => each.function.code === 'seeing' && each.level === 0));
  expect(new Set(candidates.nodes.map(({ jobSeeker }) => jobSeeker.id)).size).toBe(10);
  expect(cannotSee).toEqual([]);
});
