import sql from 'sql-template-tag';
import { consentNotices, type ConsentPurpose } from '../../../src/domain/seekers/index.js';
import { globalId, idOf } from '../../../src/platform/graphql/global-id.js';
import { ids } from '../../support/ids.js';
import type { Answer, TestServer } from '../../support/server.js';

export const phone = '13812345678';
export const fullName = '何晋宁';

interface Fault { readonly code: string; readonly path: readonly string[]; readonly message: string }
export interface Changed { readonly application: { readonly id: string; readonly version: number; readonly status: string } | null; readonly userErrors: readonly Fault[] }

const changed = 'application { id version status } userErrors { code path message }';

/** A person of the counsellor's region, a post of the recruiter's employer that fits the person, and a booth of that employer. */
export class Scene {
  private constructor(readonly server: TestServer, readonly post: string, readonly otherPost: string, private readonly booth: string) {}

  static async of(server: TestServer): Promise<Scene> {
    const { owner } = server.store;
    // Few enough candidates that one page shows them all.
    await owner.rows(sql`delete from consent where job_seeker_id > 60`);
    await owner.rows(sql`update job_seeker_contact set full_name = ${fullName} where job_seeker_id = 1`);
    const { version } = (await server.data<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', { as: 'seeker', variables: { id: ids.seeker } })).jobSeeker;
    await server.write('updateJobSeeker', { jobSeekerId: ids.seeker, version, phone }, 'seeker');
    const posts = await owner.rows<{ id: number }>(sql`
      update vacancy set kind = 'OPEN', status = 'OPEN', hired = 0, seats = 9, min_education = null, min_age = null, max_age = null, residence_code = null, demands = '[]', certificates = '[]', opens_on = '2026-01-01', closes_on = null
      where id in (select id from vacancy where employer_id = 1 order by id limit 2) returning id`);
    const [booth] = await owner.rows<{ id: number }>(sql`select id from job_fair_booth where employer_id = 1 order by id limit 1`);
    const [first, second] = posts.map(({ id }) => globalId('Vacancy', id));
    return new Scene(server, first ?? '', second ?? '', globalId('JobFairBooth', booth?.id ?? 0));
  }

  /** As if the person had never applied, nor agreed to anything. */
  async reset(): Promise<void> {
    const { owner } = this.server.store;
    await owner.rows(sql`delete from application_event where application_id in (select id from application where job_seeker_id = 1)`);
    await owner.rows(sql`delete from application where job_seeker_id = 1`);
    await owner.rows(sql`delete from consent where job_seeker_id = 1`);
    await owner.rows(sql`delete from employment where job_seeker_id = 1`);
  }

  consent(purpose: ConsentPurpose, employerId: string | null = null): Promise<object> {
    return this.server.write('grantConsent', { jobSeekerId: ids.seeker, purpose, employerId, noticeVersion: consentNotices[purpose].version }, 'seeker');
  }

  refer(vacancyId = this.post, note = '中心推荐一位踏实的人选'): Promise<Changed> {
    return this.server.write<Changed>('referToVacancy', { jobSeekerId: ids.seeker, vacancyId, note }, 'counsellor', changed);
  }

  apply(vacancyId = this.post, note: string | null = null): Promise<Changed> {
    return this.server.write<Changed>('applyForVacancy', { jobSeekerId: ids.seeker, vacancyId, note }, 'seeker', changed);
  }

  /** Takes a step with an application as it is now. */
  async step(id: string, status: string, as: string, language: 'zh-CN' | 'en' = 'en'): Promise<Changed> {
    const [row] = await this.server.store.owner.rows<{ version: number }>(sql`select version from application where id = ${idOf('Application', id, 'id')}`);
    const { data } = await this.server.ask<{ step: Changed }>(`mutation ($input: ChangeApplicationStatusInput!) { step: changeApplicationStatus(input: $input) { ${changed} } }`,
      { as, language, variables: { input: { applicationId: id, status, version: row?.version ?? 0 } } });
    return data?.step ?? { application: null, userErrors: [] };
  }

  /** What the recruiter gets on every way that leads to a person, each by itself. */
  async everyWay(application: string): Promise<Record<string, Answer<Record<string, unknown>>>> {
    const fields = 'id fullName phone capacities { level } needs { isRequired } skills { level } education { school } work { employer } wishes { occupations { code } } residence { code } graduate { university } applications(first: 5) { nodes { id } }';
    const contact = 'contact { fullName phone }';
    const queries: Readonly<Record<string, string>> = {
      application: `query ($application: ID!) { node(id: $application) { ... on Application { status jobSeeker { ${fields} } ${contact} history(first: 10) { nodes { status note } } } } }`,
      applications: `query ($post: ID!) { vacancy(id: $post) { applications(first: 50) { nodes { id status jobSeeker { ${fields} } ${contact} } } } }`,
      jobSeeker: `query ($person: ID!) { jobSeeker(id: $person) { ${fields} disabilityCertificate { grade { digit } } } }`,
      node: `query ($person: ID!) { node(id: $person) { ... on JobSeeker { ${fields} } } }`,
      nodes: `query ($person: ID!) { nodes(ids: [$person]) { ... on JobSeeker { ${fields} } } }`,
      match: `query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { score gates { id outcome } jobSeeker { ${fields} } } }`,
      candidates: `query ($post: ID!) { vacancy(id: $post) { candidates(first: 100, list: ANY) { nodes { jobSeeker { id fullName } } } } }`,
      booth: `query ($booth: ID!) { node(id: $booth) { ... on JobFairBooth { interviews(first: 20) { nodes { jobSeeker { ${fields} } attendee { fullName phone } } } } } }`,
    };
    const variables = { application, post: this.post, person: ids.seeker, booth: this.booth };
    return Object.fromEntries(await Promise.all(Object.entries(queries).map(async ([way, query]) => {
      const used = Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
      return [way, await this.server.ask<Record<string, unknown>>(query, { as: 'recruiter', variables: used })] as const;
    })));
  }

  /** The ways on which the recruiter reads anything that tells who the person is. */
  async openWays(application: string): Promise<string[]> {
    const ways = Object.entries(await this.everyWay(application));
    return ways.filter(([, { data }]) => [`"${ids.seeker}"`, fullName, phone].some((told) => JSON.stringify(data).includes(told))).map(([way]) => way);
  }
}
