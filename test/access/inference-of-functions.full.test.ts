import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../src/access/index.js';
import { prerequisiteFunctions } from '../../src/matching/factors/prerequisites.js';
import { humanFunctions } from '../../src/domain/functions/index.js';
import { questionLimits } from '../../src/domain/employers/index.js';
import { chinaDate } from '../../src/platform/calendar.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { testDatabase } from '../support/database.js';
import { ids, type UserErrors } from '../support/ids.js';
import { confirmDemands } from '../matching/sense/pairs.js';
import { TestServer } from '../support/server.js';

/** An attacker with a recruiter's token and the server's API, who wants to know what people can do and need. */
let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

/** All that an employer can ask of candidates. */
const everything = `
  score confidence eligibility summary summaries { zh en } plain questions
  gates { id outcome reason plain question }
  factors { name value contribution known lines { about plain texts { zh en } weight value isKnown question met function { code } accommodation { code } provision } }
  jobSeeker { id skills { skill { code } level } educationLevel { code } residence { code } }`;

/** Each employer asks from its own: what one was refused is open to the next. */
const recruiterOf = (employerId: number): Actor => ({ ...anonymous, subject: `prober-${employerId}`, roles: new Set(['RECRUITER']), employerId });

interface Demand { readonly function: string; readonly level: number | null; readonly isEssential: boolean }
interface Write extends UserErrors { readonly vacancy: { readonly id: string; readonly version: number } | null }

const fault = ({ userErrors }: UserErrors): string | null => userErrors[0]?.code ?? null;

const whyLimited = 'What people can do could be told from the matches before and after each change, so changes are limited (Personal Information Protection Law, articles 6, 28 and 51). '
  + 'Change it later, or ask the service centre to.';

/** The occupation of a data-entry clerk, whose work usually asks for reading, among others. */
let clerk = '';
let usual: readonly string[] = [];
beforeAll(async () => {
  const { suggestOccupations } = await server.data<{ suggestOccupations: { occupation: { code: string; usualDemands: { function: { code: string }; level: number }[] } | null }[] }>(
    '{ suggestOccupations(text: "数据录入员", first: 1) { occupation { code usualDemands { function { code } level } } } }');
  const occupation = suggestOccupations[0]?.occupation;
  clerk = occupation?.code ?? '';
  usual = occupation?.usualDemands.map((each) => each.function.code) ?? [];
  expect(usual).toEqual(['reading', 'computerUse', 'writing', 'attention', 'sitting', 'learning']);
  // The work is not done without typing: whoever does not type would be asked, or kept out, whatever else is known.
  await server.store.owner.rows(sql`update job_seeker set skills = skills || '[{"code": "typing", "level": null, "evidence": "SELF"}]' where not skills @> '[{"code": "typing"}]'`);
});

async function draft(employerId: number, more: object): Promise<Write> {
  const input = { employerId: globalId('Employer', employerId), kind: 'OPEN', title: '为试探而写的岗位', occupation: clerk, region: '140105', seats: 5, ...more };
  return server.write<Write>('createVacancy', input, recruiterOf(employerId), 'vacancy { id version } userErrors { code path message }');
}

async function publish(employerId: number, vacancyId: string): Promise<Write> {
  const query = 'mutation ($input: VacancyStateInput!) { publishVacancy(input: $input) { vacancy { id version } userErrors { code path message } } }';
  return (await server.data<{ publishVacancy: Write }>(query, { as: recruiterOf(employerId), variables: { input: { vacancyId } } })).publishVacancy;
}

/** A published vacancy; null where it was refused. */
async function openVacancy(employerId: number, more: object): Promise<string | null> {
  const { vacancy } = await draft(employerId, more);
  const published = await publish(employerId, vacancy?.id ?? '');
  return fault(published) === null ? vacancy?.id ?? null : null;
}

const versionOf = async (id: string): Promise<number> => (await server.data<{ vacancy: { version: number } }>('query ($id: ID!) { vacancy(id: $id) { version } }', { as: 'admin', variables: { id } })).vacancy.version;
const change = async (as: Actor | string, vacancyId: string, more: object) => server.write<Write>('updateVacancy', { vacancyId, version: await versionOf(vacancyId), ...more }, as, 'vacancy { id version } userErrors { code path message }');

interface Candidates { vacancy: { candidates: { totalCount: number | null; nodes: { jobSeeker: { id: string }; factors: { lines: { about: string; met: string | null; function: { code: string } | null }[] }[] }[] } | null } }
const candidates = (id: string, as: Actor | string, fields = everything) => server.ask<Candidates>(`query ($id: ID!) { vacancy(id: $id) { candidates(first: 45) { totalCount nodes { ${fields} } } } }`, { as, variables: { id } });
const answerOf = async (id: string, employerId: number): Promise<Candidates | null> => {
  const { data, errors } = await candidates(id, recruiterOf(employerId));
  expect(errors).toEqual([]);
  return data;
};
const outcomes = (data: Candidates | null): (string | null)[] => (data?.vacancy.candidates?.nodes ?? []).flatMap(({ factors }) => factors.flatMap(({ lines }) => lines.filter(({ about }) => about === 'DEMAND').map(({ met }) => met)));

const reading = (level: number, isEssential = true): Demand => ({ function: 'reading', level, isEssential });
/** Forgets what an employer asked, as days gone by do. */
const nextMonth = (employerId: number): Promise<unknown> => server.store.owner.rows(sql`update vacancy set demands_set_on = null where employer_id = ${employerId}`);

// Every place of work but the own home asks whether people get there, and in.
describe('of a function that neither the vacancy nor its occupation asks about', () => {
  test('nothing that an employer can ask changes with it: no order, score, gate, sentence, question or count', async () => {
    // What an accommodation asks of whoever uses it decides whether it meets a demand: docs/PRIVACY.md says that this tells something.
    const asked = [...usual, 'reading', 'travelling', 'climbing', ...prerequisiteFunctions];
    const [asking, silent] = [await openVacancy(11, { demands: [reading(2)] }), await openVacancy(11, {})];
    const all = async (): Promise<unknown> => Promise.all([asking, silent].map((id) => answerOf(id ?? '', 11)));
    const before = await all();
    const kept = await server.store.owner.rows<{ id: number; capacities: object }>(sql`select id, capacities from job_seeker`);
    await server.store.owner.rows(sql`update job_seeker set capacities = (select coalesce(json_object_agg(f, case when f = any(${asked}::text[]) then (capacities ->> f)::int else 0 end), '{}'::json)
      from unnest(${humanFunctions.entries.map(({ code }) => code)}::text[]) f where f <> all(${asked}::text[]) or capacities ->> f is not null)`);
    expect(await all()).toEqual(before);
    await server.store.owner.rows(sql`update job_seeker s set capacities = k.capacities from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as k (id int, capacities json) where k.id = s.id`);
  });

  test('a vacancy that asks it all the same, or names no occupation, shows its employer nobody until the centre confirmed it', async () => {
    const told: string[] = [];
    for (const [demand, occupation] of [[{ function: 'hearing', level: 1, isEssential: true }, clerk], [{ function: 'hearing', level: 4, isEssential: false }, clerk], [reading(2), null]] as const) {
      const id = await openVacancy(12, { demands: [demand], occupation }) ?? '';
      const { data, errors } = await candidates(id, recruiterOf(12));
      const pair = await server.ask('query ($seeker: ID!, $post: ID!) { match(jobSeekerId: $seeker, opportunityId: $post) { score } }', { as: recruiterOf(12), variables: { seeker: ids.seeker, post: id } });
      const improved = await server.ask('query ($id: ID!) { vacancy(id: $id) { improvements(first: 5) { opens } } }', { as: recruiterOf(12), variables: { id } });
      expect([...pair.errors, ...improved.errors].map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      told.push(JSON.stringify([data, errors.map(({ extensions }) => extensions.code)]));
      // The centre sees who fits, and confirms what the work needs.
      expect((await candidates(id, 'admin', 'score')).errors).toEqual([]);
    }
    expect(new Set(told)).toEqual(new Set([JSON.stringify([{ vacancy: { candidates: null } }, ['FORBIDDEN']])]));
  });

  test('a level that is moved after the centre confirmed it must be confirmed anew', async () => {
    const id = await openVacancy(13, { demands: [{ function: 'hearing', level: 2, isEssential: true }] }) ?? '';
    expect(fault(await server.write<UserErrors>('confirmVacancy', { vacancyId: id, version: await versionOf(id) }, 'admin'))).toBeNull();
    expect((await candidates(id, recruiterOf(13), 'score')).errors).toEqual([]);
    expect(fault(await change(recruiterOf(13), id, { demands: [{ function: 'hearing', level: 3, isEssential: true }] }))).toBeNull();
    expect((await candidates(id, recruiterOf(13), 'score')).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('of a function that the vacancy asks about', () => {
  test('an employer reads that the demand is met, and not by how much or with which aid', async () => {
    const id = await openVacancy(14, { demands: [reading(2)] }) ?? '';
    const { vacancy: { candidates: found } } = (await answerOf(id, 14)) ?? { vacancy: { candidates: null } };
    const met = (found?.nodes ?? []).filter(({ factors }) => factors.some(({ lines }) => lines.some((line) => line.met === 'MET'))).map(({ jobSeeker }) => jobSeeker.id);
    expect(new Set(met).size).toBe(45);
    const seekers = met.map((each) => Number(Buffer.from(each, 'base64url').toString().split(':')[1]));
    const kept = await server.store.owner.rows<{ id: number; capacities: object; aids: object }>(sql`select id, capacities, aids from job_seeker where id = any(${seekers}::int[])`);
    const restore = () => server.store.owner.rows(sql`update job_seeker s set capacities = k.capacities, aids = k.aids from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as k (id int, capacities json, aids json) where k.id = s.id`);
    // The aid supports reading alone: others would help with what the occupation asks besides.
    const answers: (Candidates | null)[] = [];
    for (const [level, aids] of [[2, []], [4, []], [0, ['textToSpeech']]] as const) {
      await server.store.owner.rows(sql`update job_seeker set capacities = (capacities::jsonb || ${JSON.stringify({ reading: level, hearingSpeech: 4, learning: 4 })}::jsonb)::json, aids = ${JSON.stringify(aids)}::json where id = any(${seekers}::int[])`);
      answers.push(await answerOf(id, 14));
    }
    const [first, ...others] = answers;
    expect(new Set(outcomes(first ?? null))).toEqual(new Set(['ACCOMMODATED', 'MET', 'UNKNOWN']));
    for (const other of others) expect(other).toEqual(first);
    await restore();
  });

  test('no field of a person tells functions, aids or needs to any of an employer\'s people', async () => {
    const id = await openVacancy(14, { demands: [reading(2)] }) ?? '';
    const { data, errors } = await candidates(id, recruiterOf(14), 'jobSeeker { id capacities { level } aids { code } needs { isRequired } }');
    expect(data?.vacancy.candidates?.nodes[0]?.jobSeeker).toMatchObject({ capacities: null, aids: null, needs: null });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });
});

describe('an employer can\'t ask', () => {
  test('what is open about a person, what would change for the person, or for the matches and the plan of a fair', async () => {
    const id = await openVacancy(22, { demands: [reading(2)] }) ?? '';
    const fields = 'nextQuestions(first: 1) { question } improvements(first: 1) { text } storedMatches(first: 1) { totalCount } matches(first: 1) { totalCount }';
    const { errors } = await server.ask(`query ($id: ID!) { vacancy(id: $id) { candidates(first: 1) { nodes { jobSeeker { ${fields} } } } } }`, { as: recruiterOf(22), variables: { id } });
    expect(new Set(errors.map(({ path, extensions }) => `${String(path?.at(-1))} ${extensions.code}`))).toEqual(new Set(['nextQuestions', 'improvements', 'storedMatches', 'matches'].map((field) => `${field} FORBIDDEN`)));
    const fair = await server.ask('{ jobFair(id: "Sm9iRmFpcjox") { matches(first: 1) { totalCount } } }', { as: recruiterOf(22) });
    const plan = await server.ask('mutation { planJobFair(input: { jobFairId: "Sm9iRmFpcjox", adopt: false }) { userErrors { code } } }', { as: recruiterOf(22) });
    expect([...fair.errors, ...plan.errors].map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('whoever tries every demand in turn', () => {
  test('each function at each level: a vacancy shows something for what its occupation usually asks, and only so often in a day', async () => {
    await nextMonth(15);
    const answered: string[] = [];
    const codes = humanFunctions.entries.map(({ code }) => code);
    for (const code of [...usual, ...codes.filter((each) => !usual.includes(each))]) {
      for (const level of [1, 2, 3, 4]) {
        const id = await openVacancy(15, { demands: [{ function: code, level, isEssential: false }] });
        if (id === null || (await candidates(id, recruiterOf(15), 'score')).errors.length > 0) continue;
        answered.push(`${code} ${level}`);
      }
    }
    // Of 168 questions. The first ten are about what the occupation usually asks; whoever begins with something else hears less.
    expect(answered).toHaveLength(questionLimits.ofEmployerInDay);
    expect(answered.every((each) => usual.includes(each.split(' ')[0] ?? ''))).toBe(true);
  });

  test('a change of an open vacancy counts, three times a day; what was asked already, and a change of something else, does not', async () => {
    await nextMonth(16);
    const id = await openVacancy(16, { demands: [reading(1)] }) ?? '';
    expect(fault(await change(recruiterOf(16), id, { title: '另一个名称的岗位' }))).toBeNull();
    // Not exact: the database numbers the vacancy; null would be a refusal.
    expect(await openVacancy(16, { demands: [reading(1)] })).not.toBeNull();
    expect(fault(await change(recruiterOf(16), id, { demands: [reading(2)] }))).toBeNull();
    expect(fault(await change(recruiterOf(16), id, { provisions: [{ accommodation: 'screenReader', state: 'WILLING' }] }))).toBeNull();
    const refused = await change(recruiterOf(16), id, { demands: [reading(3)] });
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE', path: ['input', 'demands'], message: `Demands or accommodations were changed 3 times today. ${whyLimited}` }]);
    // Nothing was written of it, and the centre may.
    expect(fault(await change('admin', id, { demands: [reading(3)] }))).toBeNull();
    const [row] = await server.store.owner.rows<{ demands_set_on: string[] }>(sql`select demands_set_on from vacancy where id = ${Number(Buffer.from(id, 'base64url').toString().split(':')[1])}`);
    expect(row?.demands_set_on).toEqual([chinaDate(), chinaDate(), chinaDate()]);
  });

  test('an employer that asked as often as it may in thirty days is sent to the centre, also for what it says of accommodations', async () => {
    await server.store.owner.rows(sql`update vacancy set demands_set_on = (select jsonb_agg((current_date - 3)::text) from generate_series(1, 30)) where id = (select min(id) from vacancy where employer_id = 17)`);
    const { vacancy } = await draft(17, { demands: [reading(1)] });
    const refused = await publish(17, vacancy?.id ?? '');
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE', message: `Your employer has set 30 different lists of demands or accommodations within 30 days. ${whyLimited}` }]);
    const { employer: { version } } = await server.data<{ employer: { version: number } }>('query ($id: ID!) { employer(id: $id) { version } }', { as: 'admin', variables: { id: globalId('Employer', 17) } });
    const provide = (as: Actor | string) => server.write<UserErrors>('updateEmployer', { employerId: globalId('Employer', 17), version, provisions: [{ accommodation: 'lift', state: 'REFUSED' }] }, as, 'userErrors { code path message }');
    expect((await provide(recruiterOf(17))).userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE', path: ['input', 'provisions'] }]);
    expect(fault(await provide('admin'))).toBeNull();
    await server.store.owner.rows(sql`update vacancy set demands_set_on = (select jsonb_agg((current_date - 31)::text) from generate_series(1, 30)) where id = (select min(id) from vacancy where employer_id = 17)`);
    expect(fault(await publish(17, vacancy?.id ?? ''))).toBeNull();
  });

  test('two changes at once are both counted', async () => {
    await nextMonth(18);
    const drafts = await Promise.all(Array.from({ length: questionLimits.ofEmployerInDay + 4 }, (_none, index) => draft(18, {
      demands: [reading(1 + index % 3)], provisions: [{ accommodation: ['screenReader', 'screenMagnifier', 'largePrint', 'largeMonitor', 'taskLighting'][Math.floor(index / 3)], state: 'REFUSED' }],
    })));
    const published = await Promise.all(drafts.map(({ vacancy }) => publish(18, vacancy?.id ?? '')));
    expect(published.map(fault).toSorted()).toEqual([...Array.from({ length: 4 }, () => 'NOT_ELIGIBLE'), ...Array.from({ length: questionLimits.ofEmployerInDay }, () => null)]);
  });

  test('what remains: a few lawful vacancies of one occupation tell between which levels a usual function lies', async () => {
    await nextMonth(19);
    const met: Record<number, Set<string>> = {};
    for (const level of [1, 2, 3]) {
      const data = await answerOf(await openVacancy(19, { demands: [reading(level, false)] }) ?? '', 19);
      met[level] = new Set((data?.vacancy.candidates?.nodes ?? []).filter(({ factors }) => factors.some(({ lines }) => lines.some((line) => line.met === 'MET'))).map(({ jobSeeker }) => jobSeeker.id));
    }
    // Each of these is a published vacancy, counted and to be seen by the centre: docs/SECURITY.md says so.
    const [row] = await server.store.owner.rows<{ asked: number }>(sql`select sum(jsonb_array_length(demands_set_on))::int as asked from vacancy where employer_id = 19`);
    expect(row?.asked).toBe(3);
    expect(met[3]?.size).toBe(45);
  });
});

describe('what a person asks for', () => {
  interface Applied { readonly application: { readonly id: string; readonly version: number } | null; readonly userErrors: UserErrors['userErrors'] }
  const pair = (vacancyId: string, as: Actor | string) => server.data<{ match: { gates: { id: string; reason: string }[]; factors: { lines: { about: string; texts: { zh: string }; accommodation: { code: string } | null; provision: string | null }[] }[] } }>(
    'query ($seeker: ID!, $post: ID!) { match(jobSeekerId: $seeker, opportunityId: $post) { gates { id reason } factors { lines { about texts { zh } accommodation { code } provision } } } }', { as, variables: { seeker: ids.seeker, post: vacancyId } });
  const needsRead = async (vacancyId: string, as: Actor | string) => (await pair(vacancyId, as)).match.factors.flatMap(({ lines }) => lines.filter(({ about }) => about === 'NEED'));

  test('is told to an employer while the person applies, in the match and at the application, and in no other state', async () => {
    await server.store.owner.rows(sql`update job_seeker set needs = '[{"accommodationCode": "signInterpreter", "isRequired": true}]', wishes = '{}', capacities = '{}' where id = 1`);
    const id = await openVacancy(20, { provisions: [{ accommodation: 'signInterpreter', state: 'WILLING' }] }) ?? '';
    expect(await needsRead(id, recruiterOf(20))).toEqual([{ about: 'NEED', texts: { zh: '本人提出一项便利(必需):用人单位愿意提供。' }, accommodation: null, provision: 'WILLING' }]);
    expect(JSON.stringify((await pair(id, recruiterOf(20))).match).match(/手语|[Ss]ign-language/g)).toBeNull();

    const applied = await server.write<Applied>('applyForVacancy', { jobSeekerId: ids.seeker, vacancyId: id }, 'seeker', 'application { id version } userErrors { code path message }');
    const at = (as: Actor | string) => server.ask<{ node: { needs: { accommodation: { code: string } }[] | null; jobSeeker: { needs: null } } }>('query ($id: ID!) { node(id: $id) { ... on Application { needs { accommodation { code } isRequired } } } }', { as, variables: { id: applied.application?.id } });
    const asked = [{ accommodation: { code: 'signInterpreter' }, isRequired: true }];
    for (const status of ['SUBMITTED', 'INTERVIEW', 'OFFERED', 'HIRED']) {
      await server.store.owner.rows(sql`update application set status = ${status} where id = (select max(id) from application)`);
      expect([status, (await at(recruiterOf(20))).data?.node.needs]).toEqual([status, asked]);
      expect((await needsRead(id, recruiterOf(20))).map(({ accommodation }) => accommodation?.code)).toEqual(['signInterpreter']);
    }
    for (const status of ['REJECTED', 'WITHDRAWN']) {
      await server.store.owner.rows(sql`update application set status = ${status} where id = (select max(id) from application)`);
      const { data, errors } = await at(recruiterOf(20));
      expect([status, data?.node.needs, errors.map(({ extensions }) => extensions.code)]).toEqual([status, null, ['FORBIDDEN']]);
      // Whom the employer turned down it no longer meets in a match; who withdrew is a candidate as before the application.
      if (status === 'REJECTED') await expect(needsRead(id, recruiterOf(20))).rejects.toThrow('NOT_FOUND');
      else expect((await needsRead(id, recruiterOf(20))).map(({ accommodation }) => accommodation)).toEqual([null]);
      for (const as of ['seeker', 'admin']) expect((await at(as)).data?.node.needs).toEqual(asked);
    }
    // A centre's referral is not yet the person's word: whatever of it an employer reaches, the needs are not among it.
    await server.store.owner.rows(sql`update application set status = 'REFERRED' where id = (select max(id) from application)`);
    expect(await at(recruiterOf(20))).toEqual({ status: 200, data: { node: { needs: null } }, errors: [{ message: 'Your role does not allow this.', path: ['node', 'needs'], extensions: { code: 'FORBIDDEN' } }] });
  });

  test('is on record as read, by the employer that reads it', async () => {
    await server.store.owner.rows(sql`update application set status = 'SUBMITTED' where id = (select max(id) from application)`);
    const [{ id } = { id: 0 }] = await server.store.owner.rows<{ id: number }>(sql`select max(id) as id from application`);
    await server.data('query ($id: ID!) { node(id: $id) { ... on Application { needs { isRequired } } } }', { as: recruiterOf(20), variables: { id: globalId('Application', id) } });
    const auditor = { ...anonymous, subject: 'auditor', roles: new Set(['AUDITOR'] as const) };
    const { auditEvents } = await server.data<{ auditEvents: { nodes: { fields: string[]; reason: string | null }[] } }>('{ auditEvents(first: 1, filter: { action: READ }) { nodes { fields reason } } }', { as: auditor });
    expect(auditEvents.nodes).toEqual([{ fields: ['needs'], reason: 'APPLICATION' }]);
  });
});

describe('what changes of a vacancy would bring', () => {
  test('tells an employer counts of five or more, and nobody: whom an accommodation would bring, asks for it', async () => {
    const id = await openVacancy(21, { demands: [reading(3)] }) ?? '';
    await confirmDemands(server, id, 'admin');
    interface Improvement { kind: string; opens: number | null; settles: number | null; best: object[] }
    const improvements = async (as: Actor | string) => (await server.data<{ vacancy: { improvements: Improvement[] } }>('query ($id: ID!) { vacancy(id: $id) { improvements(first: 20) { kind opens settles best { score } } } }', { as, variables: { id } })).vacancy.improvements;
    const [told, centre] = [await improvements(recruiterOf(21)), await improvements('admin')];
    expect(centre.some(({ best }) => best.length > 0)).toBe(true);
    // Counts below five are left out.
    expect(told.map(({ kind, opens, settles }) => [kind, opens, settles])).toEqual([
      ['DEMAND', 9, 32], ['DEMAND', null, 24], ['ACCOMMODATION', null, 22], ['ACCOMMODATION', null, 20], ['ACCOMMODATION', null, 20], ['ACCOMMODATION', null, 20],
      ['ACCOMMODATION', null, 6], ['ACCOMMODATION', null, 6],
    ]);
    expect(told.flatMap(({ best }) => best)).toEqual([]);
  });
});
