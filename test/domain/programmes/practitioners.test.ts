import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { addDays, addYears, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
const today = chinaDate();
const year = Number(today.slice(0, 4));
let practitioner: number;
beforeAll(async () => {
  server = await TestServer.start('demo');
  const [found] = await server.store.owner.rows<{ id: number }>(sql`select job_seeker_id as id from blind_massage_practitioner b join job_seeker s on s.id = b.job_seeker_id where branch = 'MEDICAL' and residence_code like '1401%' order by 1 limit 1`);
  practitioner = found?.id ?? 0;
  await server.store.owner.rows(sql`delete from participation`);
});
afterAll(async () => { await server.stop(); });

interface Answered { userErrors: { code: string; path: string[]; message: string }[] }
const person = (): string => globalId('JobSeeker', practitioner);
async function attend(kind: string, startsOn: string, hours: string | null, attended: string | null): Promise<void> {
  const [programme] = await server.store.owner.rows<{ id: number }>(sql`
    insert into programme (kind, is_private, title, region_code, organiser, starts_on, hours, provisions, skills, status) values (${kind}, false, 'x', '140100', 'x', ${startsOn}, ${hours}, '{}', '[]', 'HELD') returning id`);
  await server.store.owner.rows(sql`insert into participation (programme_id, job_seeker_id, state, asked_at, hours_attended) values (${programme?.id ?? 0}, ${practitioner}, 'ATTENDED', now(), ${attended})`);
}

test("a practitioner's hours of a year are what was attended of continuing education, and of nothing else", async () => {
  await attend('continuingEducation', `${year}-01-01`, '20.0', '12.5');
  await attend('medicalMassageTraining', `${year}-01-01`, '8.0', null);
  await attend('continuingEducation', `${year - 1}-12-31`, '6.0', null);
  await attend('vocationalCourse', `${year}-01-01`, '99.0', null);
  const { jobSeeker } = await server.data<{ jobSeeker: { massagePractitioner: Record<string, string> } }>(
    `query ($id: ID!) { jobSeeker(id: $id) { massagePractitioner { now: continuingEducationHours(year: ${year}) before: continuingEducationHours(year: ${year - 1}) never: continuingEducationHours(year: 2020) } } }`, { as: 'counsellor', variables: { id: person() } });
  expect(jobSeeker.massagePractitioner).toEqual({ now: '20.5', before: '6.0', never: '0.0' });
});

test('the yearly review is due a year after the last one, and the centre finds whoever is due', async () => {
  const set = async (reviewedOn: string | null): Promise<void> => {
    const [row] = await server.store.owner.rows<{ version: number }>(sql`select version from job_seeker where id = ${practitioner}`);
    const { userErrors } = await server.write<Answered>('updateJobSeeker', { jobSeekerId: person(), version: row?.version, massagePractitioner: { branch: 'MEDICAL', reviewedOn, title: 'INTERMEDIATE', filedOn: '2025-03-01', filedAt: '演示:社区卫生服务中心' } }, 'counsellor', 'userErrors { code path message }');
    expect(userErrors).toEqual([]);
  };
  const due = async (by: string): Promise<boolean> => {
    const { jobSeekers } = await server.data<{ jobSeekers: { nodes: { id: string }[] } }>(`{ jobSeekers(first: 100, filter: { massageReviewDueBy: "${by}", residence: "140100" }) { nodes { id } } }`, { as: 'counsellor' });
    return jobSeekers.nodes.some(({ id }) => id === person());
  };
  await set(addDays(today, -30));
  const dueOn = addYears(addDays(today, -30), 1);
  const { jobSeeker } = await server.data<{ jobSeeker: { massagePractitioner: object } }>('query ($id: ID!) { jobSeeker(id: $id) { massagePractitioner { reviewDueOn title filedOn filedAt } } }', { as: 'counsellor', variables: { id: person() } });
  expect(jobSeeker.massagePractitioner).toEqual({ reviewDueOn: dueOn, title: 'INTERMEDIATE', filedOn: '2025-03-01', filedAt: '演示:社区卫生服务中心' });
  expect([await due(addDays(dueOn, -1)), await due(dueOn)]).toEqual([false, true]);
  await set(null);
  expect(await due(today)).toBe(true);
  expect((await server.ask(`{ jobSeekers(first: 1, filter: { massageReviewDueBy: "${today}" }) { totalCount } }`, { as: 'recruiter' })).errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a model institution is one of supported employment; the hospital is built once it is recorded as finished', async () => {
  const [institution] = await server.store.owner.rows<{ id: number }>(sql`update employer set region_code = '140105' where id = (select min(id) from employer where kind = 'SUPPORTED_EMPLOYMENT_INSTITUTION') returning id`);
  const recognise = (employer: number): Promise<Answered> => server.write<Answered>('createProgramme', {
    kind: 'modelInstitution', title: '晋享家园(演示)', region: '140105', organiser: '演示', startsOn: today, participants: [{ employerId: globalId('Employer', employer) }],
  }, 'admin', 'programme { id } userErrors { code path message }');
  expect((await recognise(1)).userErrors[0]).toMatchObject({ code: 'NOT_ELIGIBLE', path: ['input', 'participants', '0', 'employerId'] });
  expect((await recognise(institution?.id ?? 0)).userErrors).toEqual([]);
  const hospital = async (asOf: string): Promise<object | undefined> => {
    const { measures } = await server.data<{ measures: { indicators: { code: string; value: string; target: string; standing: string; due: string }[] }[] }>(`{ measures(region: "140000", asOf: "${asOf}") { indicators { code value target standing due } } }`, { as: 'admin' });
    return measures.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'massageHospital');
  };
  expect(await hospital('2028-01-01')).toEqual({ code: 'massageHospital', value: '0', target: '1', standing: 'LATE', due: '2027-12-31' });
  await server.store.owner.rows(sql`insert into programme (kind, is_private, title, region_code, organiser, starts_on, provisions, skills, status) values ('massageHospital', false, 'x', '140100', 'x', '2026-02-01', '{}', '[]', 'HELD')`);
  expect(await hospital('2027-12-31')).toMatchObject({ value: '1', standing: 'MET' });
});
