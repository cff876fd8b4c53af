import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import type { TrialOutcome } from '../../../src/domain/employments/index.js';
import { trialEnd, trialState } from '../../../src/domain/employments/trials/trial.js';
import { addDays } from '../../../src/platform/calendar.js';
import { TestServer } from '../../support/server.js';
import { coach, elsewhere, messages, otherRecruiter, today, TrialScene, type Written } from './trial-scene.js';

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

describe('a trial', () => {
  test('lasts whole weeks from the first day of the work, and is due on its last day', () => {
    expect(trialEnd('2026-03-02', 4)).toBe('2026-03-29');
    const at = (day: string, outcome: TrialOutcome | null = null, workEndedOn: string | null = null): string =>
      trialState({ endsOn: '2026-03-29', outcome, workEndedOn }, day);
    expect([at('2026-03-28'), at('2026-03-29'), at('2026-03-29', 'EXTENDED')]).toEqual(['RUNNING', 'DUE', 'DUE']);
    expect([at('2026-03-28', 'GOES_ON'), at('2026-03-30', null, '2026-03-20')]).toEqual(['GOES_ON', 'ENDED']);
  });

  test("begins with the work, with the person's job coach", async () => {
    const { trial } = await scene.recordTrial({ trial: { weeks: 4, coachHours: '1.5' } });
    const begun = { weeks: 4, endsOn: today, coach: 'coach', coachHours: '1.5', version: 1 };
    expect(trial).toMatchObject({ ...begun, state: 'DUE', evaluation: null });
  });

  test('is refused where it is too long, or the coach does not look after the person', async () => {
    const refused = async (trial: object): Promise<string[]> => messages(await scene.record({ trial }));
    expect(await refused({ weeks: 13 })).toEqual(['input.trial.weeks is 13; it must be from 1 to 12.']);
    expect(await refused({ weeks: 0 })).toEqual(['input.trial.weeks is 0; it must be from 1 to 12.']);
    expect((await scene.record({ trial: { weeks: 4, coach: 'nobody' } })).userErrors).toEqual([
      {
        code: 'NOT_FOUND',
        path: ['input', 'trial', 'coach'],
        message: "The account nobody is not the person's job coach. Assign the coach first (assignJobCoach).",
      },
    ]);
    expect(await server.store.owner.rows(sql`select id from employment`)).toEqual([]);
  });

  test("is refused without an employer, as in one's own business", async () => {
    const refused = await scene.record({ employerId: null, trial: { weeks: 4 } });
    expect(messages(refused)).toEqual(["There is no trial without an employer, as in one's own business."]);
  });

  test('is due for the employer, the job coach and the centre, and for no others', async () => {
    const { trial } = await scene.recordTrial();
    for (const as of ['counsellor', coach, 'recruiter', 'admin'] as const) {
      expect([as, await scene.due(as)]).toEqual([as, [trial.id]]);
    }
    for (const as of [elsewhere, otherRecruiter]) expect(await scene.due(as)).toEqual([]);
    expect(await scene.due('counsellor', ', region: "140105"')).toEqual([trial.id]);
    expect(await scene.due('counsellor', `, until: "${addDays(today, -1)}"`)).toEqual([]);
    // The employer asks for no region: where people live is not the employer's to read.
    const { errors } = await server.ask('{ trialsDue(first: 1, region: "140105") { totalCount } }', {
      as: 'recruiter',
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('a trial of work that was recorded before', () => {
  const begin = (employmentId: string): Promise<Written> =>
    scene.write('beginWorkTrial', { employmentId, trial: { weeks: 8 } }, coach);

  test('begins once, while the work goes on', async () => {
    const id = (await scene.record({})).employment?.id ?? '';
    const begun = { weeks: 8, endsOn: addDays(today, 28), coach: 'coach', coachHours: null, state: 'RUNNING' };
    expect((await begin(id)).workTrial).toMatchObject(begun);
    expect((await begin(id)).userErrors).toMatchObject([{ code: 'DUPLICATE', path: ['input', 'employmentId'] }]);
  });

  test('begins with no work that has ended', async () => {
    const id = (await scene.record({})).employment?.id ?? '';
    await scene.end(id, 1, 'OTHER');
    expect(messages(await begin(id))).toEqual([`The employment ended on ${today}.`]);
  });

  test('changes who accompanies it, and for how long', async () => {
    const { trial } = await scene.recordTrial();
    const update = (version: number, input: object): Promise<Written> =>
      scene.write('updateWorkTrial', { workTrialId: trial.id, version, ...input }, coach);
    const faultOf = async (version: number, input: object): Promise<string[][]> =>
      (await update(version, input)).userErrors.map(({ code, path }) => [code, ...path]);
    expect(await faultOf(1, { coachHours: '961' })).toEqual([['OUT_OF_RANGE', 'input', 'coachHours']]);
    expect(await faultOf(1, { coach: 'nobody' })).toEqual([['NOT_FOUND', 'input', 'coach']]);
    const { workTrial } = await update(1, { coachHours: '12.5' });
    expect(workTrial).toMatchObject({ coach: 'coach', coachHours: '12.5', version: 2 });
    expect(await faultOf(1, { coach: null })).toEqual([['STALE', 'input', 'version']]);
    const alone = (await update(2, { coach: null })).workTrial;
    expect(alone).toMatchObject({ coach: null, coachHours: '12.5', version: 3 });
  });
});

test('an erased person leaves no trial and no words of one', async () => {
  await scene.recordTrial();
  await server.store.owner.rows(sql`update employment set trial_statement = '{"text": "秘密"}'`);
  const db = server.store.database.session({ job_seeker: '1' });
  const erased = await db.transaction(async (transaction) => {
    const done = await transaction.rows(sql`select access.erase_person(1) as done`);
    await transaction.rows(sql`select access.forget_casework(1)`);
    return done;
  });
  await db.close();
  expect(erased).toEqual([{ done: true }]);
  expect(await server.store.owner.rows(sql`select id from work_trial`)).toEqual([]);
  expect(await server.store.owner.rows(sql`select trial_statement from employment`)).toEqual([
    { trial_statement: null },
  ]);
});
