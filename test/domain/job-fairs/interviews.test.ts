import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { slotsIn } from '../../../src/domain/job-fairs/interviews/slots.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const day = addDays(chinaDate(), 20);
const at = (time: string): string => `${day}T${time}:00+08:00`;
const utc = (time: string): string => new Date(at(time)).toISOString();
const [deaf, wheels, plain] = ['signInterpreter', 'wheelchairRoute', null] as const;
const recruiterOf = (employerId: number): Actor => ({ ...anonymous, subject: `recruiter ${employerId}`, roles: new Set(['RECRUITER']), employerId });

interface Fault { readonly code: string; readonly path: readonly string[]; readonly message: string }
interface Booked { readonly interview: { readonly id: string; readonly startsAt: string; readonly endsAt: string; readonly withInterpreter: boolean; readonly version: number } | null; readonly userErrors: readonly Fault[] }

/** A fair in the counsellor's city: from 9 to 10 with interviews of 20 minutes, and from 13 to 13:30; one interpreter. */
async function fair(more: object = {}): Promise<string> {
  const { jobFair, userErrors } = await server.write<{ jobFair: { id: string }; userErrors: Fault[] }>('createJobFair', {
    title: '专场招聘会', organiser: '市残联', region: '140105', venue: '体育馆', startsAt: at('08:00'), endsAt: at('17:00'), interviewMinutes: 20, interpreters: 1,
    sessions: [{ title: '上午', startsAt: at('09:00'), endsAt: at('10:00') }, { title: '下午', startsAt: at('13:00'), endsAt: at('13:30') }], ...more,
  }, 'counsellor', 'jobFair { id } userErrors { path message }');
  expect(userErrors).toEqual([]);
  return jobFair.id;
}

const addBooth = async (jobFairId: string, employerId: number, label: string, as: Actor | string = 'counsellor', more: object = {}): Promise<readonly Fault[]> => (await server.write<{ userErrors: Fault[] }>(
  'addJobFairBooth', { jobFairId, employerId: globalId('Employer', employerId), label, isWheelchairAccessible: false, ...more }, as, 'userErrors { path message }')).userErrors;

async function booth(jobFairId: string, employerId: number, more: object = {}): Promise<string> {
  expect(await addBooth(jobFairId, employerId, `B${employerId}`, 'counsellor', more)).toEqual([]);
  const [row] = await server.store.owner.rows<{ id: number }>(sql`select max(id) as id from job_fair_booth`);
  return globalId('JobFairBooth', row?.id ?? 0);
}

/** People of the city, registered for a fair; what each needs of an interview. */
async function visitors(jobFairId: string, needs: readonly (string | null)[]): Promise<string[]> {
  const people = (await server.store.owner.rows<{ id: number }>(sql`select id from job_seeker where residence_code like '1401%' and id > 3 and erased_at is null order by id limit ${needs.length}`)).map(({ id }) => id);
  for (const [index, id] of people.entries()) {
    const need = needs[index] ?? null;
    await server.store.owner.rows(sql`update job_seeker set needs = ${need === null ? '[]' : JSON.stringify([{ accommodationCode: need, isRequired: true }])}::json where id = ${id}`);
    expect((await server.write('registerForJobFair', { jobFairId, jobSeekerId: globalId('JobSeeker', id), interviews: 4 }, 'counsellor')).userErrors).toEqual([]);
  }
  return people.map((id) => globalId('JobSeeker', id));
}

const book = (boothId: string, jobSeekerId: string | undefined, time: string, as: Actor | string = 'counsellor', more: object = {}): Promise<Booked> =>
  server.write<Booked>('bookJobFairInterview', { boothId, jobSeekerId: jobSeekerId ?? '', startsAt: at(time), ...more }, as, 'interview { id startsAt endsAt withInterpreter version } userErrors { path message }');
const cancel = (interviewId: string | undefined, as: Actor | string, version = 1): Promise<Booked> => server.write<Booked>('cancelJobFairInterview', { interviewId: interviewId ?? '', version }, as, 'interview { id } userErrors { path }');
const codes = ({ userErrors }: { readonly userErrors: readonly Fault[] }): string[] => userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

describe('slots', () => {
  const span = (from: string, to: string) => ({ startsAt: new Date(utc(from)), endsAt: new Date(utc(to)) });
  test.each([
    [20, [['09:00', '10:00']], ['09:00', '09:20', '09:40']],
    [20, [['13:00', '13:30'], ['09:00', '09:39']], ['09:00', '13:00']],
    [60, [['09:00', '09:59']], []], [60, [['09:00', '10:00']], ['09:00']],
  ] as const)('of %i minutes in %j: %j', (minutes, parts, expected) => {
    expect(slotsIn(parts.map(([from, to]) => span(from, to)), minutes).map((slot) => slot.toISOString())).toEqual(expected.map(utc));
  });

  test('are shown with the fair, and those that are free with each booth', async () => {
    const id = await fair();
    const at1 = await booth(id, 1);
    const [one] = await visitors(id, [plain]);
    expect(codes(await book(at1, one, '09:20'))).toEqual([]);
    const { jobFair } = await server.data<{ jobFair: object }>('query ($id: ID!) { jobFair(id: $id) { interviewMinutes interpreters slots booths(first: 1) { nodes { freeSlots } } } }', { variables: { id } });
    const slots = ['09:00', '09:20', '09:40', '13:00'].map(at);
    expect(jobFair).toEqual({ interviewMinutes: 20, interpreters: 1, slots, booths: { nodes: [{ freeSlots: [slots[0], slots[2], slots[3]] }] } });
    const without = await fair({ interviewMinutes: null });
    expect(codes(await book(await booth(without, 1), (await visitors(without, [plain]))[0], '09:00'))).toEqual(['INVALID startsAt']);
  });
});

describe('an interview', () => {
  test('is one at a time for a booth and for a person, and one with each booth', async () => {
    const id = await fair();
    const [first, second] = [await booth(id, 1), await booth(id, 2)];
    const [one, two] = await visitors(id, [plain, plain]);
    const { interview } = await book(first, one, '09:00');
    expect(interview).toMatchObject({ startsAt: at('09:00'), endsAt: at('09:20'), withInterpreter: false });
    expect(codes(await book(first, two, '09:00'))).toEqual(['WRONG_STATE startsAt']);
    expect(codes(await book(second, one, '09:00'))).toEqual(['WRONG_STATE startsAt']);
    expect(codes(await book(first, one, '09:20'))).toEqual(['WRONG_STATE boothId']);
    expect(codes(await book(second, one, '09:10'))).toEqual(['INVALID startsAt']);
    expect(codes(await book(second, one, '09:20', 'counsellor', { vacancyId: globalId('Vacancy', 1) }))).toEqual(['NOT_FOUND vacancyId']);
    expect(codes(await book(second, ids.seeker, '09:20'))).toEqual(['WRONG_STATE jobSeekerId']);
  });

  test('that is cancelled leaves its slot to others; by whom it may be cancelled', async () => {
    const id = await fair();
    const first = await booth(id, 1);
    const [one, two] = await visitors(id, [plain, plain]);
    const { interview } = await book(first, one, '09:00');
    expect(await server.ask('mutation ($input: CancelJobFairInterviewInput!) { cancelJobFairInterview(input: $input) { userErrors { code } } }', { as: recruiterOf(1), variables: { input: { interviewId: interview?.id ?? '', version: 1 } } })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(codes(await cancel(interview?.id, 'seeker'))).toEqual(['NOT_FOUND interviewId']);
    expect(codes(await cancel(interview?.id, 'counsellor', 7))).toEqual(['STALE version']);
    expect(codes(await cancel(interview?.id, 'counsellor'))).toEqual([]);
    expect(codes(await cancel(interview?.id, 'counsellor', 2))).toEqual(['WRONG_STATE interviewId']);
    expect(codes(await book(first, two, '09:00'))).toEqual([]);
    // With the registration go all interviews.
    await server.data('mutation ($input: JobFairRegistrationInput!) { cancelJobFairRegistration(input: $input) { userErrors { code } } }', { as: 'counsellor', variables: { input: { jobFairId: id, jobSeekerId: two ?? '' } } });
    expect(await server.store.owner.rows<object>(sql`select 1 from access.taken_slot where job_fair_id = (select max(id) from job_fair)`)).toEqual([]);
  });

  test('has an interpreter where one is needed, as many at a time as the fair has; and a booth that a wheelchair reaches', async () => {
    const id = await fair();
    const [first, second, third] = [await booth(id, 1), await booth(id, 2), await booth(id, 3, { isWheelchairAccessible: true })];
    const [one, two, three] = await visitors(id, [deaf, deaf, wheels]);
    expect((await book(first, one, '09:00')).interview?.withInterpreter).toBe(true);
    expect((await book(second, two, '09:00')).userErrors.map(({ message }) => message)).toEqual(['No sign-language interpreter is free in this slot. Choose another.']);
    expect((await book(second, two, '09:20')).interview?.withInterpreter).toBe(true);
    expect(codes(await book(first, three, '09:40'))).toEqual(['NOT_ELIGIBLE boothId']);
    expect((await book(third, three, '09:40')).interview?.withInterpreter).toBe(false);
  });

  test('is seen by the person, the centre, and the people of the booth, who know the name of whoever comes', async () => {
    const id = await fair();
    const first = await booth(id, 1);
    expect((await server.write('registerForJobFair', { jobFairId: id, jobSeekerId: ids.seeker }, 'seeker')).userErrors).toEqual([]);
    await server.store.owner.rows(sql`update job_seeker set needs = '[]' where id = 1`);
    const { interview } = await book(first, ids.seeker, '13:00', 'seeker');
    const query = 'query ($id: ID!) { node(id: $id) { ... on JobFairInterview { id attendee { fullName } jobSeeker { id } vacancy { id } booth { label } jobFair { title } } } }';
    const seen = async (as: Actor | string): Promise<object | null> => (await server.data<{ node: object | null }>(query, { as, variables: { id: interview?.id ?? '' } })).node;
    const { jobSeeker: { fullName, jobFairInterviews } } = await server.data<{ jobSeeker: { fullName: string; jobFairInterviews: { nodes: { id: string }[] } } }>('query ($id: ID!) { jobSeeker(id: $id) { fullName jobFairInterviews(first: 5) { nodes { id } } } }', { as: 'seeker', variables: { id: ids.seeker } });
    expect(jobFairInterviews.nodes.map((node) => node.id)).toEqual([interview?.id]);
    expect(await seen(recruiterOf(1))).toMatchObject({ attendee: { fullName }, jobSeeker: null, booth: { label: 'B1' } });
    expect(await seen('counsellor')).toMatchObject({ attendee: null, jobSeeker: { id: ids.seeker } });
    expect([await seen(recruiterOf(2)), await seen('graduate')]).toEqual([null, null]);
    const listed = await server.data<{ jobFair: { interviews: { totalCount: number }; booths: { nodes: { interviews: { nodes: { attendee: object }[] } }[] } } }>(
      'query ($id: ID!) { jobFair(id: $id) { interviews(first: 5) { totalCount } booths(first: 1) { nodes { interviews(first: 5) { nodes { attendee { fullName } } } } } } }', { as: 'counsellor', variables: { id } });
    expect(listed.jobFair.interviews.totalCount).toBe(1);
  });
});

describe('a schedule', () => {
  interface File { readonly filename: string; readonly mediaType: string; readonly base64: string }
  const textOf = ({ base64 }: File): string => Buffer.from(base64, 'base64').toString('utf8');

  test('is taken away as tables by person and by booth, and as a calendar', async () => {
    const id = await fair({ title: '时间表招聘会' });
    const [first, second] = [await booth(id, 1), await booth(id, 2)];
    const [one, two] = await visitors(id, [deaf, plain]);
    const { interview } = await book(first, one, '13:00');
    await book(second, one, '09:00');
    await book(first, two, '09:20');
    const query = `query ($id: ID!) { jobFair(id: $id) { schedule { persons: document(by: PERSON, format: CSV) { ...file } booths: document(by: BOOTH, format: HTML) { ...file } calendar { ...file } } booths(first: 1) { nodes { schedule { document(by: BOOTH, format: CSV) { ...file } } } } } }
      fragment file on Document { filename mediaType base64 }`;
    const { jobFair: { schedule, booths } } = await server.data<{ jobFair: { schedule: { persons: File; booths: File; calendar: File }; booths: { nodes: { schedule: { document: File } }[] } } }>(query, { as: 'counsellor', variables: { id } });
    const names = await Promise.all([one, two].map(async (seeker) => (await server.data<{ jobSeeker: { fullName: string } }>('query ($id: ID!) { jobSeeker(id: $id) { fullName } }', { as: 'counsellor', variables: { id: seeker } })).jobSeeker.fullName));
    const stands = { B1: 'B1 小店区锦利推拿馆(演示1)', B2: 'B2 小店区社区卫生服务中心(演示2)' };
    expect(textOf(schedule.persons)).toBe([
      '\ufeffPerson,Time,Booth,Post,Interpreter', `${names[1]},${day} 09:20–09:40,${stands.B1},All posts of the booth,no`,
      `${names[0]},${day} 09:00–09:20,${stands.B2},All posts of the booth,yes`, `${names[0]},${day} 13:00–13:20,${stands.B1},All posts of the booth,yes`, '',
    ].join('\r\n'));
    expect(textOf(schedule.booths).match(/<table>|\d\d:\d\d–\d\d:\d\d/g)).toEqual(['<table>', '09:20–09:40', '13:00–13:20', '<table>', '09:00–09:20']);
    expect(textOf(booths.nodes[0]?.schedule.document as File).match(/\d\d:\d\d–\d\d:\d\d/g)).toEqual(['09:20–09:40', '13:00–13:20']);
    // Lines of a calendar are folded at 75 bytes.
    const calendar = textOf(schedule.calendar).replaceAll('\r\n ', '');
    const begins = (time: string): string => `DTSTART:${utc(time).replace(/[-:]|\.\d+/g, '')}`;
    expect(calendar.split('\r\n').filter((line) => /^(?:DTSTART|LOCATION):/.test(line))).toEqual([
      begins('09:00'), 'LOCATION:体育馆 B2', begins('09:20'), 'LOCATION:体育馆 B1', begins('13:00'), 'LOCATION:体育馆 B1',
    ]);
    expect(schedule.calendar).toMatchObject({ filename: 'jinqiao-interviews.ics', mediaType: 'text/calendar; charset=utf-8' });
    expect(interview).toMatchObject({ startsAt: at('13:00'), endsAt: at('13:20'), withInterpreter: true, version: 1 });
  });

  test('of the own interviews is for the person', async () => {
    const id = await fair();
    expect((await server.write('registerForJobFair', { jobFairId: id, jobSeekerId: ids.graduate }, 'graduate')).userErrors).toEqual([]);
    await server.store.owner.rows(sql`update job_seeker set needs = '[]' where id = 2`);
    expect(codes(await book(await booth(id, 1), ids.graduate, '09:00', 'graduate'))).toEqual([]);
    const query = 'query ($id: ID!) { jobSeeker(id: $id) { interviewSchedule { calendar { base64 } } } }';
    const { jobSeeker } = await server.data<{ jobSeeker: { interviewSchedule: { calendar: File } } }>(query, { as: 'graduate', variables: { id: ids.graduate } });
    expect(textOf(jobSeeker.interviewSchedule.calendar).match(/^DTSTART:.*$/gm)).toEqual([`DTSTART:${utc('09:00').replace(/[-:]|\.\d+/g, '')}`]);
    expect((await server.ask(query, { as: 'counsellor', variables: { id: ids.graduate } })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('a booth', () => {
  test('is taken by an employer itself, for itself, until all are taken', async () => {
    const id = await fair({ boothPlaces: 2 });
    expect((await addBooth(id, 2, 'A1', recruiterOf(1))).map(({ code, path }) => `${code} ${path[1] ?? ''}`)).toEqual(['NOT_FOUND employerId']);
    expect(await addBooth(id, 1, 'A1', recruiterOf(1))).toEqual([]);
    expect((await addBooth(id, 2, 'A1', recruiterOf(2))).map(({ message }) => message)).toEqual(['The booth "A1" is taken.']);
    expect(await addBooth(id, 2, 'A2', recruiterOf(2))).toEqual([]);
    expect((await addBooth(id, 3, 'A3', recruiterOf(3))).map(({ message }) => message)).toEqual(['All 2 booths are taken.']);
    const { jobFair } = await server.data<{ jobFair: object }>('query ($id: ID!) { jobFair(id: $id) { boothPlaces boothsLeft } }', { variables: { id } });
    expect(jobFair).toEqual({ boothPlaces: 2, boothsLeft: 0 });
  });
});

describe('for two who ask at once', () => {
  const rounds = Number(process.env['RACE_ROUNDS'] ?? 40);

  test('for one slot of a booth: one gets the interview, the other a clear answer', async () => {
    const id = await fair();
    const first = await booth(id, 1);
    const people = await visitors(id, [plain, plain]);
    const seen = { booked: 0, refused: 0 };
    for (let round = 0; round < rounds; round++) {
      const both = await Promise.all(people.map((person) => book(first, person, '09:00')));
      seen.booked += both.filter(({ interview }) => interview !== null).length;
      seen.refused += both.filter(({ userErrors }) => userErrors[0]?.message === 'Somebody else has this slot. Choose another.').length;
      await server.store.owner.rows(sql`delete from job_fair_interview where job_fair_id = (select max(id) from job_fair)`);
    }
    expect(seen).toEqual({ booked: rounds, refused: rounds });
  }, 3_600_000);

  test('for the last place of a fair: one gets it, the other a clear answer', async () => {
    const id = await fair({ places: 1 });
    const people = (await server.store.owner.rows<{ id: number }>(sql`select id from job_seeker where residence_code like '1401%' and id > 3 order by id limit 2`)).map((row) => globalId('JobSeeker', row.id));
    const seen = { registered: 0, refused: 0 };
    for (let round = 0; round < rounds; round++) {
      const both = await Promise.all(people.map((jobSeekerId) => server.write<{ userErrors: Fault[] }>('registerForJobFair', { jobFairId: id, jobSeekerId }, 'counsellor', 'userErrors { path message }')));
      seen.registered += both.filter(({ userErrors }) => userErrors.length === 0).length;
      seen.refused += both.filter(({ userErrors: [fault] }) => fault?.message === 'All 1 places are taken.').length;
      await server.store.owner.rows(sql`delete from job_fair_registration where job_fair_id = (select max(id) from job_fair)`);
    }
    expect(seen).toEqual({ registered: rounds, refused: rounds });
  }, 3_600_000);

  test('for the last booth: one gets it, the other a clear answer', async () => {
    const id = await fair({ boothPlaces: 1 });
    const seen = { taken: 0, refused: 0 };
    for (let round = 0; round < rounds; round++) {
      const both = await Promise.all([1, 2].map((employer) => addBooth(id, employer, `A${employer}`, recruiterOf(employer))));
      seen.taken += both.filter((faults) => faults.length === 0).length;
      seen.refused += both.filter(([fault]) => fault?.message === 'All 1 booths are taken.').length;
      await server.store.owner.rows(sql`delete from job_fair_booth where job_fair_id = (select max(id) from job_fair)`);
    }
    expect(seen).toEqual({ taken: rounds, refused: rounds });
  }, 3_600_000);
});
