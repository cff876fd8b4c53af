import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../../src/access/index.js';
import { addDays } from '../../../src/platform/calendar.js';
import { parseGlobalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';
import { noticesOf } from '../notices/queries.js';
import { at, codes, counsellorOf, fairDay, FairScene, recruiterOf, seekerOf } from './scene.js';

let server: TestServer;
const scene = new FairScene(() => server);
let stranger = 0;
beforeAll(async () => {
  server = await TestServer.start('demo');
  stranger = await scene.stranger();
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});
beforeEach(async () => { await scene.rows`delete from notice`; });

interface Fair { readonly jobFair: Readonly<Record<string, unknown>> }
const read = async (id: string, fields: string, as: Actor | string | null = null): Promise<Fair['jobFair']> => (await server.data<Fair>(`query ($id: ID!) { jobFair(id: $id) { ${fields} } }`, { as, variables: { id } })).jobFair;
const nextDay = addDays(fairDay, 1);
const elsewhere = counsellorOf('140200');

/** A fair with a booth, and two people with interviews at 9:00 and 13:00: one of the city, and one from elsewhere. */
async function visited(more: object = {}): Promise<string> {
  const id = await scene.fair(more);
  const booth = await scene.booth(id, 1);
  for (const [person, time] of [[1, '09:00'], [stranger, '13:00']] as const) {
    await scene.register(id, person);
    await scene.book(booth, person, time);
  }
  return id;
}

/** What the two people and the employer are told. */
const told = async (): Promise<string[][]> => Promise.all([seekerOf(1), seekerOf(stranger), recruiterOf(1), seekerOf(2)].map((as) => scene.told(as)));

describe('updateJobFair', () => {
  test('changes what is stated, and tells those concerned of another place', async () => {
    const id = await visited();
    const { jobFair, userErrors } = await scene.do<Fair>('updateJobFair', { jobFairId: id, version: 1, title: '春季招聘会', places: 30, venue: '会展中心' }, 'counsellor', 'jobFair { title organiser venue places version startsAt }');
    expect(userErrors).toEqual([]);
    expect(jobFair).toEqual({ title: '春季招聘会', organiser: '市残联', venue: '会展中心', places: 30, version: 2, startsAt: at('08:00') });
    expect(await told()).toEqual([['FAIR_CHANGED'], ['FAIR_CHANGED'], ['FAIR_CHANGED'], []]);
    expect((await noticesOf(server, seekerOf(1))).find(({ kind }) => kind === 'FAIR_CHANGED')).toMatchObject({ text: 'The place or the hours of the job fair "春季招聘会" have changed.', object: { __typename: 'JobFair', id } });
  });

  test('tells nobody where place and hours stay; null takes a limit away', async () => {
    const id = await visited({ places: 5 });
    expect((await scene.do<Fair>('updateJobFair', { jobFairId: id, version: 1, places: null, interpreters: 2 }, 'counsellor', 'jobFair { places interpreters }')).jobFair).toEqual({ places: null, interpreters: 2 });
    expect(await told()).toEqual([[], [], [], []]);
  });

  test('cancels the interviews that fit into no slot any more, and tells each person', async () => {
    const id = await visited();
    const { userErrors } = await scene.do('updateJobFair', { jobFairId: id, version: 1, endsAt: at('12:00'), sessions: [{ title: '上午', startsAt: at('09:00'), endsAt: at('10:00') }] });
    expect(userErrors).toEqual([]);
    expect(await scene.booked(id)).toEqual([at('09:00')]);
    expect(await told()).toEqual([['FAIR_CHANGED'], ['FAIR_CHANGED', 'FAIR_INTERVIEW_DROPPED'], ['FAIR_CHANGED'], []]);
    expect(await read(id, 'endsAt sessions { title }')).toEqual({ endsAt: at('12:00'), sessions: [{ title: '上午' }] });
  });

  test.each([
    ['another version', { version: 7 }, 'STALE version'], ['another day', { startsAt: at('08:00', nextDay), endsAt: at('17:00', nextDay), sessions: [] }, 'CONTRADICTION startsAt,CONTRADICTION endsAt'],
    ['fewer places than people', { places: 1 }, 'CONTRADICTION places'], ['an end before the beginning', { endsAt: at('07:00'), registrationClosesAt: at('06:00'), sessions: [] }, 'CONTRADICTION endsAt'],
    ['sessions outside', { startsAt: at('09:30') }, 'CONTRADICTION sessions.0'], ['registration after the end', { registrationClosesAt: at('18:00') }, 'CONTRADICTION registrationClosesAt'],
    ['a short title', { title: '会' }, 'OUT_OF_RANGE title'], ['long interviews', { interviewMinutes: 500 }, 'OUT_OF_RANGE interviewMinutes'],
  ])('refuses %s, and writes nothing', async (_what, more, expected) => {
    const id = await visited();
    const before = await read(id, 'title venue startsAt endsAt places version sessions { startsAt }');
    expect(codes(await scene.do('updateJobFair', { jobFairId: id, version: 1, ...more })).join()).toBe(expected);
    expect(await read(id, 'title venue startsAt endsAt places version sessions { startsAt }')).toEqual(before);
    expect([await scene.booked(id), await told()]).toEqual([[at('09:00'), at('13:00')], [[], [], [], []]]);
  });

  test('refuses fewer booths and interpreters than are booked', async () => {
    const id = await visited();
    await scene.booth(id, 2);
    await scene.rows`update job_fair_interview set with_interpreter = true where job_fair_id = ${parseGlobalId(id)?.id ?? 0}`;
    expect(codes(await scene.do('updateJobFair', { jobFairId: id, version: 1, boothPlaces: 1, interpreters: 0 }))).toEqual(['CONTRADICTION boothPlaces', 'CONTRADICTION interpreters']);
  });

  test('is done once for a key', async () => {
    const id = await visited();
    const change = () => scene.do<Fair>('updateJobFair', { jobFairId: id, version: 1, venue: '会展中心', idempotencyKey: `venue of ${id}` }, 'counsellor', 'jobFair { version }');
    expect([(await change()).jobFair, (await change()).jobFair]).toEqual([{ version: 2 }, { version: 2 }]);
    expect(await scene.told(seekerOf(1))).toEqual(['FAIR_CHANGED']);
  });
});

describe('moveJobFair', () => {
  test('keeps registrations and booths, moves sessions, cancels all interviews, and tells everybody the new day', async () => {
    const id = await visited();
    const { jobFair, userErrors } = await scene.do<Fair>('moveJobFair', { jobFairId: id, version: 1, startsAt: at('09:00', nextDay), endsAt: at('18:00', nextDay) }, 'counsellor', 'jobFair { startsAt endsAt registrationClosesAt sessions { startsAt endsAt } booths(first: 5) { totalCount } }');
    expect(userErrors).toEqual([]);
    expect(jobFair).toEqual({
      startsAt: at('09:00', nextDay), endsAt: at('18:00', nextDay), registrationClosesAt: at('09:00', nextDay), booths: { totalCount: 1 },
      sessions: [{ startsAt: at('10:00', nextDay), endsAt: at('11:00', nextDay) }, { startsAt: at('14:00', nextDay), endsAt: at('14:30', nextDay) }],
    });
    expect([await scene.booked(id), await read(id, 'isRegistered', seekerOf(stranger))]).toEqual([[], { isRegistered: true }]);
    const moved = `FAIR_MOVED ${nextDay}`;
    expect(await told()).toEqual([[moved], [moved], [moved], []]);
    expect((await noticesOf(server, recruiterOf(1))).find(({ kind }) => kind === 'FAIR_MOVED')?.text).toBe(`The job fair "专场招聘会" is now on ${nextDay}. Interviews that were booked are cancelled; book them again.`);
  });

  test('refuses a time gone by, sessions that do not fit, and a fair that has begun', async () => {
    const id = await visited();
    const move = async (more: object): Promise<string[]> => codes(await scene.do('moveJobFair', { jobFairId: id, version: 1, startsAt: at('09:00', nextDay), endsAt: at('18:00', nextDay), ...more }));
    expect(await move({ startsAt: '2026-01-05T01:00:00Z', endsAt: '2026-01-05T09:00:00Z' })).toEqual(['OUT_OF_RANGE startsAt']);
    expect(await move({ endsAt: at('12:00', nextDay) })).toEqual(['CONTRADICTION sessions.1']);
    await scene.rows`update job_fair set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' where id = ${parseGlobalId(id)?.id ?? 0}`;
    expect(await move({})).toEqual(['WRONG_STATE jobFairId']);
    expect(await told()).toEqual([[], [], [], []]);
  });
});

describe('cancelJobFair', () => {
  test('says why, cancels the interviews, tells everybody, and nothing goes on with the fair', async () => {
    const id = await visited();
    expect(await read(id, 'cancelledAt cancelReason')).toEqual({ cancelledAt: null, cancelReason: null });
    expect(codes(await scene.do('cancelJobFair', { jobFairId: id, version: 1, reason: ' ' }))).toEqual(['OUT_OF_RANGE reason']);
    expect(codes(await scene.do('cancelJobFair', { jobFairId: id, version: 1, reason: '暴雪' }))).toEqual([]);
    expect(await read(id, 'cancelReason')).toEqual({ cancelReason: '暴雪' });
    expect([await scene.booked(id), await told()]).toEqual([[], [['FAIR_CANCELLED'], ['FAIR_CANCELLED'], ['FAIR_CANCELLED'], []]]);
    const done = { jobFairId: id, version: 2 };
    const after: readonly [string, object][] = [
      ['updateJobFair', { ...done, title: '新名字' }], ['moveJobFair', { ...done, startsAt: at('09:00', nextDay), endsAt: at('18:00', nextDay) }], ['cancelJobFair', { ...done, reason: '再次取消' }],
      ['registerForJobFair', { jobFairId: id, jobSeekerId: 'Sm9iU2Vla2VyOjE' }], ['addJobFairBooth', { jobFairId: id, employerId: 'RW1wbG95ZXI6Mg', label: 'C1', isWheelchairAccessible: true }],
      ['planJobFair', { jobFairId: id, adopt: false }],
    ];
    for (const [mutation, input] of after) expect([mutation, codes(await scene.do(mutation, { ...input }))]).toEqual([mutation, ['WRONG_STATE jobFairId']]);
  });

  test('takes the fair out of what is to come, and out of the reminders', async () => {
    const id = await visited();
    await scene.rows`update job_fair set starts_at = now() + interval '2 days', ends_at = now() + interval '3 days' where id = ${parseGlobalId(id)?.id ?? 0}`;
    const found = async (filter: object): Promise<boolean> => (await server.data<{ jobFairs: { nodes: { id: string }[] } }>('query ($filter: JobFairFilter) { jobFairs(first: 100, filter: $filter) { nodes { id } } }', { variables: { filter } })).jobFairs.nodes.some((each) => each.id === id);
    const reminded = async (): Promise<boolean> => (await noticesOf(server, seekerOf(1), 'first: 100')).some(({ kind, object }) => kind === 'FAIR_COMES' && object?.id === id);
    expect([await found({ isUpcoming: true }), await found({ isCancelled: true }), await found({ isCancelled: false }), await reminded()]).toEqual([true, false, true, true]);
    expect(codes(await scene.do('cancelJobFair', { jobFairId: id, version: 1, reason: '暴雪' }))).toEqual([]);
    expect([await found({ isUpcoming: true }), await found({ isCancelled: true }), await found({ isCancelled: false }), await reminded()]).toEqual([false, true, false, false]);
  });
});

describe('whoever runs a fair', () => {
  const can = 'viewerCanUpdate viewerCanMove viewerCanCancel';
  const of = (viewerCanUpdate: boolean, viewerCanMove: boolean, viewerCanCancel: boolean): object => ({ viewerCanUpdate, viewerCanMove, viewerCanCancel });

  test('is told what can be done; others are told that nothing can', async () => {
    const id = await visited();
    const { id: number } = parseGlobalId(id) ?? { id: 0 };
    for (const as of ['counsellor', 'admin'] as const) expect([as, await read(id, can, as)]).toEqual([as, of(true, true, true)]);
    for (const as of ['seeker', recruiterOf(1), elsewhere, null]) expect(await read(id, can, as)).toEqual(of(false, false, false));
    await scene.rows`update job_fair set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' where id = ${number}`;
    expect(await read(id, can, 'counsellor')).toEqual(of(true, false, true));
    await scene.rows`update job_fair set ends_at = now() - interval '1 minute' where id = ${number}`;
    expect(await read(id, can, 'counsellor')).toEqual(of(false, false, false));
    expect(codes(await scene.do('updateJobFair', { jobFairId: id, version: 1, title: '新名字' }))).toEqual(['WRONG_STATE jobFairId']);
  });

  test.each(['updateJobFair', 'moveJobFair', 'cancelJobFair'])('%s is theirs alone', async (mutation) => {
    const id = await visited();
    const input = { jobFairId: id, version: 1, ...{ updateJobFair: { venue: '别处' }, moveJobFair: { startsAt: at('09:00', nextDay), endsAt: at('18:00', nextDay) }, cancelJobFair: { reason: '没有理由' } }[mutation] };
    expect(codes(await scene.do(mutation, input, elsewhere))).toEqual(['NOT_FOUND jobFairId']);
    for (const as of ['seeker', recruiterOf(1)]) await expect(scene.do(mutation, input, as)).rejects.toThrow('FORBIDDEN');
    expect(await told()).toEqual([[], [], [], []]);
  });
});

test('whoever is registered may wish for another number of interviews', async () => {
  const id = await scene.fair();
  await scene.register(id, 1);
  expect(codes(await scene.do('registerForJobFair', { jobFairId: id, jobSeekerId: 'Sm9iU2Vla2VyOjE', interviews: 5 }, 'seeker'))).toEqual([]);
  expect(await scene.rows`select interviews_wished from job_fair_registration where job_fair_id = ${parseGlobalId(id)?.id ?? 0}`).toEqual([{ interviews_wished: 5 }]);
});
