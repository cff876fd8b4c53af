import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { retirementDay } from '../../../src/domain/retirement/index.js';
import { addDays, addYears, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';
import { kindsOf, noticesOf } from '../notices/queries.js';

let server: TestServer;
let posts: readonly number[] = [];
let employer = 0;
const today = chinaDate();
const centre = 'counsellor';
const elsewhere: Actor = { ...anonymous, subject: 'datong', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
const coach: Actor = { ...anonymous, subject: 'coach', roles: new Set(['JOB_COACH']) };
const rows = <Row = object>(...query: Parameters<typeof sql>): Promise<Row[]> => server.store.owner.rows<Row>(sql(...query));

beforeAll(async () => {
  server = await TestServer.start('demo');
  posts = (await rows<{ id: number }>`select id from vacancy where kind = 'PUBLIC_WELFARE' order by id limit 2`).map(({ id }) => id);
  const [row] = await rows<{ employer: number }>`select employer_id as employer from vacancy where id = ${posts[0]}`;
  employer = row?.employer ?? 0;
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});
beforeEach(async () => {
  for (const table of ['placement', 'application_event', 'application', 'notice', 'notice_read', 'claim', 'consent', 'employment', 'labour_dispute', 'caseload', 'university_graduate', 'job_fair_interview', 'job_fair_registration']) await rows`delete from ${raw(table)}`;
  await rows`update vacancy set employer_id = ${employer}, region_code = '140105', status = 'OPEN', hired = 0, seats = 1, closed_at = null, closes_on = null where id = any(${[...posts]}::int[])`;
  await rows`update job_seeker set residence_code = '140105', sex = 'MALE', birth_date = '1990-01-01', has_employment_difficulty = true, is_zero_employment_family = false, household_key = null, work = '[]' where id < 5`;
  await rows`update disability_certificate set grade = 3, valid_until = null where job_seeker_id < 5`;
});

interface Fault { readonly code: string; readonly path: readonly string[]; readonly message: string }
interface Placement { readonly id: string; readonly dueOn: string; readonly basis: string; readonly ordinal: number; readonly endedOn: string | null; readonly endReason: string | null; readonly version: number; readonly source: string }
interface Written { readonly placement: Placement | null; readonly userErrors: readonly Fault[] }
const fields = 'placement { id dueOn basis basisText source ordinal endedOn endReason version } userErrors { path message }';
const person = (id: number): string => globalId('JobSeeker', id);
const vacancy = (index = 0): string => globalId('Vacancy', posts[index] ?? 0);
const begin = (id: number, more: object = {}, as: Actor | string = centre): Promise<Written> => server.write<Written>('beginPlacement', { jobSeekerId: person(id), vacancyId: vacancy(), beganOn: today, ...more }, as, fields);
const end = (placement: Placement | null, more: object = {}, as: Actor | string = centre): Promise<Written> =>
  server.write<Written>('endPlacement', { placementId: placement?.id, endedOn: today, reason: 'FOUND_WORK', version: placement?.version, ...more }, as, fields);
const seats = async (index = 0): Promise<{ hired: number; status: string } | undefined> => (await rows<{ hired: number; status: string }>`select hired, status from vacancy where id = ${posts[index]}`)[0];
const refusal = (code: string, field: string, message: string): object => ({ placement: null, userErrors: [{ code, path: ['input', field], message }] });

/** An application that went all the way, as an allotment and the employer bring it about. */
async function hire(id: number): Promise<void> {
  await server.write('applyForVacancy', { jobSeekerId: person(id), vacancyId: vacancy() }, 'admin');
  for (const status of ['OFFERED', 'HIRED']) {
    const [row] = await rows<{ id: number; version: number }>`select id, version from application where job_seeker_id = ${id}`;
    expect(await server.write('changeApplicationStatus', { applicationId: globalId('Application', row?.id ?? 0), status, version: row?.version }, 'admin')).toMatchObject({ userErrors: [] });
  }
}

describe('a placement begins', () => {
  test('for whoever was hired, with the last day by rule, and holds the seat of the hire', async () => {
    await hire(1);
    const { placement, userErrors } = await begin(1);
    expect(userErrors).toEqual([]);
    expect(placement).toMatchObject({ dueOn: addDays(addYears(today, 3), -1), basis: 'FULL_TERM', ordinal: 1, endedOn: null, endReason: null, source: "Employment Promotion Law, articles 52, 53 and 56; the ministry's notice of 2019 on managing public-welfare posts (Ren She Bu Fa [2019] 124); Jin Zheng Ban Fa [2025] 35, measure 5" });
    expect(await seats()).toEqual({ hired: 1, status: 'CLOSED' });
  });

  test('for somebody placed apart from the service, who takes a seat; not where none is left', async () => {
    expect((await begin(1)).userErrors).toEqual([]);
    expect(await seats()).toMatchObject({ hired: 1 });
    expect(await begin(2)).toMatchObject(refusal('WRONG_STATE', 'vacancyId', 'All 1 seats are taken.'));
  });

  test('not before the hire, nor twice, nor later than today, nor on another kind of post', async () => {
    await server.write('applyForVacancy', { jobSeekerId: person(1), vacancyId: vacancy() }, 'admin');
    expect(await begin(1)).toMatchObject(refusal('WRONG_STATE', 'jobSeekerId', "The person's application is SUBMITTED. Hire the person first."));
    await rows`delete from application_event`;
    await rows`delete from application`;
    expect(await begin(1, { beganOn: addDays(today, 1) })).toMatchObject(refusal('OUT_OF_RANGE', 'beganOn', `${addDays(today, 1)} lies after today (${today}).`));
    const [open] = await rows<{ id: number }>`select id from vacancy where kind = 'OPEN' and region_code like '1401%' order by id limit 1`;
    expect(await begin(1, { vacancyId: globalId('Vacancy', open?.id ?? 0) })).toMatchObject(refusal('NOT_ELIGIBLE', 'vacancyId', 'This is no public-welfare post.'));
    await begin(1);
    expect(await begin(1, { vacancyId: vacancy(1) })).toMatchObject(refusal('WRONG_STATE', 'jobSeekerId', 'The person holds a public-welfare post already. Record its end first.'));
  });

  test('for the centre of the post and administrators alone', async () => {
    expect(await begin(1, {}, elsewhere)).toMatchObject(refusal('NOT_FOUND', 'vacancyId', 'There is no such Vacancy, or it is not yours to use.'));
    for (const as of ['recruiter', 'seeker', coach]) {
      const { errors } = await server.ask('mutation ($input: BeginPlacementInput!) { beginPlacement(input: $input) { userErrors { code } } }', { as, variables: { input: { jobSeekerId: person(1), vacancyId: vacancy(), beganOn: today } } });
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    await rows`update job_seeker set residence_code = '140212' where id = 1`;
    // Somebody who lives elsewhere and never applied here is not there for this centre.
    expect(await begin(1)).toMatchObject(refusal('NOT_FOUND', 'jobSeekerId', 'There is no such JobSeeker, or it is not yours to use.'));
    await hire(1);
    expect((await begin(1)).userErrors).toEqual([]);
    const { placements } = await server.data<{ placements: { nodes: object[] } }>('{ placements(first: 5) { nodes { jobSeeker { id } } } }', { as: centre });
    expect(placements.nodes).toEqual([{ jobSeeker: { id: person(1) } }]);
  });

  test.each<[string, (id: number) => Promise<unknown>, string]>([
    ['the retirement age', (id) => rows`update job_seeker set birth_date = ${addYears(today, -66)}::date where id = ${id}`, 'The statutory retirement age is reached; public-welfare posts end with it.'],
    ['15 years', (id) => rows`update job_seeker set birth_date = ${addDays(addYears(today, -16), 1)}::date where id = ${id}`, 'Nobody under 16 may be employed.'],
    ['an employment in force', (id) => rows`insert into employment (job_seeker_id, employer_id, kind, started_on, follow_ups, due_on, followed_up) values (${id}, 2, 'FULL_TIME', '2026-01-01', '[]', '{}', '{}')`, 'There is work at present; public-welfare posts are for people without work.'],
    ["one's own business", (id) => rows`insert into employment (job_seeker_id, kind, started_on, follow_ups, due_on, followed_up) values (${id}, 'FLEXIBLE', '2026-01-01', '[]', '{}', '{}')`, 'There is work at present; public-welfare posts are for people without work.'],
    ['no standing', (id) => rows`update job_seeker set has_employment_difficulty = false where id = ${id}`, 'The person is not recognised as one for whom public-welfare posts are meant.'],
    ['a standing that nobody confirmed', (id) => rows`update job_seeker set has_employment_difficulty = null where id = ${id}`, 'It is not confirmed that the person is in recognised difficulty or of a family without employment. The employment service centre can do it.'],
    ['an unknown date of birth', (id) => rows`update job_seeker set birth_date = null where id = ${id}`, 'The date of birth is not known. Take the identity card to the employment service centre.'],
  ])('not with %s', async (_what, change, message) => {
    await change(1);
    expect(await begin(1)).toMatchObject(refusal('NOT_ELIGIBLE', 'jobSeekerId', message));
    expect(await seats()).toMatchObject({ hired: 0 });
  });

  test('not recorded late, with work that began since and goes on; a term that is over may be', async () => {
    await rows`insert into employment (job_seeker_id, employer_id, kind, started_on, follow_ups, due_on, followed_up) values (1, 2, 'FULL_TIME', ${addDays(today, -5)}::date, '[]', '{}', '{}')`;
    expect(await begin(1, { beganOn: addDays(today, -10) })).toMatchObject(refusal('NOT_ELIGIBLE', 'jobSeekerId', 'There is work at present; public-welfare posts are for people without work.'));
    expect((await begin(1, { beganOn: addYears(today, -4) })).userErrors).toEqual([]);
  });

  test('on the 16th birthday', async () => {
    await rows`update job_seeker set birth_date = ${addYears(today, -16)}::date where id = 1`;
    expect((await begin(1)).placement).toMatchObject({ basis: 'FULL_TERM' });
  });

  test('on the last day before retirement, and not on the day itself', async () => {
    // Whoever retires on a day was born some 61 to 64 years before.
    const bornToRetireOn = (day: string): string => Array.from({ length: 1500 }, (_, index) => addDays(addYears(day, -64), index)).find((birthDate) => retirementDay({ birthDate, sex: 'MALE', womensGroup: null }).latest === day) ?? '';
    await rows`update job_seeker set birth_date = ${bornToRetireOn(today)}::date where id = 1`;
    expect(await begin(1)).toMatchObject(refusal('NOT_ELIGIBLE', 'jobSeekerId', 'The statutory retirement age is reached; public-welfare posts end with it.'));
    await rows`update job_seeker set birth_date = ${bornToRetireOn(addDays(today, 1))}::date where id = 1`;
    expect((await begin(1)).placement).toMatchObject({ dueOn: today, basis: 'TO_RETIREMENT' });
  });

  test('until retirement where that is near', async () => {
    await rows`update job_seeker set birth_date = '1969-05-10' where id = 1`;
    expect((await begin(1, { beganOn: '2026-11-01' })).placement).toMatchObject({ dueOn: '2030-07-09', basis: 'TO_RETIREMENT' });
  });

  test('of one member of a household at a time', async () => {
    await rows`update job_seeker set household_key = 'h' where id in (1, 2)`;
    const { placement } = await begin(1);
    const refused = await begin(2, { vacancyId: vacancy(1) });
    expect(refused).toMatchObject(refusal('NOT_ELIGIBLE', 'jobSeekerId', 'One member of a household at a time can hold a public-welfare post, so for now none can go to you.'));
    expect((await begin(3, { vacancyId: vacancy(1) })).userErrors).toEqual([]);
    await rows`delete from placement where job_seeker_id = 3`;
    await rows`update vacancy set hired = 0 where id = ${posts[1]}`;
    await end(placement);
    expect((await begin(2, { vacancyId: vacancy(1) })).userErrors).toEqual([]);
  });

  test('once, when two members of a household begin at the same time', async () => {
    await rows`update job_seeker set household_key = 'h' where id in (1, 2)`;
    const both = await Promise.all([begin(1), begin(2, { vacancyId: vacancy(1) })]);
    expect(both.map(({ placement, userErrors }) => placement?.basis ?? userErrors.map(({ code }) => code).join()).toSorted()).toEqual(['FULL_TERM', 'NOT_ELIGIBLE']);
  });
});

describe('a placement ends', () => {
  test('early, for a reason: its seat counts again, and the employment at the post ends with it', async () => {
    await hire(1);
    const { placement } = await begin(1);
    const { placement: ended, userErrors } = await end(placement);
    expect(userErrors).toEqual([]);
    expect(ended).toMatchObject({ endedOn: today, endReason: 'FOUND_WORK', version: 2 });
    expect(await seats()).toEqual({ hired: 0, status: 'CLOSED' });
    expect(await rows`select ended_on::text, end_reason from employment where job_seeker_id = 1`).toEqual([{ ended_on: today, end_reason: 'RESIGNED' }]);
    // Published again, the post takes applications for the seat.
    const { publishVacancy } = await server.data<{ publishVacancy: object }>('mutation ($id: ID!) { publishVacancy(input: { vacancyId: $id }) { vacancy { status } userErrors { code } } }', { as: centre, variables: { id: vacancy() } });
    expect(publishVacancy).toEqual({ vacancy: { status: 'OPEN' }, userErrors: [] });
    expect(await server.write('applyForVacancy', { jobSeekerId: person(2), vacancyId: vacancy() }, 'admin')).toMatchObject({ userErrors: [] });
  });

  test('with the employment going on where the employer keeps the person on', async () => {
    await hire(1);
    const { placement } = await begin(1);
    await end(placement, { reason: 'KEPT_ON' });
    expect(await rows`select ended_on from employment where job_seeker_id = 1`).toEqual([{ ended_on: null }]);
  });

  test('once, between its first day, its last day by rule and today, as whoever read it last says', async () => {
    const beganOn = addDays(today, -10);
    const { placement } = await begin(1, { beganOn });
    expect(await end(placement, { endedOn: addDays(today, -11) })).toMatchObject(refusal('CONTRADICTION', 'endedOn', `input.endedOn is ${addDays(today, -11)}; it must not be before beganOn, which is ${addDays(today, -10)}.`));
    expect(await end(placement, { endedOn: addDays(today, 1) })).toMatchObject(refusal('OUT_OF_RANGE', 'endedOn', `${addDays(today, 1)} lies after today (${today}).`));
    expect(await end(placement, { reason: 'TERM_ENDED' })).toMatchObject(refusal('CONTRADICTION', 'reason', `Its last day by rule is ${addDays(addYears(beganOn, 3), -1)}; choose another reason for an earlier end.`));
    expect(await end(placement, { version: 9 })).toMatchObject({ userErrors: [{ code: 'STALE' }] });
    expect(await end(placement, {}, elsewhere)).toMatchObject(refusal('NOT_FOUND', 'placementId', 'There is no such Placement, or it is not yours to use.'));
    await end(placement);
    expect(await end({ ...placement, version: 2 } as Placement)).toMatchObject(refusal('WRONG_STATE', 'placementId', `The placement ended on ${today} already.`));
  });

  test('with its term: not later', async () => {
    const beganOn = addDays(addYears(today, -3), -5);
    const { placement } = await begin(1, { beganOn });
    const due = addDays(addYears(beganOn, 3), -1);
    expect(placement).toMatchObject({ dueOn: due });
    expect(await end(placement)).toMatchObject(refusal('OUT_OF_RANGE', 'endedOn', `By rule the placement ends on ${due} at the latest.`));
    expect(await end(placement, { endedOn: due, reason: 'TERM_ENDED' })).toMatchObject({ userErrors: [], placement: { endedOn: due, endReason: 'TERM_ENDED' } });
  });
});

describe('a second placement', () => {
  const placed = (beganOn: string, endedOn: string): Promise<object[]> => rows`insert into placement (job_seeker_id, vacancy_id, began_on, due_on, basis, ordinal, ended_on, end_reason) values (1, ${posts[1]}, ${beganOn}::date, ${endedOn}::date, 'FULL_TERM', 1, ${endedOn}::date, 'TERM_ENDED')`;

  test('after three years is for elderly people in difficulty, families without employment and severely disabled people', async () => {
    await placed('2020-01-01', '2022-12-31');
    expect(await begin(1)).toMatchObject(refusal('NOT_ELIGIBLE', 'jobSeekerId', 'The three years are used up; only elderly people in difficulty, members of families without employment and severely disabled people can be placed once more.'));
    await rows`update disability_certificate set grade = 2 where job_seeker_id = 1`;
    expect((await begin(1)).placement).toMatchObject({ basis: 'SECOND_TERM', ordinal: 2, dueOn: addDays(addYears(today, 3), -1) });
  });

  test('has what is left of the three years for others, and begins after the first', async () => {
    await placed(addDays(today, -100), addDays(today, -1));
    expect(await begin(1, { beganOn: addDays(today, -1) })).toMatchObject(refusal('WRONG_STATE', 'beganOn', `The earlier placement ended on ${addDays(today, -1)}; this one must begin later.`));
    expect((await begin(1)).placement).toMatchObject({ basis: 'REMAINING_TERM', ordinal: 2, dueOn: addDays(addYears(today, 3), -101) });
  });

  test('is the last', async () => {
    await placed('2015-01-01', '2015-12-31');
    await placed('2017-01-01', '2017-12-31');
    await rows`update disability_certificate set grade = 1 where job_seeker_id = 1`;
    expect(await begin(1)).toMatchObject(refusal('NOT_ELIGIBLE', 'jobSeekerId', 'Nobody is placed on public-welfare posts more than 2 times, and that is used up.'));
  });

  test('by a hire at the post of an earlier one that no hire had brought about holds the seat of the hire', async () => {
    await end((await begin(1, { beganOn: addDays(today, -20) })).placement, { endedOn: addDays(today, -10) });
    await hire(1);
    expect((await begin(1)).userErrors).toEqual([]);
    expect(await seats()).toMatchObject({ hired: 1 });
  });

  test('at the same post takes a seat again, which the end of the first gave back', async () => {
    await hire(1);
    await end((await begin(1, { beganOn: addDays(today, -20) })).placement, { endedOn: addDays(today, -10) });
    await rows`update employment set started_on = ${addDays(today, -20)}::date, ended_on = ${addDays(today, -10)}::date`;
    expect(await seats()).toMatchObject({ hired: 0 });
    expect((await begin(1)).userErrors).toEqual([]);
    expect(await seats()).toMatchObject({ hired: 1 });
  });
});

describe('what is read', () => {
  const list = async (args: string, as: Actor | string = centre): Promise<string[]> => (await server.data<{ placements: { nodes: { jobSeeker: { id: string } | null }[] } }>(`{ placements(first: 20${args}) { totalCount nodes { dueOn jobSeeker { id } vacancy { title } } } }`, { as })).placements.nodes.map(({ jobSeeker }) => jobSeeker?.id ?? '');

  test("a centre's list has the placements on posts of its region, those that end first at the top", async () => {
    await begin(1);
    await begin(2, { vacancyId: vacancy(1), beganOn: addDays(today, -400) });
    expect(await list('')).toEqual([person(2), person(1)]);
    expect(await list('', elsewhere)).toEqual([]);
    expect(await list('', 'admin')).toEqual([person(2), person(1)]);
    expect(await list(`, filter: { region: "140105", dueBy: "${addYears(today, 2)}" }`)).toEqual([person(2)]);
    await rows`update placement set ended_on = ${today}::date, end_reason = 'OTHER' where job_seeker_id = 2`;
    expect(await list(', filter: { isInForce: true }')).toEqual([person(1)]);
    expect(await list(', filter: { isInForce: false }')).toEqual([person(2)]);
    for (const as of ['seeker', 'recruiter', coach]) expect((await server.ask('{ placements(first: 1) { nodes { id } } }', { as })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the person sees the own ones, takes them along, and they go with the person', async () => {
    await rows`update vacancy set seats = 2 where id = ${posts[0]}`;
    await begin(1);
    const { jobSeeker } = await server.data<{ jobSeeker: { placements: { nodes: { basisText: string }[] }; personalData: string } }>('query ($id: ID!) { jobSeeker(id: $id) { personalData placements(first: 5) { nodes { basisText vacancy { title } } } } }', { as: 'seeker', variables: { id: person(1) } });
    expect(jobSeeker.placements.nodes).toMatchObject([{ basisText: 'A placement on a public-welfare post lasts three years at most.' }]);
    expect((JSON.parse(jobSeeker.personalData) as { placement: object[] }).placement).toMatchObject([{ basis: 'FULL_TERM' }]);
    await begin(4);
    expect(await server.write('eraseJobSeeker', { jobSeekerId: person(4) }, 'admin')).toMatchObject({ userErrors: [] });
    expect(await rows`select job_seeker_id from placement`).toEqual([{ job_seeker_id: 1 }]);
    expect(await seats()).toMatchObject({ hired: 1 });
  });

  test('an employer sees none, by no way', async () => {
    const { placement } = await begin(1);
    const recruiter: Actor = { ...anonymous, subject: 'own-recruiter', roles: new Set(['RECRUITER']), employerId: employer };
    expect(await server.data('query ($id: ID!) { node(id: $id) { id } }', { as: recruiter, variables: { id: placement?.id } })).toEqual({ node: null });
  });

  test('whoever is placed, or has somebody of the household placed, is allotted nothing', async () => {
    await rows`update job_seeker set household_key = 'h' where id in (1, 2)`;
    await begin(1, { vacancyId: vacancy(1) });
    for (const id of [1, 2]) await server.write('applyForVacancy', { jobSeekerId: person(id), vacancyId: vacancy() }, 'admin');
    const { allocation } = await server.write<{ allocation: { decisions: { jobSeeker: { id: string }; vacancy: object | null; refusals: { reason: string }[] }[] } }>('allocatePublicWelfarePosts', { region: '140105', adopt: false }, centre, 'allocation { decisions { jobSeeker { id } vacancy { id } refusals { reason } } }');
    const reasons = allocation.decisions.map(({ refusals }) => refusals[0]?.reason);
    expect(reasons).toEqual([
      'The person holds a public-welfare post already. Not met, and no accommodation that is offered would do: Climbing and stairs. The employer refuses: Step-free access.',
      'One member of a household at a time can hold a public-welfare post, so for now none can go to you.',
    ]);
  });
});

describe('reminders', () => {
  const dueIn = async (days: number): Promise<string> => {
    await rows`delete from placement`;
    // What programmes remind of is another test's.
    await rows`update participation set due_on = null`;
    await rows`update programme set due_on = null`;
    await rows`insert into placement (job_seeker_id, vacancy_id, began_on, due_on, basis, ordinal) values (1, ${posts[0]}, '2024-01-01', ${addDays(today, days)}::date, 'FULL_TERM', 1)`;
    return addDays(today, days);
  };

  test('come 90 and 30 days before the end, to the person and the centre of the post, and to nobody else', async () => {
    await dueIn(91);
    expect(await kindsOf(server, 'seeker')).toEqual([]);
    for (const [days, kind] of [[90, 'PLACEMENT_ENDS'], [31, 'PLACEMENT_ENDS'], [30, 'PLACEMENT_ENDS_SOON'], [0, 'PLACEMENT_ENDS_SOON']] as const) {
      const due = await dueIn(days);
      for (const as of ['seeker', centre, 'admin'] as const) expect([days, as, await kindsOf(server, as)]).toEqual([days, as, [`${kind} ${due}`]]);
      for (const as of ['recruiter', coach, elsewhere] as const) expect(await kindsOf(server, as)).toEqual([]);
    }
  });

  test('go on for the centre until the end is recorded, and no longer for the person', async () => {
    const due = await dueIn(-20);
    expect(await kindsOf(server, 'seeker')).toEqual([]);
    const [notice] = await noticesOf(server, centre);
    expect(notice).toMatchObject({ kind: 'PLACEMENT_ENDS_SOON', dueOn: due, text: `The placement on a public-welfare post "城市管理网格员(公益性岗位)" ends soon. The last day is ${due}.`, object: { __typename: 'Placement' } });
    await rows`update placement set ended_on = due_on, end_reason = 'TERM_ENDED'`;
    expect(await kindsOf(server, centre)).toEqual([]);
  });
});
