import { expect } from '@jest/globals';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import type { TestServer } from '../../support/server.js';

export const recruiterOf = (employerId: number): Actor => ({ ...anonymous, subject: `writes-for-${employerId}`, roles: new Set(['RECRUITER']), employerId });

export interface Line { about: string; text: string; basis: string | null; function: { code: string } | null }
export interface Match { eligibility: string; isOnlyConfirmationOpen: boolean; gates: { id: string; outcome: string; question: string | null }[]; factors: { name: string; lines: Line[] }[] }

/** Somebody of whom the centre knows some capacities and needs, and who consents. */
export async function person(server: TestServer, facts: {
  readonly capacities?: Readonly<Record<string, number>>; readonly needs?: readonly string[]; readonly birthDate?: string; readonly sex?: 'MALE' | 'FEMALE';
  readonly residence?: string; readonly skills?: readonly string[]; readonly wishes?: object; readonly educationLevel?: string; readonly aids?: readonly string[]; readonly certificates?: readonly object[];
  /** The list of skills is complete, unless it says otherwise. */
  readonly areSkillsConfirmed?: boolean;
  readonly areCertificatesConfirmed?: boolean;
  /** Further facts that the centre confirms, as `updateJobSeeker` takes them. */
  readonly more?: object;
}): Promise<string> {
  // The counsellor of the tests serves Taiyuan.
  const as = facts.residence === undefined ? 'counsellor' : 'admin';
  const { jobSeeker } = await server.write<{ jobSeeker: { id: string; version: number } }>(
    'registerJobSeeker', { fullName: '演示:判断用的人', residence: facts.residence ?? '140105', registeredRegion: '140105' }, as, 'jobSeeker { id version }');
  const { consentForms } = await server.data<{ consentForms: { noticeVersion: string }[] }>('{ consentForms(purpose: MATCHING) { noticeVersion } }');
  const { userErrors: refused } = await server.write('grantConsent', { jobSeekerId: jobSeeker.id, purpose: 'MATCHING', noticeVersion: consentForms[0]?.noticeVersion }, as);
  const { userErrors } = await server.write('updateJobSeeker', {
    jobSeekerId: jobSeeker.id, version: jobSeeker.version, birthDate: facts.birthDate ?? '1990-05-17', sex: facts.sex ?? null, educationLevel: facts.educationLevel ?? 'SENIOR_MIDDLE', areSkillsConfirmed: facts.areSkillsConfirmed ?? true, areCertificatesConfirmed: facts.areCertificatesConfirmed ?? true,
    capacities: Object.entries(facts.capacities ?? {}).map(([code, level]) => ({ function: code, level, source: 'SELF' })),
    skills: (facts.skills ?? []).map((skill) => ({ skill, level: 3, evidence: 'SELF' })), aids: facts.aids ?? [], certificates: facts.certificates ?? [], ...(facts.wishes === undefined ? {} : { wishes: facts.wishes }),
    needs: (facts.needs ?? []).map((accommodation) => ({ accommodation, isRequired: true })), ...facts.more,
  }, as);
  expect([...refused, ...userErrors]).toEqual([]);
  return jobSeeker.id;
}

/** A vacancy as a recruiter types it, and publishes it. */
export async function vacancy(server: TestServer, facts: object, employer = 11): Promise<string> {
  const input = { employerId: globalId('Employer', employer), kind: 'OPEN', title: '演示:判断用的岗位', region: '140105', ...facts };
  const { vacancy: made, userErrors } = await server.write<{ vacancy: { id: string } }>('createVacancy', input, recruiterOf(employer), 'vacancy { id }');
  expect(userErrors).toEqual([]);
  const published = await server.data<{ publishVacancy: { userErrors: object[] } }>(
    'mutation ($input: VacancyStateInput!) { publishVacancy(input: $input) { userErrors { code } } }', { as: recruiterOf(employer), variables: { input: { vacancyId: made.id } } });
  expect(published.publishVacancy.userErrors).toEqual([]);
  return made.id;
}

export async function match(server: TestServer, jobSeekerId: string, opportunityId: string): Promise<Match> {
  const fields = 'eligibility isOnlyConfirmationOpen gates { id outcome question } factors { name lines { about text basis function { code } } }';
  const found = await server.data<{ match: Match }>(`query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { ${fields} } }`, { as: 'admin', variables: { person: jobSeekerId, post: opportunityId } });
  return found.match;
}

export const gate = ({ gates }: Match, id: string): string | undefined => gates.find((each) => each.id === id)?.outcome;
export const demanded = ({ factors }: Match): string[] => factors.flatMap(({ lines }) => lines.flatMap((line) => (line.about === 'DEMAND' ? [`${line.function?.code} ${line.basis}`] : [])));


/** Has every presumed demand of a vacancy kept, and the list confirmed. */
export async function confirmDemands(server: TestServer, id: string, as: Actor | string): Promise<void> {
  const { vacancy: read } = await server.data<{ vacancy: { version: number; demands: { basis: string; isOfWorkplace: boolean; function: { code: string } }[] } }>(
    'query ($id: ID!) { vacancy(id: $id) { version demands { basis isOfWorkplace function { code } } } }', { as, variables: { id } });
  const presumed = read.demands.filter(({ basis, isOfWorkplace }) => basis === 'PRESUMED' && !isOfWorkplace).map(({ function: { code } }) => ({ function: code, decision: 'KEPT' }));
  expect((await server.write('confirmDemands', { vacancyId: id, version: read.version, presumed }, as)).userErrors).toEqual([]);
}
