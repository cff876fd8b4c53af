import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { testDatabase } from '../support/database.js';
import { TestServer } from '../support/server.js';
import { textOf } from './links.js';

interface Suggested { readonly score: number; readonly eligibility: string; readonly opportunity: { readonly title: string; readonly employer: { readonly name: string } }; readonly plain: readonly string[] }

const trial = textOf('README.md').split(/^## /m).find((section) => section.startsWith('A trial')) ?? '';
/** The texts between fences, in their order. */
const [list = '', operation = '', answer = ''] = [...trial.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);

/** The posts that the README prints: a first line of score, eligibility, title and employer, and what can be read aloud. */
const printed = list.split(/^(?=\d)/m).map((each) => {
  const [head = '', ...plain] = each.split('\n').filter((line) => line !== '' && line !== '...');
  const [, score, eligibility, title, name] = /^([\d.]+) +(\w+) +(.+) · (.+)$/.exec(head) ?? [];
  return { score: Number(score), eligibility, opportunity: { title, employer: { name } }, plain: plain.map((line) => line.trim()).join('') };
});

describe("the README's trial", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.indexed(await testDatabase('demo'));
  });
  afterAll(() => server.stop());

  test('prints what the demonstration answers to the massage practitioner', async () => {
    const { viewer } = await server.data<{ viewer: { jobSeeker: { matches: { totalCount: number; otherCount: number; nodes: readonly Suggested[] } } } }>(
      '{ viewer { jobSeeker { matches(first: 50) { totalCount otherCount nodes { score eligibility opportunity { title employer { name } } plain } } } } }', { as: 'massage', language: 'zh-CN' });
    const { totalCount, otherCount, nodes } = viewer.jobSeeker.matches;
    const [, suggested, others] = /(\d+) posts are suggested[\s\S]*?(\d+) others/.exec(trial) ?? [];
    expect([suggested, others]).toEqual([String(totalCount), String(otherCount)]);
    const told = nodes.map(({ plain, ...rest }) => ({ ...rest, plain: plain.join('') }));
    const places = printed.map((match) => told.findIndex(({ opportunity }) => isDeepStrictEqual(opportunity, match.opportunity)));
    expect(places).toEqual([0, 6]);
    expect(places.map((place) => told[place])).toEqual(printed);
  });

  test('prints why the medical post is excluded', async () => {
    const found = await server.data<{ vacancies: { nodes: readonly { id: string }[] }; match: { eligibility: string; gates: readonly { id: string }[] } }>(operation, { as: 'massage', language: 'zh-CN' });
    expect(/opportunityId: "(\w+)"/.exec(operation)?.[1]).toBe(found.vacancies.nodes[0]?.id);
    const shown = JSON.parse(`{${answer.replace(/\}\n\{|"\n\{/, (each) => each.replace('\n', ',\n"gate": '))}}`) as { eligibility: string; gate: { id: string } };
    expect(shown.eligibility).toBe(found.match.eligibility);
    expect(found.match.gates.find(({ id }) => id === 'QUALIFICATION')).toEqual(shown.gate);
  });
});
