import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { drawOrder } from '../../../src/domain/programmes/draw.js';
import { programmeKinds } from '../../../src/domain/programmes/index.js';
import { stallsToKeep } from '../../../src/domain/programmes/kinds/market-stall.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';
import { detailsOf } from './courses.js';
import { codes, person, Programmes, type Faults } from './making.js';

let server: TestServer;
let programmes: Programmes;
beforeAll(async () => {
  server = await TestServer.start('demo');
  programmes = new Programmes(server);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const today = chinaDate();

describe('a programme', () => {
  test('is of a kind, whose places, fees and takers it must keep to', async () => {
    expect(await codes(programmes.create({ kind: 'nothing' }))).toEqual(['UNKNOWN_CODE kind']);
    expect(await codes(programmes.create({ places: null }))).toEqual(['REQUIRED places']);
    expect(await codes(programmes.create({ kind: 'villageVisit', places: 3 }))).toEqual(['CONTRADICTION places']);
    expect(await codes(programmes.create({ kind: 'startupPark' }))).toEqual(['REQUIRED closesOn']);
    expect(await codes(programmes.create({ participants: [person(5)] }))).toEqual(['CONTRADICTION participants']);
    expect(await codes(programmes.create({ reached: 3, skills: ['nothing'], certificate: 'nothing', hours: '0', startsOn: addDays(today, 3), endsOn: today }))).toEqual([
      'CONTRADICTION endsOn', 'OUT_OF_RANGE hours', 'UNKNOWN_CODE skills.0', 'UNKNOWN_CODE certificate', 'CONTRADICTION reached',
    ]);
    expect(await codes(programmes.create({ region: '140212' }))).toEqual(['NOT_ELIGIBLE region']);
    expect(await codes(programmes.create({ hostId: globalId('Employer', 99_999) }))).toEqual(['NOT_FOUND hostId']);
  });

  test.each([[1, 1], [9, 1], [10, 1], [11, 2], [40, 4], [41, 5], [100, 10], [101, 11]])('of %i stalls at least %i are kept', (inAll, kept) => { expect(stallsToKeep(inAll)).toBe(kept); });

  test('of a market keeps a tenth of its stalls, rounded up, at a reduced fee', async () => {
    const market = { kind: 'marketStall', closesOn: addDays(today, 5), placesInAll: 41, places: 5, fee: '100', usualFee: '200', details: [{ field: 'termMonths', value: { number: '12' } }] };
    expect(await codes(programmes.create({ ...market, places: 4 }))).toEqual(['NOT_ELIGIBLE places']);
    expect(await codes(programmes.create({ ...market, fee: '200' }))).toEqual(['CONTRADICTION fee']);
    expect(await codes(programmes.create({ ...market, fee: null, placesInAll: null }))).toEqual(['REQUIRED placesInAll', 'REQUIRED fee']);
    const id = await programmes.made(market);
    expect(await codes(server.write<Faults>('updateProgramme', { programmeId: id, version: 1, places: 4 }, 'counsellor', 'userErrors { path }'))).toEqual(['NOT_ELIGIBLE places']);
    expect(await codes(server.write<Faults>('updateProgramme', { programmeId: id, version: 1, places: 6 }, 'counsellor', 'userErrors { path }'))).toEqual([]);
  });

  test('every kind can be made: each measure has some, and says what it asks', async () => {
    const { programmeKinds: told } = await server.data<{ programmeKinds: { code: string; measure: number; takers: string; admission: string; conditions: string[] }[] }>('{ programmeKinds { code measure takers admission conditions } }');
    expect(told).toHaveLength(programmeKinds.entries.length);
    expect(new Set(told.map(({ measure }) => measure))).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9, 10]));
    for (const { code, takers, admission } of told) {
      const kind = programmeKinds.get(code);
      await programmes.made({
        kind: code, places: kind.places === 'MUST' ? 10 : null, closesOn: admission === 'DRAW' ? addDays(today, 10) : null, reached: takers === 'PUBLIC' ? 30 : null,
        details: detailsOf(kind, 'PROGRAMME', [...kind.needs, ...(takers === 'PUBLIC' ? kind.stages[0]?.needs ?? [] : [])]),
        ...(code === 'marketStall' ? { placesInAll: 100, fee: '1', usualFee: '2' } : {}), ...(admission === 'RECORD' ? { startsOn: today } : {}),
      });
    }
  });
});

describe('a place', () => {
  test('is given to who asks first, and the others get a clear answer; what is given up can be had again', async () => {
    const id = await programmes.made({});
    const [one = 0, two = 0, three = 0] = await programmes.locals(3);
    expect((await programmes.moved('takePart', id, person(one), 'counsellor')).participation?.state).toBe('ALLOTTED');
    expect((await programmes.moved('takePart', id, person(one), 'counsellor')).participation?.state).toBe('ALLOTTED'); // twice is once
    expect((await programmes.moved('takePart', id, person(two), 'counsellor')).participation?.state).toBe('ALLOTTED');
    const full = await programmes.moved('takePart', id, person(three), 'counsellor');
    expect(full.userErrors).toEqual([{ code: 'WRONG_STATE', path: ['input', 'programmeId'], message: 'All 2 places are taken.' }]);
    expect((await programmes.moved('cancelParticipation', id, person(two), 'counsellor')).participation?.state).toBe('CANCELLED');
    expect((await programmes.moved('takePart', id, person(three), 'counsellor')).participation?.state).toBe('ALLOTTED');
    expect((await server.data<{ programme: { placesLeft: number } }>('query ($id: ID!) { programme(id: $id) { placesLeft } }', { variables: { id } })).programme.placesLeft).toBe(0);
  });

  test('is asked for by the person, and for nobody else', async () => {
    const id = await programmes.made({});
    expect((await programmes.moved('takePart', id, { jobSeekerId: ids.seeker }, 'seeker')).participation?.state).toBe('ALLOTTED');
    expect(await codes(programmes.moved('takePart', id, person(4), 'seeker'))).toEqual(['NOT_FOUND jobSeekerId']);
    expect(await codes(programmes.moved('takePart', id, { employerId: ids.employer }, 'recruiter'))).toEqual(['REQUIRED jobSeekerId']);
    const { jobSeeker } = await server.data<{ jobSeeker: { participations: { nodes: { programme: { title: string } }[] } } }>('query ($id: ID!) { jobSeeker(id: $id) { participations(last: 1) { nodes { programme { title } } } } }', { as: 'seeker', variables: { id: ids.seeker } });
    expect(jobSeeker.participations.nodes).toEqual([{ programme: { title: '数据标注班' } }]);
  });

  test("of an employer is asked for by its recruiters", async () => {
    const id = await programmes.made({ kind: 'employerTraining', places: 1 });
    expect((await programmes.moved('takePart', id, { employerId: ids.employer }, 'recruiter')).participation?.state).toBe('ALLOTTED');
    expect(await codes(programmes.moved('takePart', id, { employerId: globalId('Employer', 2) }, 'recruiter'))).toEqual(['NOT_FOUND employerId']);
    expect((await programmes.moved('cancelParticipation', id, { employerId: ids.employer }, 'recruiter')).participation?.state).toBe('CANCELLED');
  });

  test('is not given where registration has closed, or the programme is over', async () => {
    const closed = await programmes.made({ closesOn: addDays(today, -1) });
    expect(await codes(programmes.moved('takePart', closed, { jobSeekerId: ids.seeker }, 'seeker'))).toEqual(['WRONG_STATE programmeId']);
    const lastDay = await programmes.made({ closesOn: today });
    expect(await codes(programmes.moved('takePart', lastDay, { jobSeekerId: ids.seeker }, 'seeker'))).toEqual([]);
    const cancelled = await programmes.made({});
    expect(await codes(server.write<Faults>('updateProgramme', { programmeId: cancelled, version: 1, status: 'CANCELLED' }, 'counsellor', 'userErrors { path }'))).toEqual([]);
    expect(await codes(programmes.create({ kind: 'villageVisit', places: null, participants: [person(5)] }))).toEqual(['CONTRADICTION participants.0']);
    expect(await codes(programmes.moved('takePart', cancelled, { jobSeekerId: ids.seeker }, 'seeker'))).toEqual(['WRONG_STATE programmeId']);
  });

  test('in supported employment is given only to whom the rules allow', async () => {
    const id = await programmes.made({ kind: 'supportedPlacement', places: 100 });
    const outcome = async (kind: number, grade: number, birthDate: string | null): Promise<string> => {
      const [number = 0] = await programmes.locals(1, sql`d.kind = 4`);
      await server.store.owner.rows(sql`update disability_certificate set kind = ${kind}, grade = ${grade}, components = '[]', valid_until = null where job_seeker_id = ${number}`);
      await server.store.owner.rows(sql`update job_seeker set birth_date = ${birthDate}::date where id = ${number}`);
      const { userErrors } = await programmes.moved('takePart', id, person(number), 'counsellor');
      await server.store.owner.rows(sql`update disability_certificate set kind = 4 where job_seeker_id = ${number}`);
      await server.store.owner.rows(sql`delete from participation where job_seeker_id = ${number}`);
      return userErrors.length === 0 ? 'given' : userErrors[0]?.message.includes('To be answered first') === true ? 'asks' : 'refused';
    };
    const [sixteen, sixty] = [`${Number(today.slice(0, 4)) - 16}${today.slice(4)}`, `${Number(today.slice(0, 4)) - 60}${today.slice(4)}`];
    expect(await outcome(5, 4, '1990-01-01')).toBe('given'); // intellectual, of whatever grade
    expect(await outcome(6, 1, '1990-01-01')).toBe('given');
    expect(await outcome(4, 2, '1990-01-01')).toBe('given'); // severe physical
    expect(await outcome(4, 3, '1990-01-01')).toBe('refused');
    expect(await outcome(1, 1, '1990-01-01')).toBe('refused');
    expect(await outcome(5, 4, sixteen)).toBe('given');
    expect(await outcome(5, 4, addDays(sixteen, 1))).toBe('refused'); // the day before the sixteenth birthday
    expect(await outcome(5, 4, sixty)).toBe('refused');
    expect(await outcome(5, 4, addDays(sixty, 1))).toBe('given');
    expect(await outcome(5, 4, null)).toBe('asks');
    expect(await outcome(7, 1, '1990-01-01')).toBe('asks'); // several kinds, not said of what
  });

  test('for two who ask for the last one at once: one gets it, the other a clear answer', async () => {
    const rounds = Number(process.env['RACE_ROUNDS'] ?? 60);
    const [one = 0, two = 0] = await programmes.locals(2);
    const id = await programmes.made({ places: 1 });
    let [gotten, refused] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      const both = await Promise.all([one, two].map(async (number) => programmes.moved('takePart', id, person(number), 'counsellor')));
      gotten += both.filter(({ participation }) => participation?.state === 'ALLOTTED').length;
      refused += both.filter(({ userErrors }) => userErrors[0]?.message === 'All 1 places are taken.').length;
      await server.store.owner.rows(sql`delete from participation where programme_id = (select max(id) from programme)`);
    }
    expect({ gotten, refused }).toEqual({ gotten: rounds, refused: rounds });
  }, 3_600_000);
});

describe('a draw', () => {
  test('goes by priority, and among equals by a lot that anybody can draw again', () => {
    const asking = Array.from({ length: 30 }, (_, index) => ({ id: index + 1, priority: index % 3 }));
    const order = drawOrder(7, asking);
    expect(order.map(({ priority }) => priority)).toEqual([...Array<number>(10).fill(2), ...Array<number>(10).fill(1), ...Array<number>(10).fill(0)]);
    expect(drawOrder(7, [...asking].reverse())).toEqual(order);
    // Another programme, or one person fewer, and the lot falls otherwise.
    const firstOf = (drawn: typeof order): number[] => drawn.slice(0, 10).map(({ id }) => id);
    expect([order, drawOrder(8, asking), drawOrder(7, asking.slice(1))].map(firstOf)).toEqual([[21, 18, 9, 3, 27, 12, 6, 24, 30, 15], [6, 27, 24, 9, 30, 18, 15, 12, 3, 21], [27, 15, 3, 12, 30, 18, 9, 24, 6, 21]]);
    // No place in the list is better than another: over many draws each comes first about as often.
    const firsts = new Map<number, number>();
    for (let programme = 1; programme <= 3000; programme++) {
      const [first] = drawOrder(programme, [1, 2, 3].map((each) => ({ id: each, priority: 0 })));
      firsts.set(first?.id ?? 0, (firsts.get(first?.id ?? 0) ?? 0) + 1);
    }
    expect([1, 2, 3].map((id) => firsts.get(id))).toEqual([1008, 979, 1013]);
  });

  test('of the last stall, asked for by two and drawn by two at once, gives it to one; the others get a clear answer', async () => {
    const rounds = Number(process.env['RACE_ROUNDS'] ?? 40);
    const [one = 0, two = 0] = await programmes.locals(2);
    const id = await programmes.made({ kind: 'marketStall', closesOn: today, placesInAll: 10, places: 1, fee: '1', usualFee: '2', details: [{ field: 'termMonths', value: { number: '12' } }] });
    const { owner } = server.store;
    const draw = () => server.write<Faults>('drawPlaces', { programmeId: id }, 'counsellor', 'userErrors { path message }');
    const seen = { allotted: 0, waiting: 0, drawn: 0, refused: 0 };
    for (let round = 0; round < rounds; round++) {
      await owner.rows(sql`update programme set closes_on = ${today}, drawn_at = null where id = (select max(id) from programme)`);
      await Promise.all([one, two].map((number) => programmes.moved('takePart', id, person(number), 'counsellor')));
      await owner.rows(sql`update programme set closes_on = ${addDays(today, -1)} where id = (select max(id) from programme)`);
      const both = await Promise.all([draw(), draw()]);
      seen.drawn += both.filter(({ userErrors }) => userErrors.length === 0).length;
      seen.refused += both.filter(({ userErrors }) => userErrors[0]?.message === 'The places have been drawn.').length;
      const states = (await owner.rows<{ state: string }>(sql`delete from participation where programme_id = (select max(id) from programme) returning state`)).map(({ state }) => state);
      seen.allotted += states.filter((state) => state === 'ALLOTTED').length;
      seen.waiting += states.filter((state) => state === 'WAITING').length;
    }
    expect(seen).toEqual({ allotted: rounds, waiting: rounds, drawn: rounds, refused: rounds });
  }, 3_600_000);

  test('gives each stall to one, keeps the others in order, and moves up who waits when one is given up', async () => {
    const id = await programmes.made({ kind: 'marketStall', closesOn: today, placesInAll: 20, places: 2, fee: '1', usualFee: '2', details: [{ field: 'termMonths', value: { number: '12' } }] });
    const number = Number(Buffer.from(id, 'base64url').toString().split(':')[1]);
    const asking = await programmes.locals(6);
    const [needy = 0] = asking;
    await server.store.owner.rows(sql`update job_seeker set is_zero_employment_family = (id = ${needy}), has_employment_difficulty = false where id = any(${asking})`);
    for (const each of asking) expect((await programmes.moved('takePart', id, person(each), 'counsellor')).participation?.state).toBe('ASKED');
    const draw = async (): Promise<string[]> => codes(server.write<Faults>('drawPlaces', { programmeId: id }, 'counsellor', 'userErrors { path }'));
    expect(await draw()).toEqual(['WRONG_STATE programmeId']); // registration is open until the end of the day
    await server.store.owner.rows(sql`update programme set closes_on = ${addDays(today, -1)} where id = ${number}`);
    expect((await server.ask('mutation ($input: DrawPlacesInput!) { drawPlaces(input: $input) { userErrors { code } } }', { as: 'recruiter', variables: { input: { programmeId: id } } })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect(await draw()).toEqual([]);
    expect(await draw()).toEqual(['WRONG_STATE programmeId']);
    const parts = async (): Promise<{ job_seeker_id: number; state: string; rank: number }[]> => server.store.owner.rows(sql`select job_seeker_id, state, rank from participation where programme_id = ${number} order by rank`);
    const drawn = await parts();
    expect(drawn.map(({ state, rank }) => `${rank} ${state}`)).toEqual(['1 ALLOTTED', '2 ALLOTTED', '3 WAITING', '4 WAITING', '5 WAITING', '6 WAITING']);
    expect(drawn[0]?.job_seeker_id).toBe(needy);
    // A person gives up the place, and somebody unknown to that person moves up.
    const actor: Actor = { ...anonymous, subject: 'needy', roles: new Set(['JOB_SEEKER']), jobSeekerId: needy };
    expect((await programmes.moved('cancelParticipation', id, person(needy), actor)).participation?.state).toBe('CANCELLED');
    expect((await parts()).map(({ state }) => state)).toEqual(['CANCELLED', 'ALLOTTED', 'ALLOTTED', 'WAITING', 'WAITING', 'WAITING']);
    expect(await codes(programmes.moved('takePart', id, person(needy), actor))).toEqual(['WRONG_STATE programmeId']);
  });
});

describe('what a centre records', () => {
  test('is seen by it and by those concerned alone, with what was agreed and what came of it', async () => {
    const id = await programmes.made({ kind: 'villageVisit', places: null, startsOn: today, title: '走访', participants: [{ jobSeekerId: ids.seeker, outcome: 'MEASURE_AGREED', note: '安排实用技术培训' }] });
    const read = async (as: Actor | string): Promise<unknown> => (await server.ask<{ programme: object | null }>('query ($id: ID!) { programme(id: $id) { title status } }', { as, variables: { id } })).data?.programme;
    expect(await read('counsellor')).toEqual({ title: '走访', status: 'HELD' });
    expect(await read('seeker')).toEqual({ title: '走访', status: 'HELD' });
    expect(await read('graduate')).toBeNull();
    expect(await read('recruiter')).toBeNull();
    const { jobSeeker } = await server.data<{ jobSeeker: { participations: { nodes: object[] } } }>('query ($id: ID!) { jobSeeker(id: $id) { participations(last: 1) { nodes { outcome note state } } } }', { as: 'seeker', variables: { id: ids.seeker } });
    expect(jobSeeker.participations.nodes).toEqual([{ outcome: 'MEASURE_AGREED', note: '安排实用技术培训', state: 'ATTENDED' }]);
  });

  test('of employers: visits, seen by their recruiters', async () => {
    expect(await codes(programmes.create({ kind: 'employerVisit', places: null, startsOn: today, participants: [person(5)] }))).toEqual(['REQUIRED participants.0.employerId']);
    await programmes.made({ kind: 'employerVisit', places: null, startsOn: today, participants: [{ employerId: ids.employer, outcome: 'POSTS_FOUND' }] });
    const { employer } = await server.data<{ employer: { participations: { nodes: object[] } } }>('query ($id: ID!) { employer(id: $id) { participations(last: 1) { nodes { outcome programme { kind { code } } } } } }', { as: 'recruiter', variables: { id: ids.employer } });
    expect(employer.participations.nodes).toEqual([{ outcome: 'POSTS_FOUND', programme: { kind: { code: 'employerVisit' } } }]);
  });
});

describe('programmes', () => {
  test('are found by measure, kind, region, days, and whether one can still ask', async () => {
    const find = async (filter: object): Promise<{ kind: { code: string; measure: number }; region: { code: string } }[]> => (await server.data<{ programmes: { nodes: { kind: { code: string; measure: number }; region: { code: string } }[] } }>(
      'query ($filter: ProgrammeFilter) { programmes(first: 50, filter: $filter) { nodes { kind { code measure } region { code } startsOn status } } }', { variables: { filter } })).programmes.nodes;
    expect(new Set((await find({ measure: 9 })).map(({ kind }) => kind.measure))).toEqual(new Set([9]));
    expect((await find({ kinds: ['skillsContest'], region: '140200' })).every(({ kind, region }) => kind.code === 'skillsContest' && region.code.startsWith('1402'))).toBe(true);
    const open = await find({ isOpen: true, region: '140100' });
    expect(open.filter(({ region }) => !region.code.startsWith('1401'))).toEqual([]);
    expect(open.length).toBe(50);
    expect(await find({ from: addDays(today, 400) })).toEqual([]);
    expect((await find({ until: today, kinds: ['villageVisit'] }))).toEqual([]); // private: not for somebody without a token
  });
});

// Last: the people are others afterwards.
describe('who may take part', () => {
  test('case 42: a stall is drawn for by holders of a certificate who are of working age', async () => {
    const id = await programmes.made({ kind: 'marketStall', closesOn: addDays(today, 5), placesInAll: 41, places: 5, fee: '100', usualFee: '200', details: [{ field: 'termMonths', value: { number: '12' } }] });
    const [holder = 0, child = 0, expired = 0] = await programmes.locals(3, sql`d.job_seeker_id is not null and s.birth_date < current_date - interval '20 years'`);
    const { jobSeeker } = await server.write<{ jobSeeker: { id: string } }>('registerJobSeeker', { fullName: '无证示范', residence: '140105', birthDate: '1990-01-01' }, 'admin', 'jobSeeker { id }');
    await server.store.owner.rows(sql`update job_seeker set birth_date = current_date - interval '12 years' where id = ${child}`);
    await server.store.owner.rows(sql`update disability_certificate set valid_until = current_date - 1 where job_seeker_id = ${expired}`);
    const asked = async (taker: object): Promise<string[]> => { const { participation, userErrors } = await programmes.moved('takePart', id, taker, 'counsellor'); return [participation?.state ?? '', ...userErrors.map(({ code }) => code)]; };
    expect([await asked(person(holder)), await asked(person(child)), await asked(person(expired)), await asked({ jobSeekerId: jobSeeker.id })]).toEqual([['ASKED'], ['', 'NOT_ELIGIBLE'], ['', 'NOT_ELIGIBLE'], ['', 'NOT_ELIGIBLE']]);
  });

  test('case 41: practical training is for rural people in difficulty; whoever lives in a village alone is not counted', async () => {
    const id = await programmes.made({ kind: 'practicalTraining', places: null });
    const [one = 0, two = 0] = await programmes.locals(2);
    for (const [number, isInDifficulty] of [[one, true], [two, false]] as const) await server.store.owner.rows(sql`insert into rural_worker (job_seeker_id, village, is_in_difficulty) values (${number}, '东沟村', ${isInDifficulty}) on conflict (job_seeker_id) do update set is_in_difficulty = excluded.is_in_difficulty`);
    const taken = async (number: number): Promise<unknown> => { const { participation, userErrors } = await programmes.moved('takePart', id, person(number), 'counsellor'); return participation?.state ?? userErrors[0]?.message; };
    expect([await taken(one), await taken(two)]).toEqual(['ALLOTTED', 'This is for somebody of a village and in difficulty.']);
  });

  test('case 48: labour is dispatched by an institution of supported employment, and by no other firm', async () => {
    const of = async (kind: string): Promise<number> => (await server.store.owner.rows<{ id: number }>(sql`select id from employer where kind = ${kind} and region_code like '1401%' order by id limit 1`))[0]?.id ?? 0;
    const dispatched = async (kind: string): Promise<string[]> => codes(programmes.create({ kind: 'labourDispatch', places: null, startsOn: today, participants: [{ employerId: globalId('Employer', await of(kind)), details: detailsOf(programmeKinds.get('labourDispatch'), 'PARTICIPATION', ['userUnit', 'agreedPeople', 'contractUntil', 'terms']) }] }, 'admin'));
    expect([await dispatched('PRIVATE'), await dispatched('SUPPORTED_EMPLOYMENT_INSTITUTION')]).toEqual([['NOT_ELIGIBLE participants.0.employerId'], []]);
  });
});
