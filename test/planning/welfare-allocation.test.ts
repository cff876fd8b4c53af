import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import sql, { raw } from 'sql-template-tag';
import { anonymous, type Actor } from '../../src/access/index.js';
import { Random } from '../../src/demonstration/random.js';
import { deferredAcceptance, type Post } from '../../src/planning/welfare/deferred-acceptance.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { TestServer } from '../support/server.js';

interface Market { readonly wishes: readonly (readonly number[])[]; readonly orders: readonly (readonly number[])[]; readonly seats: readonly number[] }

/** People who ask for some of a few posts, which have few seats. */
function market(seed: number, people: number, posts: number): Market {
  const random = new Random(seed);
  const all = Array.from({ length: people }, (_, person) => person);
  return {
    wishes: all.map(() => random.some(Array.from({ length: posts }, (_, post) => post), random.between(0, posts))),
    orders: Array.from({ length: posts }, () => random.shuffled(all)), seats: Array.from({ length: posts }, () => random.between(0, 2)),
  };
}

const postsOf = ({ orders, seats }: Market): Post[] => orders.map((order, index) => ({ seats: seats[index] ?? 0, compare: (person, other) => order.indexOf(person) - order.indexOf(other) }));

/** Pairs who would rather have each other than what they have. */
function blockingPairs({ wishes, orders, seats }: Market, found: readonly (number | null)[]): string[] {
  return wishes.flatMap((own, person) => own.slice(0, found[person] == null ? own.length : own.indexOf(found[person])).filter((post) => {
    const holders = found.flatMap((held, other) => (held === post ? [other] : []));
    const order = orders[post] ?? [];
    return holders.length < (seats[post] ?? 0) || holders.some((holder) => order.indexOf(person) < order.indexOf(holder));
  }).map((post) => `${person} ${post}`));
}

/** Every way to give the seats, one after the other. */
function everyWay({ wishes, seats }: Market): (number | null)[][] {
  const ways: (number | null)[][] = [];
  const give = (person: number, given: (number | null)[]): void => {
    if (person === wishes.length) { ways.push(given); return; }
    for (const post of [null, ...(wishes[person] ?? [])]) {
      if (post === null || given.filter((held) => held === post).length < (seats[post] ?? 0)) give(person + 1, [...given, post]);
    }
  };
  give(0, []);
  return ways;
}

describe('deferred acceptance', () => {
  const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
  test('leaves no person and no post who would rather have each other, and gives no seat that there is not', () => {
    for (const seed of seeds) {
      const made = market(seed, 30, 6);
      const found = deferredAcceptance(made.wishes, postsOf(made));
      expect([seed, blockingPairs(made, found)]).toEqual([seed, []]);
      expect(made.seats.filter((seats, post) => found.filter((held) => held === post).length > seats)).toEqual([]);
      expect(found.filter((held, person) => held !== null && made.wishes[person]?.includes(held) !== true)).toEqual([]);
    }
  });

  test('is for each person the best of all stable ways, whatever order people stand in', () => {
    for (const seed of seeds.slice(0, 60)) {
      const made = market(seed, 4, 3);
      const found = deferredAcceptance(made.wishes, postsOf(made));
      const rank = (person: number, held: number | null | undefined): number => (held == null ? Infinity : made.wishes[person]?.indexOf(held) ?? Infinity);
      const stable = everyWay(made).filter((way) => blockingPairs(made, way).length === 0);
      expect(stable.filter((way) => isDeepStrictEqual(way, found))).toEqual([found]);
      expect(stable.filter((way) => way.some((held, person) => rank(person, found[person]) > rank(person, held)))).toEqual([]);
    }
  });
});

describe('allotting public-welfare posts', () => {
  let server: TestServer;
  /** Three posts of Xiaodian: one seat, one seat, and none said. */
  let posts: readonly number[] = [];
  let people: readonly number[] = [];
  beforeAll(async () => {
    server = await TestServer.start('demo');
    const { owner } = server.store;
    posts = (await owner.rows<{ id: number }>(sql`select id from vacancy where kind = 'PUBLIC_WELFARE' order by id limit 3`)).map(({ id }) => id);
    for (const table of ['application_event', 'application']) await owner.rows(sql`delete from ${raw(table)}`);
    for (const [index, id] of posts.entries()) {
      await owner.rows(sql`update vacancy set region_code = '140105', status = 'OPEN', hired = 0, seats = ${index === 2 ? null : 1}::int, min_education = null, min_age = null, max_age = null, residence_code = null, workplace_id = null, demands = '[]', certificates = '[]', closes_on = null, opens_on = '2026-01-01' where id = ${id}`);
    }
    people = (await owner.rows<{ id: number }>(sql`select s.id from job_seeker s join disability_certificate d on d.job_seeker_id = s.id where s.id > 3 and (d.valid_until is null or d.valid_until > now()) order by s.id limit 5`)).map(({ id }) => id);
    for (const id of people) {
      await owner.rows(sql`update job_seeker set residence_code = '140105', wishes = '{}', work = '[]', birth_date = '1990-01-01', has_employment_difficulty = ${id !== people[4]}, is_zero_employment_family = ${id === people[2]} where id = ${id}`);
      await owner.rows(sql`update disability_certificate set grade = 3, valid_until = null where job_seeker_id = ${id}`);
      for (const table of ['university_graduate', 'employment', 'claim']) await owner.rows(sql`delete from ${raw(table)} where job_seeker_id = ${id}`);
    }
  });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.stop();
  });

  const apply = async (person: number | undefined, post: number | undefined): Promise<void> => {
    const { userErrors } = await server.write<{ userErrors: object[] }>('applyForVacancy', { jobSeekerId: globalId('JobSeeker', person ?? 0), vacancyId: globalId('Vacancy', post ?? 0) }, 'admin', 'userErrors { message }');
    expect(userErrors).toEqual([]);
  };
  const auditor: Actor = { ...anonymous, subject: 'auditor', roles: new Set(['AUDITOR']) };
  interface Told { readonly allocation: { readonly isAdopted: boolean; readonly postCount: number; readonly seatCount: number; readonly offeredCount: number; readonly decisions: readonly { readonly jobSeeker: { readonly id: string }; readonly vacancy: { readonly id: string } | null; readonly reason: string; readonly plain: string; readonly refusals: readonly { readonly vacancy: { readonly id: string }; readonly reason: string; readonly plain: string }[] }[] } | null; readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[] }
  const allot = (input: object = {}, as: Actor | string = 'admin'): Promise<Told> => server.write<Told>('allocatePublicWelfarePosts', { region: '140105', adopt: false, ...input }, as,
    'allocation { isAdopted postCount seatCount offeredCount decisions { jobSeeker { id } vacancy { id } reason plain refusals { vacancy { id } reason plain } } } userErrors { path }');
  const statuses = async (): Promise<string[]> => (await server.store.owner.rows<{ status: string }>(sql`select status from application order by id`)).map(({ status }) => status);

  test('goes by the published order, and says of each decision why, without telling of others', async () => {
    for (const person of people.slice(0, 3)) await apply(person, posts[0]);
    const { allocation } = await allot();
    expect(allocation).toMatchObject({ isAdopted: false, postCount: 1, seatCount: 1, offeredCount: 1 });
    const of = (index: number) => allocation?.decisions.find(({ jobSeeker }) => jobSeeker.id === globalId('JobSeeker', people[index] ?? 0));
    // The member of a family without employment comes before those with difficulty in finding work alone.
    expect(of(2)).toMatchObject({ vacancy: { id: globalId('Vacancy', posts[0] ?? 0) }, reason: 'By the published order this post goes to you. You are of: members of families without employment, people in recognised difficulty. To be asked before you take it up: Ask the employer to go through what the work asks of functions, and to confirm it. Do you have difficulty dealing with strangers?', refusals: [] });
    for (const index of [0, 1]) expect(of(index)).toMatchObject({ vacancy: null, refusals: [{ reason: 'Another applicant came before you under the published order, and no seat was left.' }] });
    // In plain words nobody hears of anybody else's priority or score.
    expect(of(2)?.plain).toBe('This public-welfare post goes to you. Some things must be settled before you start. The employer has not confirmed yet what the work asks. That is up to the employer. '
      + 'In this kind of work people usually have to deal with strangers. Please answer: is dealing with strangers hard for you? '
      + 'In this kind of work people usually have to read documents. Please answer: is reading hard for you? '
      + 'To get to the place of work you may have to climb stairs. Please answer: is climbing stairs hard for you? Next: wait for the employer to call you.');
    for (const index of [0, 1]) expect([of(index)?.plain, of(index)?.refusals[0]?.plain]).toEqual(['No post could be given to you this time. Next: the service centre can help you to look at other work.', 'The places at this post went to people who come first.']);
    expect(await statuses()).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
    // Who is decided about can read that it was.
    const { auditEvents } = await server.data<{ auditEvents: { nodes: { what: string; fields: string[]; reason: string }[] } }>('{ auditEvents(first: 50, filter: { action: READ }) { nodes { what fields reason } } }', { as: auditor });
    expect(auditEvents.nodes).toEqual([{ what: 'JobSeeker', fields: ['match', 'priority'], reason: 'ADMINISTRATION' }]);
  });

  test('turned away, people get the next post that they applied for; adopted, the posts are offered once', async () => {
    for (const person of people.slice(0, 3)) await apply(person, posts[1]);
    await apply(people[3], posts[2]);
    await apply(people[4], posts[2]);
    const noticesToPeople = async (): Promise<number> => (await server.store.owner.rows(sql`select 1 from notice where job_seeker_id is not null and kind = 'APPLICATION_CHANGED'`)).length;
    const before = await noticesToPeople();
    const { allocation, userErrors } = await allot({ adopt: true });
    expect(userErrors).toEqual([]);
    // Whoever is offered a post is told, and nobody else.
    expect(await noticesToPeople()).toBe(before + 3);
    expect(allocation).toMatchObject({ isAdopted: true, postCount: 3, seatCount: 3, offeredCount: 3 });
    // For whom such posts are not meant has none, and is told why.
    expect(allocation?.decisions.find(({ jobSeeker }) => jobSeeker.id === globalId('JobSeeker', people[4] ?? 0))).toMatchObject({ vacancy: null, refusals: [{ vacancy: { id: globalId('Vacancy', posts[2] ?? 0) }, reason: 'The person is not recognised as one for whom public-welfare posts are meant.' }] });
    expect((await statuses()).filter((status) => status === 'OFFERED')).toEqual(['OFFERED', 'OFFERED', 'OFFERED']);
    const events = await server.store.owner.rows<{ note: string }>(sql`select note from application_event where status = 'OFFERED'`);
    expect(events.every(({ note }) => note === '按公布的安置顺序安排,由服务中心办理。')).toBe(true);
    // Nobody waits for a second one, and no seat is offered twice.
    const { allocation: again } = await allot({ adopt: true });
    expect(again).toMatchObject({ seatCount: 0, offeredCount: 0 });
    expect(again?.decisions.map(({ jobSeeker, vacancy }) => [jobSeeker.id, vacancy])).toEqual([[globalId('JobSeeker', people[0] ?? 0), null], [globalId('JobSeeker', people[4] ?? 0), null]]);
  });

  test('with a key is made once: told again as it was', async () => {
    await server.store.owner.rows(sql`update application set status = 'SUBMITTED'`);
    const both = await Promise.all([1, 2].map(() => allot({ adopt: true, clientMutationId: 'allot-1' })));
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.allocation).toMatchObject({ isAdopted: true, offeredCount: 3 });
    expect(await allot({ adopt: true, clientMutationId: 'allot-1' })).toEqual(both[0]);
    expect((await statuses()).filter((status) => status === 'OFFERED')).toEqual(['OFFERED', 'OFFERED', 'OFFERED']);
    expect((await allot({ clientMutationId: 'allot-1' })).userErrors).toMatchObject([{ code: 'KEY_REUSED', path: ['input', 'clientMutationId'] }]);
  });

  test('offers nothing on a referral that the person has not taken up, and counts it from then on', async () => {
    await server.store.owner.rows(sql`update application set status = 'REFERRED'`);
    expect((await allot({ adopt: true })).allocation).toMatchObject({ postCount: 0, offeredCount: 0, decisions: [] });
    expect(new Set(await statuses())).toEqual(new Set(['REFERRED']));
    await server.store.owner.rows(sql`update application set status = 'SUBMITTED' where vacancy_id = ${posts[0] ?? 0}`);
    expect((await allot()).allocation).toMatchObject({ postCount: 1, offeredCount: 1 });
  });

  test('is for the centre of the region, wherever those who applied live', async () => {
    const elsewhere: Actor = { ...anonymous, subject: 'elsewhere', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
    expect((await allot({}, elsewhere)).userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE', path: ['input', 'region'] }]);
    expect((await allot({ region: '999999' })).userErrors).toMatchObject([{ path: ['input', 'region'] }]);
    await server.store.owner.rows(sql`update application set status = 'SUBMITTED'`);
    await server.store.owner.rows(sql`update job_seeker set residence_code = '140212' where id = ${people[2] ?? 0}`);
    const local: Actor = { ...elsewhere, subject: 'local', regionCode: '140100' };
    const { allocation } = await allot({ adopt: true }, local);
    expect(allocation).toMatchObject({ isAdopted: true, offeredCount: 3 });
    expect((await statuses()).filter((status) => status === 'OFFERED')).toEqual(['OFFERED', 'OFFERED', 'OFFERED']);
  });
});
