import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { workplaceProvisions } from '../../../src/domain/workplaces/terms.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const today = chinaDate();
const recruiterOf = (employerId: number): Actor => ({ ...anonymous, subject: `recruits-for-${employerId}`, roles: new Set(['RECRUITER']), employerId });
const centreOf = (regionCode: string): Actor => ({ ...anonymous, subject: `centre-of-${regionCode}`, roles: new Set(['COUNSELLOR']), regionCode });
const [own, other] = [recruiterOf(1), recruiterOf(2)];
const [taiyuan, datong] = [centreOf('140100'), centreOf('140200')];

interface Place { id: string; version: number; floor: number | null; hasLift: boolean | null; evidence: string; surveyedFacts: string[]; surveyedOn: string | null; surveyedBy: string | null; closedAt: string | null }
interface Answered { workplace: Place | null; userErrors: { code: string; path: string[]; message: string }[] }
const fields = 'workplace { id version floor hasLift evidence surveyedFacts surveyedOn surveyedBy closedAt } userErrors { code path message }';
const write = (mutation: string, input: object, as: Actor): Promise<Answered> => server.write<Answered>(mutation, { ...input }, as, fields);
const create = (input: object = {}, as: Actor = own): Promise<Answered> =>
  write('createWorkplace', { employerId: globalId('Employer', 1), name: '本店', region: '140105', address: '演示:建设路1号', ...input }, as);
const faultsOf = ({ userErrors }: Answered): string[] => userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

async function made(input: object = {}, as: Actor = own): Promise<Place> {
  const { workplace, userErrors } = await create(input, as);
  expect(userErrors).toEqual([]);
  if (workplace === null) throw new Error('no workplace');
  return workplace;
}

const update = (place: Place, input: object, as: Actor = own): Promise<Answered> => write('updateWorkplace', { workplaceId: place.id, version: place.version, ...input }, as);
const survey = (place: Place, input: object, as: Actor = taiyuan): Promise<Answered> => write('recordWorkplaceSurvey', { workplaceId: place.id, version: place.version, surveyor: '王老师', ...input }, as);

interface WrittenVacancy { vacancy: { id: string; version: number; region: { code: string } | null; workplace: { id: string } | null } | null; userErrors: { code: string; path: string[] }[] }
const vacancyFields = 'vacancy { id version region { code } workplace { id } } userErrors { code path }';
const createVacancy = (input: object, as: Actor = own): Promise<WrittenVacancy> =>
  server.write<WrittenVacancy>('createVacancy', { employerId: globalId('Employer', 1), kind: 'OPEN', title: '演示:前台', occupation: '4-10-04-02', workMode: 'ON_SITE', ...input }, as, vacancyFields);
const publish = async (vacancyId: string, as: Actor = own): Promise<string[]> => {
  const { publishVacancy } = await server.data<{ publishVacancy: { userErrors: { code: string; path: string[] }[] } }>(
    'mutation ($input: VacancyStateInput!) { publishVacancy(input: $input) { userErrors { code path } } }', { as, variables: { input: { vacancyId } } });
  return publishVacancy.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('whoever answers for an employer keeps its workplaces', () => {
  test('a recruiter of the employer and the centre of the region add and change one; what is left out stays', async () => {
    const place = await made({ floor: 3, hasLift: null });
    expect([place.floor, place.hasLift, place.evidence, place.surveyedFacts, place.version]).toEqual([3, null, 'STATED', [], 1]);
    const { workplace } = await update(place, { hasLift: true }, taiyuan);
    expect([workplace?.floor, workplace?.hasLift, workplace?.version]).toEqual([3, true, 2]);
    const { workplace: unknown } = await update({ ...place, version: 2 }, { hasLift: null });
    expect([unknown?.floor, unknown?.hasLift]).toEqual([3, null]);
    expect((await made({}, taiyuan)).version).toBe(1);
  });

  test('a recruiter of another employer and the centre of another region do not: to them there is none', async () => {
    const place = await made();
    expect(faultsOf(await create({}, other))).toEqual(['NOT_FOUND input.employerId']);
    expect(faultsOf(await create({}, datong))).toEqual(['NOT_FOUND input.employerId']);
    for (const as of [other, datong]) expect(faultsOf(await update(place, { floor: 2 }, as))).toEqual(['NOT_FOUND input.workplaceId']);
    const { errors } = await server.ask('mutation ($input: UpdateWorkplaceInput!) { updateWorkplace(input: $input) { workplace { id } } }', { as: 'seeker', variables: { input: { workplaceId: place.id, version: 1 } } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('who read an older version hears of it, and the same key writes once', async () => {
    const place = await made({ floor: 2 });
    await update(place, { floor: 4 });
    expect(faultsOf(await update(place, { floor: 5 }))).toEqual(['STALE input.version']);
    const [first, second] = [await create({ clientMutationId: 'one-shop' }), await create({ clientMutationId: 'one-shop' })];
    expect(second.workplace?.id).toBe(first.workplace?.id);
  });

  test('faults name the field: there is no floor 0, no unknown region, no empty name', async () => {
    expect(faultsOf(await create({ floor: 0 }))).toEqual(['INVALID input.floor']);
    expect(faultsOf(await create({ floor: 151 }))).toEqual(['OUT_OF_RANGE input.floor']);
    expect(faultsOf(await create({ region: '999999' }, { ...own, roles: new Set(['RECRUITER']) }))).toEqual(['UNKNOWN_CODE input.region']);
    expect(faultsOf(await create({ name: ' 店 ' }))).toEqual(['OUT_OF_RANGE input.name']);
  });

  test('each change is on record', async () => {
    await made();
    const rows = await server.store.owner.rows<{ what: string }>(sql`select distinct e ->> 'what' as what from audit.entry, jsonb_array_elements(events::jsonb) e where e ->> 'subject' = 'recruits-for-1' and e ->> 'action' = 'WRITE'`);
    expect(rows.map(({ what }) => what).toSorted()).toEqual(['createWorkplace', 'updateWorkplace']);
  });
});

describe('a survey', () => {
  test('records what the centre of the region saw, with day and surveyor, and replaces what was said', async () => {
    const place = await made({ floor: 3, hasLift: true });
    const { workplace, userErrors } = await survey(place, { floor: 3, hasLift: false, surveyedOn: addDays(today, -2) });
    expect(userErrors).toEqual([]);
    expect(workplace).toMatchObject({ floor: 3, hasLift: false, evidence: 'SURVEYED', surveyedFacts: ['FLOOR', 'LIFT'], surveyedOn: addDays(today, -2), surveyedBy: '王老师' });
  });

  test('the employer can not say otherwise of what was seen, nor move the place; of the rest it can', async () => {
    const place = await made();
    const { workplace } = await survey(place, { floor: 3, hasLift: false });
    if (workplace === null) throw new Error('not surveyed');
    const refused = await update(workplace, { hasLift: true, floor: 1, region: '140106', address: '演示:别处2号' });
    expect(faultsOf(refused)).toEqual(['CONTRADICTION input.floor', 'CONTRADICTION input.hasLift', 'CONTRADICTION input.region', 'CONTRADICTION input.address']);
    expect(refused.userErrors[0]?.message).toBe(`A centre saw something else there on ${today}. Where it has changed, ask the centre to survey it again (recordWorkplaceSurvey).`);
    const { workplace: kept, userErrors } = await update(workplace, { hasLift: false, hasAccessibleToilet: true, name: '新名字' });
    expect([userErrors, kept?.hasLift, kept?.surveyedFacts]).toEqual([[], false, ['FLOOR', 'LIFT']]);
    // Not even the centre, without having looked again.
    expect(faultsOf(await update({ ...workplace, version: workplace.version + 1 }, { hasLift: true }, taiyuan))).toEqual(['CONTRADICTION input.hasLift']);
    const again = await survey({ ...workplace, version: workplace.version + 1 }, { hasLift: true, floor: null });
    expect([again.userErrors, again.workplace?.hasLift, again.workplace?.floor, again.workplace?.surveyedFacts]).toEqual([[], true, null, ['LIFT']]);
  });

  test('is the word of the centre of its region alone', async () => {
    const place = await made();
    expect(faultsOf(await survey(place, { hasLift: true }, datong))).toEqual(['NOT_FOUND input.workplaceId']);
    const { errors } = await server.ask('mutation ($input: RecordWorkplaceSurveyInput!) { recordWorkplaceSurvey(input: $input) { workplace { id } } }', { as: own, variables: { input: { workplaceId: place.id, version: 1, surveyor: '自己', hasLift: true } } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    // Somebody who recruits for the employer as well surveys nothing of it.
    const both: Actor = { ...own, subject: 'both', roles: new Set(['RECRUITER', 'COUNSELLOR']), regionCode: '140100' };
    expect(faultsOf(await survey(place, { hasLift: true }, both))).toEqual(['NOT_FOUND input.workplaceId']);
  });

  test('of a place in another city is for the centre there, not for the one of the employer', async () => {
    const place = await made({ region: '140212' });
    expect(faultsOf(await survey(place, { hasLift: true }, taiyuan))).toEqual(['NOT_FOUND input.workplaceId']);
    expect((await survey(place, { hasLift: true }, datong)).userErrors).toEqual([]);
  });

  test('records something, and not tomorrow', async () => {
    const place = await made();
    expect(faultsOf(await survey(place, {}))).toEqual(['REQUIRED input']);
    expect(faultsOf(await survey(place, { hasLift: null }))).toEqual(['REQUIRED input']);
    expect(faultsOf(await survey(place, { hasLift: true, surveyedOn: addDays(today, 1) }))).toEqual(['OUT_OF_RANGE input.surveyedOn']);
    const { workplace } = await survey(place, { hasLift: true });
    expect(faultsOf(await survey({ ...place, version: workplace?.version ?? 0 }, { hasLift: false, surveyedOn: addDays(today, -1) }))).toEqual(['CONTRADICTION input.surveyedOn']);
  });
});

describe('who reads a workplace', () => {
  const read = async (id: string, as: Actor | null): Promise<{ workplace: { address: string; surveyedBy: string | null } | null }> =>
    server.data('query ($id: ID!) { workplace(id: $id) { address surveyedBy } }', { as, variables: { id } });

  test('its employer and the centre; everybody once a vacancy there was published; who surveyed it the centre alone', async () => {
    const place = await made();
    await survey(place, { hasLift: true });
    const { vacancy } = await createVacancy({ workplaceId: place.id });
    expect((await read(place.id, null)).workplace).toBeNull();
    expect((await read(place.id, other)).workplace).toBeNull();
    expect((await read(place.id, own)).workplace).toEqual({ address: '演示:建设路1号', surveyedBy: null });
    expect((await read(place.id, taiyuan)).workplace).toEqual({ address: '演示:建设路1号', surveyedBy: '王老师' });
    expect(await publish(vacancy?.id ?? '')).toEqual([]);
    expect((await read(place.id, null)).workplace).toEqual({ address: '演示:建设路1号', surveyedBy: null });
    const { node, vacancy: shown } = await server.data<{ node: { hasLift: boolean }; vacancy: { workplace: { id: string; hasLift: boolean } } }>(
      'query ($place: ID!, $vacancy: ID!) { node(id: $place) { ... on Workplace { hasLift } } vacancy(id: $vacancy) { workplace { id hasLift } } }', { variables: { place: place.id, vacancy: vacancy?.id } });
    expect([node.hasLift, shown.workplace]).toEqual([true, { id: place.id, hasLift: true }]);
  });

  test('the list of an employer has those that its reader may see', async () => {
    const employer = globalId('Employer', 12);
    const recruiter = recruiterOf(12);
    const { workplace } = await create({ employerId: employer, region: '140105' }, recruiter);
    const list = async (as: Actor | null): Promise<string[]> => (await server.data<{ employer: { workplaces: { nodes: { id: string }[] } } }>(
      'query ($id: ID!) { employer(id: $id) { workplaces(first: 50) { nodes { id } } } }', { as, variables: { id: employer } })).employer.workplaces.nodes.map(({ id }) => id);
    const others = [18, 19].map((id) => globalId('Workplace', id));
    expect(await list(recruiter)).toEqual([...others, workplace?.id]);
    expect(await list(null)).toEqual(others);
  });
});

describe('a vacancy at a workplace', () => {
  test('takes the region of the workplace where it names none, and contradicts it nowhere', async () => {
    const place = await made({ region: '140106' });
    expect((await createVacancy({ workplaceId: place.id })).vacancy).toMatchObject({ region: { code: '140106' }, workplace: { id: place.id } });
    expect((await createVacancy({ workplaceId: place.id, region: '140100' })).vacancy?.region?.code).toBe('140100');
    const { userErrors } = await createVacancy({ workplaceId: place.id, region: '140212' });
    expect(userErrors).toEqual([{ code: 'CONTRADICTION', path: ['input', 'region'] }]);
  });

  test('a change of the workplace or of the region is held to the same', async () => {
    const [here, there] = [await made({ region: '140106' }), await made({ region: '140212' })];
    const { vacancy } = await createVacancy({ workplaceId: here.id });
    const change = (input: object): Promise<WrittenVacancy> => server.write<WrittenVacancy>('updateVacancy', { vacancyId: vacancy?.id, version: vacancy?.version, ...input }, own, vacancyFields);
    expect((await change({ region: '140212' })).userErrors).toEqual([{ code: 'CONTRADICTION', path: ['input', 'region'] }]);
    expect((await change({ workplaceId: there.id })).vacancy).toMatchObject({ region: { code: '140212' }, workplace: { id: there.id } });
  });

  test('is at a workplace of its own employer that is in use', async () => {
    const foreign = await create({ employerId: globalId('Employer', 2), region: '140105' }, other);
    expect((await createVacancy({ workplaceId: foreign.workplace?.id })).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'workplaceId'] }]);
    const place = await made();
    const { workplace: closed } = await update(place, { isClosed: true });
    // Not exact: it was closed just now.
    expect(closed?.closedAt).not.toBeNull();
    expect((await createVacancy({ workplaceId: place.id })).userErrors).toEqual([{ code: 'WRONG_STATE', path: ['input', 'workplaceId'] }]);
  });

  test('keeps its workplace from being closed while it is open, and from moving to another region', async () => {
    const place = await made();
    const { vacancy } = await createVacancy({ workplaceId: place.id });
    expect(await publish(vacancy?.id ?? '')).toEqual([]);
    expect(faultsOf(await update(place, { isClosed: true }))).toEqual(['WRONG_STATE input.isClosed']);
    expect(faultsOf(await update(place, { region: '140212' }))).toEqual(['CONTRADICTION input.region']);
  });

  test('of a closed workplace is not published', async () => {
    const place = await made();
    const { vacancy } = await createVacancy({ workplaceId: place.id });
    await update(place, { isClosed: true });
    expect(await publish(vacancy?.id ?? '')).toEqual(['WRONG_STATE input.vacancyId']);
  });

  test('says of nothing that it is provided which a survey saw is not there; that it would be, it may say', async () => {
    const place = await made();
    await survey(place, { hasLift: false });
    const provisions = (state: string): object => ({ workplaceId: place.id, provisions: [{ accommodation: 'lift', state }] });
    expect((await createVacancy(provisions('PROVIDED'))).userErrors).toEqual([{ code: 'CONTRADICTION', path: ['input', 'provisions'] }]);
    expect((await createVacancy(provisions('WILLING'))).userErrors).toEqual([]);
  });

  test('shows the provisions and the demand that follow', async () => {
    const place = await made({ floor: 3, hasLift: false, hasStepFreeEntrance: true, hasLodging: true });
    const { vacancy } = await createVacancy({ workplaceId: place.id });
    const { vacancy: read } = await server.data<{ vacancy: { demands: { function: { code: string }; level: number; basis: string }[]; provisions: { accommodation: { code: string }; state: string }[] } }>(
      'query ($id: ID!) { vacancy(id: $id) { demands { function { code } level basis } provisions { accommodation { code } state } } }', { as: own, variables: { id: vacancy?.id } });
    expect(read.demands.find(({ function: { code } }) => code === 'climbing')).toMatchObject({ level: 3, basis: 'DERIVED' });
    const provided = new Map(read.provisions.map(({ accommodation: { code }, state }) => [code, state]));
    expect(['lift', 'stepFreeAccess', 'staffLodging'].map((code) => provided.get(code))).toEqual(['REFUSED', 'PROVIDED', 'PROVIDED']);
  });
});

describe('what a workplace asks is a question to everybody', () => {
  test('an employer changes it three times a day while a vacancy is open there; a centre as often as it must', async () => {
    const recruiter = recruiterOf(30);
    const place = await made({ employerId: globalId('Employer', 30), region: '140105' }, recruiter);
    const { vacancy } = await createVacancy({ employerId: globalId('Employer', 30), workplaceId: place.id }, recruiter);
    expect(await publish(vacancy?.id ?? '', recruiter)).toEqual([]);
    const answers: string[][] = [];
    for (const [index, floor] of [2, 1, 3, 1].entries()) answers.push(faultsOf(await update({ ...place, version: index + 1 }, { floor, hasLift: false }, recruiter)));
    expect(answers).toEqual([[], [], [], ['NOT_ELIGIBLE input']]);
    expect(faultsOf(await update({ ...place, version: 4 }, { floor: 1, hasLift: false }, { ...anonymous, subject: 'province', roles: new Set(['COUNSELLOR']), regionCode: '140000' }))).toEqual([]);
    // What tells nothing of anybody is not counted.
    expect(faultsOf(await update({ ...place, version: 5 }, { hasBusStopNear: true }, recruiter))).toEqual([]);
  });
});

describe('the search of vacancies', () => {
  test('reads of each fact what matching reads, and finds what the workplace provides', async () => {
    const values = [true, false, null];
    for (const { fact, says, sql: expression } of workplaceProvisions) {
      for (const value of fact === 'floor' ? [-1, 1, 2, null] : values) {
        const facts = { floor: null, hasLift: null, hasStepFreeEntrance: null, hasAccessibleToilet: null, hasTactileGuidance: null, hasAccessibleParking: null, hasLodging: null, [fact]: value };
        const column = fact === 'floor' ? 'floor' : `has_${fact.slice(3).replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? '' : '_') + letter.toLowerCase())}`;
        const [row] = await server.store.owner.rows<{ said: boolean | null }>(sql`select ${raw(expression)} as said from jsonb_populate_record(null::workplace, ${JSON.stringify({ [column]: value })}::jsonb) w`);
        expect([fact, value, row?.said]).toEqual([fact, value, says(facts)]);
      }
    }
    const place = await made({ hasLodging: true, hasLift: false });
    const { vacancy } = await createVacancy({ workplaceId: place.id, title: '演示:找得到的岗位', provisions: [{ accommodation: 'lift', state: 'WILLING' }] });
    expect(await publish(vacancy?.id ?? '')).toEqual([]);
    const found = async (accommodations: string[]): Promise<boolean> => (await server.data<{ vacancies: { nodes: { id: string }[] } }>(
      'query ($accommodations: [String!]!) { vacancies(first: 10, filter: { text: "找得到的岗位", accommodations: $accommodations }) { nodes { id } } }', { variables: { accommodations } })).vacancies.nodes.some(({ id }) => id === vacancy?.id);
    expect([await found(['staffLodging', 'lift']), await found(['stepFreeAccess'])]).toEqual([true, false]);
    const { userErrors } = await update(place, { hasLodging: false });
    expect([userErrors, await found(['staffLodging'])]).toEqual([[], false]);
  });
});

describe('beneath the program', () => {
  test('a session of a recruiter writes no survey, and changes nothing that one recorded', async () => {
    const place = await made();
    await survey(place, { hasLift: false });
    const id = Number(Buffer.from(place.id, 'base64url').toString().split(':')[1]);
    const db = server.contextOf(own).db;
    await expect(db.transaction((transaction) => transaction.rows(sql`update workplace set has_lift = true where id = ${id}`))).rejects.toThrow('only a centre surveys a workplace');
    await expect(db.transaction((transaction) => transaction.rows(sql`update workplace set surveyed_facts = '[]' where id = ${id}`))).rejects.toThrow('only a centre surveys a workplace');
    await db.transaction((transaction) => transaction.rows(sql`update workplace set name = '改名' where id = ${id}`));
    const [row] = await server.store.owner.rows<{ name: string; has_lift: boolean }>(sql`select name, has_lift from workplace where id = ${id}`);
    expect(row).toEqual({ name: '改名', has_lift: false });
  });
});
