import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { answerable } from '../../../src/domain/policies/policy.bounds.js';
import { programmeKinds } from '../../../src/domain/programmes/index.js';
import { addDays, addYears, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';
import { Courses, detailsOf } from './courses.js';
import { codes, person, Programmes, type Faults } from './making.js';

let server: TestServer;
let courses: Courses;
let programmes: Programmes;
let somebody: number;
let other: number;
const today = chinaDate();
beforeAll(async () => {
  server = await TestServer.start('demo');
  courses = new Courses(server);
  programmes = new Programmes(server);
  [somebody = 0, other = 0] = await programmes.locals(2);
  await courses.somebodyForAll(somebody);
  await courses.somebodyForAll(other);
});
beforeEach(async () => { await courses.forget(); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const kindOf = (code: string) => programmeKinds.get(code);
const details = (code: string, ...fields: string[]): object[] => detailsOf(kindOf(code), 'PARTICIPATION', fields);

/** Records the next stage of the only part of a programme, and answers with its faults. */
async function next(programme: string, stage: string, given: object[] = [], as: Actor | string = 'counsellor', more: object = {}): Promise<string[]> {
  const { id, version } = await courses.part(programme);
  return codes(server.write<Faults>('recordParticipation', { participationId: id, version, stage, details: given, ...more }, as, 'userErrors { code path message }'));
}

async function recorded(code: string, taker: object, stage: string, given: object[], more: object = {}): Promise<string> {
  const { programme, userErrors } = await courses.make(kindOf(code), { participants: [{ ...taker, stage, details: given }], ...more });
  expect(userErrors).toEqual([]);
  return programme?.id ?? '';
}

async function practiceOf(seeker: number): Promise<object | null> {
  const { jobSeeker } = await server.data<{ jobSeeker: { massagePractitioner: object | null } }>(
    'query ($id: ID!) { jobSeeker(id: $id) { massagePractitioner { branch title reviewedOn reviewDueOn filedOn filedAt } } }', { as: 'counsellor', variables: { id: globalId('JobSeeker', seeker) } });
  return jobSeeker.massagePractitioner;
}

describe('what is decided of a practice of massage stands with the person', () => {
  test('case 40: a yearly review recorded through a programme moves the day by which the next one is due; a title certified there shows', async () => {
    expect(await practiceOf(somebody)).toMatchObject({ reviewDueOn: null, title: null });
    await recorded('massageReview', person(somebody), 'passed', [], { startsOn: '2026-05-01' });
    expect(await practiceOf(somebody)).toMatchObject({ reviewedOn: '2026-05-01', reviewDueOn: addYears('2026-05-01', 1) });
    // A review that is recorded late moves nothing back.
    await recorded('massageReview', person(somebody), 'passed', [], { startsOn: '2025-05-01' });
    expect(await practiceOf(somebody)).toMatchObject({ reviewedOn: '2026-05-01' });
    const title = await recorded('massageTitle', person(somebody), 'applied', [{ field: 'title', value: { text: 'INTERMEDIATE' } }]);
    expect(await practiceOf(somebody)).toMatchObject({ title: null });
    expect(await next(title, 'certified')).toEqual([]);
    await recorded('massageFiling', person(somebody), 'filed', [{ field: 'institution', value: { text: '演示:社区卫生服务中心' } }], { startsOn: '2026-06-01' });
    expect(await practiceOf(somebody)).toEqual({
      branch: 'MEDICAL', title: 'INTERMEDIATE', reviewedOn: '2026-05-01', reviewDueOn: '2027-05-01', filedOn: '2026-06-01', filedAt: '演示:社区卫生服务中心',
    });
  });

  test('a review that was failed, or is only submitted, moves nothing', async () => {
    const before = await practiceOf(other);
    await recorded('massageReview', person(other), 'submitted', []);
    const failed = await recorded('massageReview', person(other), 'failed', details('massageReview', 'reason'));
    expect(await practiceOf(other)).toEqual(before);
    expect(await next(failed, 'passed', [], 'counsellor', { stageOn: '2026-11-01' })).toEqual(['CONTRADICTION stageOn']);
  });

  test('whoever passes the examination is qualified and has the junior title; what was better stays', async () => {
    await server.store.owner.rows(sql`delete from blind_massage_practitioner where job_seeker_id = ${other}`);
    await server.store.owner.rows(sql`update job_seeker set certificates = '[]' where id = ${other}`);
    const { programme } = await courses.make(kindOf('medicalMassageExam'));
    const exam = programme?.id ?? '';
    expect(await codes(programmes.moved('takePart', exam, { ...person(other), details: [{ field: 'score', value: { number: '1' } }] }, 'counsellor'))).toEqual(['NOT_ELIGIBLE details.0.field', 'REQUIRED details.paper']);
    expect(await codes(programmes.moved('takePart', exam, { ...person(other), details: details('medicalMassageExam', 'paper') }, 'counsellor'))).toEqual([]);
    expect(await next(exam, 'admitted', details('medicalMassageExam', 'provided'))).toEqual([]);
    expect(await next(exam, 'passed', details('medicalMassageExam', 'score'))).toEqual([]);
    expect(await practiceOf(other)).toMatchObject({ branch: 'MEDICAL', title: 'JUNIOR' });
    const { jobSeeker } = await server.data<{ jobSeeker: { certificates: { type: { code: string }; issuedOn: string }[] } }>(
      'query ($id: ID!) { jobSeeker(id: $id) { certificates { type { code } issuedOn } } }', { as: 'counsellor', variables: { id: globalId('JobSeeker', other) } });
    expect(jobSeeker.certificates).toEqual([{ type: { code: 'medicalMassage' }, issuedOn: today }]);
  });
});

describe('what is granted once is granted once', () => {
  const granting = async (taker: object): Promise<string[]> => {
    const id = await recorded('tobaccoLicence', taker, 'asked', details('tobaccoLicence', 'shop'));
    expect(await next(id, 'checked', details('tobaccoLicence', 'holdsLicence', 'hadPreference'))).toEqual([]);
    return next(id, 'granted', details('tobaccoLicence', 'preference', 'licenceUntil'));
  };
  const entitlement = async (seeker: number, code: string): Promise<object | undefined> => {
    const { jobSeeker } = await server.data<{ jobSeeker: { entitlements: { policy: { code: string }; status: string; missing: { label: string }[] }[] } }>(
      'query ($id: ID!) { jobSeeker(id: $id) { entitlements(answers: [{ name: "isIndividualBusiness", value: true }, { name: "hadTobaccoPreference", value: false }, { name: "holdsTobaccoLicence", value: false }]) { policy { code } status missing { label } } } }',
      { as: 'counsellor', variables: { id: globalId('JobSeeker', seeker) } });
    return jobSeeker.entitlements.find(({ policy }) => policy.code === code);
  };

  test('a tobacco licence: a second one is refused, and the policy says that it was used', async () => {
    expect(await entitlement(somebody, 'tobaccoLicence')).toMatchObject({ status: 'GRANTED' });
    expect(await granting(person(somebody))).toEqual([]);
    expect(await entitlement(somebody, 'tobaccoLicence')).toMatchObject({
      status: 'MISSING', missing: [{ label: 'The preference was not used before' }, { label: 'No valid tobacco licence is held' }],
    });
    expect(await granting(person(somebody))).toEqual(['NOT_ELIGIBLE stage']);
    // Somebody else can still have it.
    expect(await granting(person(other))).toEqual([]);
  });

  test('whoever holds a licence already, or had the preference, is not checked as one who may have it', async () => {
    const id = await recorded('tobaccoLicence', person(somebody), 'asked', details('tobaccoLicence', 'shop'));
    expect(await next(id, 'checked', [{ field: 'holdsLicence', value: { flag: true } }, { field: 'hadPreference', value: { flag: true } }])).toEqual([
      'NOT_ELIGIBLE details.0.value', 'NOT_ELIGIBLE details.1.value',
    ]);
  });

  test('facts that follow from stages are facts that a policy asks for', () => {
    const facts = programmeKinds.entries.flatMap(({ stages }) => stages.flatMap(({ facts: told }) => told.map(({ fact }) => fact)));
    expect(facts.filter((fact) => !answerable.has(fact))).toEqual([]);
    expect(new Set(facts)).toEqual(new Set(['hadTobaccoPreference', 'holdsTobaccoLicence', 'bidsForRailwayShop', 'sellsLottery', 'isIndividualBusiness']));
  });
});

describe('a recognition', () => {
  const recognitionsOf = async (employer: string, as?: string): Promise<object[]> => (await server.data<{ employer: { recognitions: object[] } }>(
    'query ($id: ID!) { employer(id: $id) { recognitions { as { code } level validFrom validUntil } } }', { variables: { id: employer }, ...(as === undefined ? {} : { as }) })).employer.recognitions;
  const days = (from: string, until: string): object[] => [
    { field: 'level', value: { text: 'province' } }, { field: 'recognisedFrom', value: { date: from } }, { field: 'recognisedUntil', value: { date: until } },
  ];

  test('of a model institution shows to everybody from its first day to its last, until it is withdrawn; what was said of it does not', async () => {
    await server.store.owner.rows(sql`update employer set kind = 'SUPPORTED_EMPLOYMENT_INSTITUTION', region_code = '140105' where id = 5`);
    const institution = globalId('Employer', 5);
    const id = await recorded('modelInstitution', { employerId: institution }, 'applied', []);
    expect(await recognitionsOf(institution)).toEqual([]);
    expect(await next(id, 'recognised', days(today, addYears(today, 3)))).toEqual(['WRONG_STATE stage']);
    expect(await next(id, 'reviewed', details('modelInstitution', 'criteria', 'points'))).toEqual([]);
    expect(await next(id, 'recognised', days(addDays(today, 1), addYears(today, 3)))).toEqual([]);
    expect(await recognitionsOf(institution)).toEqual([]);
    expect(await next(id, 'recognised', days(today, addYears(today, 3)))).toEqual([]);
    const shown = { as: { code: 'modelInstitution' }, level: 'Provincial', validFrom: today, validUntil: addYears(today, 3) };
    expect(await recognitionsOf(institution)).toEqual([shown]);
    expect(await recognitionsOf(institution, 'recruiter')).toEqual([shown]);
    expect(await next(id, 'withdrawn')).toEqual([]);
    expect(await recognitionsOf(institution)).toEqual([]);
  });
});

describe('a place', () => {
  test('falls free when its part ends, and whoever waits gets it', async () => {
    const { programme } = await courses.make(kindOf('startupPark'), { places: 1 });
    const park = programme?.id ?? '';
    const plan = details('startupPark', 'plan');
    expect(await codes(programmes.moved('takePart', park, { ...person(somebody), details: plan }, 'counsellor'))).toEqual([]);
    expect(await codes(programmes.moved('takePart', park, { ...person(other) }, 'counsellor'))).toEqual([]);
    await server.store.owner.rows(sql`update programme set closes_on = ${addDays(today, -1)} where id = (select max(id) from programme)`);
    expect(await codes(server.write<Faults>('drawPlaces', { programmeId: park }, 'counsellor', 'userErrors { code path message }'))).toEqual([]);
    const parts = await server.store.owner.rows<{ id: number; state: string; version: number }>(sql`select id, state, version from participation order by rank`);
    expect(parts.map(({ state }) => state)).toEqual(['ALLOTTED', 'WAITING']);
    const [tenant, waiting] = parts;
    const record = async (part: number | undefined, stage: string, given: object[] = []): Promise<string[]> => {
      const [row] = await server.store.owner.rows<{ version: number }>(sql`select version from participation where id = ${part ?? 0}`);
      return codes(server.write<Faults>('recordParticipation', { participationId: globalId('Participation', part ?? 0), version: row?.version, stage, details: given }, 'counsellor', 'userErrors { code path message }'));
    };
    expect(await record(waiting?.id, 'in', details('startupPark', 'area', 'usualRent', 'rent', 'months'))).toEqual(['WRONG_STATE stage']);
    expect(await record(tenant?.id, 'in', details('startupPark', 'area', 'usualRent', 'rent', 'months'))).toEqual([]);
    const left = async (): Promise<number> => (await server.data<{ programme: { placesLeft: number } }>('query ($id: ID!) { programme(id: $id) { placesLeft } }', { as: 'counsellor', variables: { id: park } })).programme.placesLeft;
    expect(await left()).toBe(0);
    expect(await record(tenant?.id, 'graduated', details('startupPark', 'advice'))).toEqual([]);
    const after = await server.store.owner.rows<{ state: string; left: string | null }>(sql`select state, left_on::text as left from participation order by rank`);
    expect(after).toEqual([{ state: 'ATTENDED', left: today }, { state: 'ALLOTTED', left: null }]);
    expect(await left()).toBe(0);
  });
});

describe('who is told, and reminded', () => {
  interface Notice { readonly kind: string; readonly text: string; readonly dueOn: string | null }
  const noticesOf = async (as: Actor | string, kind: string): Promise<Notice[]> => {
    const { viewer } = await server.data<{ viewer: { notices: { nodes: Notice[] } } }>('{ viewer { notices(first: 100) { nodes { kind text dueOn } } } }', { as });
    return viewer.notices.nodes.filter((notice) => notice.kind === kind);
  };

  test('the person is told of a stage that the centre records, and not of the first one; the centre is reminded of the day by which it ends', async () => {
    await courses.somebodyForAll(1);
    const id = await recorded('ruralLoan', { jobSeekerId: ids.seeker }, 'applied', details('ruralLoan', 'bank', 'purpose', 'amountAsked'));
    expect(await noticesOf('seeker', 'PROGRAMME_STAGE')).toEqual([]);
    const due = addDays(today, 20);
    expect(await next(id, 'granted', [...details('ruralLoan', 'amount', 'rate', 'interestSubsidy'), { field: 'repayBy', value: { date: due } }])).toEqual([]);
    expect(await noticesOf('seeker', 'PROGRAMME_STAGE')).toEqual([{ kind: 'PROGRAMME_STAGE', text: 'There is news of a programme that you take part in "演示项目".', dueOn: null }]);
    const reminded = (await noticesOf('counsellor', 'PROGRAMME_PART_DUE')).filter(({ text }) => text.includes('演示项目'));
    expect(reminded).toEqual([{ kind: 'PROGRAMME_PART_DUE', text: `Programme "演示项目": the stage "Granted" is to be settled by ${due}.`, dueOn: due }]);
    expect(await next(id, 'repaid')).toEqual([]);
    expect((await noticesOf('counsellor', 'PROGRAMME_PART_DUE')).filter(({ text }) => text.includes('演示项目'))).toEqual([]);
  });

  test("those of the host record stages of those who have a place, and the person is told; a stage that is written to the person's file is the centre's", async () => {
    const { programme } = await courses.make(kindOf('heritageCourse'), { hostId: ids.employer });
    const course = programme?.id ?? '';
    expect(await codes(programmes.moved('takePart', course, { jobSeekerId: ids.seeker }, 'seeker'))).toEqual([]);
    expect(await next(course, 'trained', [], 'seeker')).toEqual(['NOT_FOUND participationId']);
    expect(await next(course, 'trained', [], 'recruiter')).toEqual([]);
    const [entry] = await server.store.owner.rows<{ stages: { stage: string; as: string }[] }>(sql`select stages from participation`);
    expect(entry?.stages.map(({ stage, as }) => `${stage} ${as}`)).toEqual(['registered TAKER', 'trained HOST']);
    const elsewhere: Actor = { ...anonymous, subject: 'elsewhere', roles: new Set(['RECRUITER']), employerId: 2 };
    expect(await next(course, 'working', details('heritageCourse', 'work'), elsewhere)).toEqual(['NOT_FOUND participationId']);
  });
});

describe('where people fall out of the full chain', () => {
  test('shows to the centre of the region, stage by stage', async () => {
    const chain = kindOf('fullChainService');
    const { programme } = await courses.make(chain, { startsOn: today });
    const id = programme?.id ?? '';
    expect(await codes(programmes.moved('takePart', id, person(somebody), 'counsellor'))).toEqual([]);
    expect(await next(id, 'assessed', details('fullChainService', 'strengths', 'ownWord'))).toEqual([]);
    expect(await next(id, 'trained', details('fullChainService', 'trainingHours'))).toEqual([]);
    expect(await next(id, 'left', details('fullChainService', 'leavingReason'))).toEqual([]);
    const counts = (await server.data<{ programmeStages: { stage: { code: string }; reached: number; now: number; fellOut: number }[] }>(
      `{ programmeStages(kind: "fullChainService", region: "140100", from: "${today}", until: "${today}") { stage { code } reached now fellOut } }`, { as: 'counsellor' })).programmeStages;
    expect(counts.filter(({ reached }) => reached > 0)).toEqual([
      { stage: { code: 'registered' }, reached: 1, now: 0, fellOut: 0 }, { stage: { code: 'assessed' }, reached: 1, now: 0, fellOut: 0 },
      { stage: { code: 'trained' }, reached: 1, now: 0, fellOut: 1 }, { stage: { code: 'left' }, reached: 1, now: 1, fellOut: 0 },
    ]);
    const { errors } = await server.ask(`{ programmeStages(kind: "fullChainService", region: "140100", from: "${today}", until: "${today}") { reached } }`, { as: 'recruiter' });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('whom a centre owes a visit or a word', () => {
  const owed = async (what: string): Promise<string[]> => (await server.data<{ peopleOwed: { nodes: { id: string }[] } }>(
    `{ peopleOwed(first: 100, region: "140100", what: ${what}) { nodes { id } } }`, { as: 'counsellor' })).peopleOwed.nodes.map(({ id }) => id);

  test('is a family in difficulty until it was visited, and a graduate until the centre had a word with them', async () => {
    const id = globalId('JobSeeker', somebody);
    const isOwed = async (): Promise<boolean[]> => [(await owed('VISIT')).includes(id), (await owed('GRADUATE_CONTACT')).includes(id)];
    expect(await isOwed()).toEqual([true, true]);
    await recorded('villageVisit', person(somebody), 'visited', []);
    // Nobody was reached: there was no word.
    await recorded('graduateContact', person(somebody), 'notReached', []);
    expect(await isOwed()).toEqual([false, true]);
    await recorded('graduateContact', person(somebody), 'contacted', details('graduateContact', 'way', 'wants', 'planBy'));
    expect(await isOwed()).toEqual([false, false]);
    await server.store.owner.rows(sql`update programme set starts_on = ${addDays(today, -200)} where kind = 'villageVisit'`);
    expect(await isOwed()).toEqual([true, false]);
  });

  test('graduates are found by university, major and the days of graduation', async () => {
    const found = async (filter: string): Promise<boolean> => (await server.data<{ jobSeekers: { nodes: { id: string }[] } }>(
      `{ jobSeekers(first: 100, filter: { residence: "140100", ${filter} }) { nodes { id } } }`, { as: 'counsellor' })).jobSeekers.nodes.some(({ id }) => id === globalId('JobSeeker', somebody));
    const day = addDays(today, -200);
    expect(await Promise.all(['major: "会计"', 'major: "护理"', 'university: "演示大学"', `graduatedFrom: "${day}", graduatedUntil: "${day}"`, `graduatedFrom: "${addDays(day, 1)}"`].map(found))).toEqual([true, false, true, true, false]);
  });
});

describe('an erased person', () => {
  test('leaves no details behind', async () => {
    await recorded('employmentService', person(other), 'served', [{ field: 'nextOn', value: { date: addDays(today, 30) } }, { field: 'service', value: { text: 'plan' } }]);
    await server.store.owner.rows(sql`update job_seeker set erased_at = now() where id = ${other}`);
    await server.store.owner.rows(sql`select access.forget_participations(${other})`);
    expect(await server.store.owner.rows(sql`select details, due_on, note from participation`)).toEqual([{ details: {}, due_on: null, note: null }]);
  });
});
