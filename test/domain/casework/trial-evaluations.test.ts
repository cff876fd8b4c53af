import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { addDays } from '../../../src/platform/calendar.js';
import { TestServer } from '../../support/server.js';
import {
  agency,
  coach,
  elsewhere,
  faults,
  messages,
  otherRecruiter,
  today,
  TrialScene,
  type Faults,
} from './trial-scene.js';

let server: TestServer;
const scene = new TrialScene(() => server);
beforeAll(async () => {
  server = await TestServer.start('demo');
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});
beforeEach(async () => {
  await scene.begin();
});

test('a trial that goes on becomes regular employment, and is due no more', async () => {
  const { employmentId, trial } = await scene.recordTrial();
  const { workTrial } = await scene.evaluate(trial, { needed: '要有人带一带' });
  const evaluation = { outcome: 'GOES_ON', party: 'EMPLOYER', wentWell: '按时到岗', needed: '要有人带一带' };
  expect(workTrial).toMatchObject({ state: 'GOES_ON', version: 2, evaluation });
  expect(await scene.due('counsellor')).toEqual([]);
  expect(await scene.employment(employmentId, 'seeker')).toMatchObject({ endedOn: null, trial: { state: 'GOES_ON' } });
});

test('a trial is extended once, by four weeks at most', async () => {
  const { trial } = await scene.recordTrial();
  const extend = { outcome: 'EXTENDED' };
  expect(messages(await scene.evaluate(trial, extend))).toEqual(['With the outcome EXTENDED, give moreWeeks.']);
  const tooLong = await scene.evaluate(trial, { ...extend, moreWeeks: 5 });
  expect(messages(tooLong)).toEqual(['input.moreWeeks is 5; it must be from 1 to 4.']);
  const { workTrial } = await scene.evaluate(trial, { ...extend, moreWeeks: 2 });
  expect(workTrial).toMatchObject({ state: 'RUNNING', endsOn: addDays(today, 14), extendedWeeks: 2, version: 2 });
  expect(await scene.due('recruiter')).toEqual([]);
  expect(await scene.due('recruiter', `, until: "${addDays(today, 14)}"`)).toEqual([trial.id]);
  const again = await scene.evaluate({ ...trial, version: 2 }, { ...extend, moreWeeks: 1 });
  expect(messages(again)).toEqual(['The trial was extended once already; it is not extended again.']);
});

test('a trial that does not go on ends the work, which the employer records with it', async () => {
  const { employmentId, trial } = await scene.recordTrial();
  expect(messages(await scene.evaluate(trial, { outcome: 'ENDED' }))).toEqual([
    'With the outcome ENDED, give endReason.',
  ]);
  const contradiction = await scene.evaluate(trial, { endReason: 'RESIGNED' });
  expect(messages(contradiction)).toEqual([
    'endReason goes with the outcome ENDED alone; here the outcome is GOES_ON.',
  ]);
  const end = { outcome: 'ENDED', endReason: 'RESIGNED', endedOn: addDays(today, -1) };
  const { workTrial } = await scene.evaluate(trial, { ...end, wentWell: '', needed: '离家太远' });
  const evaluation = { outcome: 'ENDED', wentWell: null, needed: '离家太远' };
  expect(workTrial).toMatchObject({ state: 'ENDED', version: 2, evaluation });
  const ended = { endedOn: addDays(today, -1), endReason: 'RESIGNED', version: 2 };
  expect(await scene.employment(employmentId)).toMatchObject(ended);
});

describe('an evaluation', () => {
  const refusalOf = async (workTrialId: string, as: Actor | string): Promise<string[]> => {
    const input = { workTrialId, version: 1, evaluatedOn: today, wentWell: '好', outcome: 'GOES_ON' };
    const { errors, data } = await server.ask<{ recordTrialEvaluation: Faults | null }>(
      `mutation ($input: RecordTrialEvaluationInput!) { recordTrialEvaluation(input: $input) { ${faults} } }`,
      { as, variables: { input } },
    );
    const refused = data?.recordTrialEvaluation?.userErrors ?? [];
    return [...errors.map(({ extensions }) => extensions.code), ...refused.map(({ code }) => code)];
  };

  test('is refused to the person, to an agency, and to strangers, for whom there is no such trial', async () => {
    const { id } = (await scene.recordTrial()).trial;
    for (const as of ['seeker', agency]) expect(await refusalOf(id, as)).toEqual(['FORBIDDEN']);
    for (const as of [otherRecruiter, elsewhere]) expect(await refusalOf(id, as)).toEqual(['NOT_FOUND']);
    // A counsellor who is the person evaluates the trials of others, and not the own one.
    const roles = new Set(['COUNSELLOR', 'JOB_SEEKER'] as const);
    const both: Actor = { ...anonymous, subject: 'both', roles, regionCode: '140100', jobSeekerId: 1 };
    expect([await refusalOf(id, both), await scene.due(both)]).toEqual([['NOT_FOUND'], []]);
  });

  test('says something, of a day that has come', async () => {
    const { trial } = await scene.recordTrial();
    const faultOf = async (input: object): Promise<string[][]> =>
      (await scene.evaluate(trial, input)).userErrors.map(({ code, path }) => [code, ...path]);
    expect(await faultOf({ wentWell: ' ' })).toEqual([['REQUIRED', 'input', 'wentWell']]);
    expect(await faultOf({ evaluatedOn: addDays(today, 1) })).toEqual([['OUT_OF_RANGE', 'input', 'evaluatedOn']]);
    expect(await faultOf({ evaluatedOn: addDays(today, -28) })).toEqual([['CONTRADICTION', 'input', 'evaluatedOn']]);
    expect(await faultOf({ endedOn: today })).toEqual([['CONTRADICTION', 'input', 'endedOn']]);
  });

  test('is refused twice at one version', async () => {
    const { trial } = await scene.recordTrial();
    expect((await scene.evaluate(trial, {}, coach)).workTrial?.evaluation).toMatchObject({ party: 'COACH' });
    expect((await scene.evaluate(trial, {})).userErrors).toMatchObject([{ code: 'STALE', path: ['input', 'version'] }]);
  });

  test('is corrected by its author alone, in its words and not in what it came to', async () => {
    const { trial } = await scene.recordTrial();
    await scene.evaluate(trial, {}, coach);
    const decided = { ...trial, version: 2 };
    const refused = ['The trial was evaluated: GOES_ON. Only whoever wrote the evaluation may correct its words.'];
    expect(messages(await scene.evaluate(decided, {}))).toEqual(refused);
    expect(messages(await scene.evaluate(decided, { outcome: 'ENDED', endReason: 'OTHER' }, coach))).toEqual(refused);
    const { workTrial } = await scene.evaluate(decided, { wentWell: '和同事相处好' }, coach);
    expect(workTrial).toMatchObject({ version: 3, evaluation: { wentWell: '和同事相处好', party: 'COACH' } });
  });

  test('of work that has ended says that it ended', async () => {
    const { employmentId, trial } = await scene.recordTrial();
    await scene.end(employmentId, 1, 'HEALTH');
    expect(await scene.due('recruiter')).toEqual([]);
    expect(messages(await scene.evaluate(trial, {}))).toEqual([`The work ended on ${today}.`]);
    const { workTrial } = await scene.evaluate(trial, { outcome: 'ENDED', endReason: 'OTHER' }, 'counsellor');
    expect(workTrial).toMatchObject({ state: 'ENDED', evaluation: { party: 'CENTRE' } });
    expect(await scene.employment(employmentId)).toMatchObject({ endedOn: today, endReason: 'HEALTH' });
  });
});

describe('what the person says of the trial', () => {
  const state = (employmentId: string, version: number, as: Actor | string): Promise<Faults> =>
    server.write<Faults>('recordTrialStatement', { employmentId, statement: '想继续做', version }, as, faults);

  test('is written by the person, or for the person', async () => {
    const { employmentId } = await scene.recordTrial();
    expect((await state(employmentId, 1, coach)).userErrors).toEqual([]);
    const byCoach = { text: '想继续做', writtenBy: 'COACH' };
    expect((await scene.employment(employmentId, 'seeker'))?.trialStatement).toEqual(byCoach);
    expect((await state(employmentId, 1, 'seeker')).userErrors).toMatchObject([{ code: 'STALE' }]);
    expect((await state(employmentId, 2, 'seeker')).userErrors).toEqual([]);
    const stated = { version: 3, trialStatement: { text: '想继续做', writtenBy: 'PERSON' } };
    expect(await scene.employment(employmentId)).toMatchObject(stated);
    expect((await state(employmentId, 3, elsewhere)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('is not read by the employer, who reads the trial and the name', async () => {
    const { employmentId, trial } = await scene.recordTrial();
    await state(employmentId, 1, 'seeker');
    expect(await scene.employment(employmentId, 'recruiter')).toBeNull();
    const read = async (): Promise<object> => {
      const query = '{ weeks employment { id } jobSeeker { id } attendee { fullName } }';
      const text = `query ($id: ID!) { node(id: $id) { ... on WorkTrial ${query} } }`;
      return (await server.data<{ node: object }>(text, { as: 'recruiter', variables: { id: trial.id } })).node;
    };
    const withoutName = { weeks: 4, employment: null, jobSeeker: null, attendee: null };
    expect(await read()).toEqual({ ...withoutName, attendee: { fullName: '钱勤长' } });
    await scene.end(employmentId, 2, 'RESIGNED');
    expect(await read()).toEqual(withoutName);
  });

  test('is about a trial', async () => {
    const { employment } = await scene.record({});
    expect(messages(await state(employment?.id ?? '', 1, 'seeker'))).toEqual(['The employment has no trial.']);
  });
});
