import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { scopeRules } from '../../../src/app/scopes.data.js';
import { mutationWords } from '../../../src/domain/audit-events/words.data.js';
import { peopleIn, recordedBy } from '../../support/recorded.js';
import { TestServer } from '../../support/server.js';
import { Scenario } from './scenario.js';
import { otherMutations } from './types.data.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const scenario = new Scenario(() => server);
const steps = [...scenario.making(), ...scenario.ending()];
const names = steps.map(({ mutation }) => mutation);

describe('a write tells of the people of whom it is', () => {
  test('every mutation writes of people, and stands in the scenario, or of nobody', () => {
    expect(names.filter((name) => otherMutations.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect([...names, ...otherMutations].toSorted()).toEqual(Object.keys(scopeRules.mutations).toSorted());
  });

  test('each has words in which the person is told of it', () => {
    expect(Object.keys(mutationWords).toSorted()).toEqual(names.toSorted());
  });

  test.each(steps.map((step) => [step.mutation, step] as const))('%s', async (mutation, step) => {
    // What prepares it writes too: the last write is the step's own.
    const { events } = await recordedBy(server, () => scenario.do(step));
    const written = events.filter(({ action }) => action === 'WRITE').at(-1);
    const people = await step.people();
    // Not exact: each step is about people of its own, one or many.
    expect(people.length).toBeGreaterThan(0);
    expect(written).toMatchObject({ what: mutation, people: [...new Set(people)].sort((x, y) => x - y) });
    expect([...people].filter((person) => !peopleIn(events).has(person))).toEqual([]);
  });
});
