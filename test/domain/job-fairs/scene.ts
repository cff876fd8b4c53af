import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import type { TestServer } from '../../support/server.js';
import { noticesOf } from '../notices/queries.js';

interface Fault { readonly code: string; readonly path: readonly string[]; readonly message: string }
export interface Faulty { readonly userErrors: readonly Fault[] }

/** The day on which fairs of the tests are held. */
export const fairDay = addDays(chinaDate(), 20);

export const at = (time: string, day = fairDay): string => `${day}T${time}:00+08:00`;

export const recruiterOf = (employerId: number): Actor => ({ ...anonymous, subject: `recruiter ${employerId}`, roles: new Set(['RECRUITER']), employerId });
export const seekerOf = (jobSeekerId: number): Actor => ({ ...anonymous, subject: `person ${jobSeekerId}`, roles: new Set(['JOB_SEEKER']), jobSeekerId });
export const counsellorOf = (regionCode: string): Actor => ({ ...anonymous, subject: `centre ${regionCode}`, roles: new Set(['COUNSELLOR']), regionCode });
export const codes = ({ userErrors }: Faulty): string[] => userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

/** The fairs of a test, with those who come. */
export class FairScene {
  constructor(private readonly serverOf: () => TestServer) {}

  rows = <Row = object>(...query: Parameters<typeof sql>): Promise<Row[]> => this.serverOf().store.owner.rows<Row>(sql(...query));

  /** Carries a mutation out, with its faults and what else is asked for. */
  do = <Payload = object>(mutation: string, input: Readonly<Record<string, unknown>>, as: Actor | string = 'counsellor', fields = ''): Promise<Payload & Faulty> =>
    this.serverOf().write<Payload & Faulty>(mutation, input, as, `${fields} userErrors { path message }`);

  private async done<Payload>(mutation: string, input: Readonly<Record<string, unknown>>, as: Actor | string, fields: string): Promise<Payload> {
    const payload = await this.do<Payload>(mutation, input, as, fields);
    if (payload.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`);
    return payload;
  }

  /** A fair in the counsellor's city: from 9 to 10 with interviews of 20 minutes, and from 13 to 13:30; one interpreter. */
  async fair(more: object = {}): Promise<string> {
    const { jobFair } = await this.done<{ jobFair: { id: string } }>('createJobFair', {
      title: '专场招聘会', organiser: '市残联', region: '140105', venue: '体育馆', startsAt: at('08:00'), endsAt: at('17:00'), interviewMinutes: 20, interpreters: 1,
      sessions: [{ title: '上午', startsAt: at('09:00'), endsAt: at('10:00') }, { title: '下午', startsAt: at('13:00'), endsAt: at('13:30') }], ...more,
    }, 'counsellor', 'jobFair { id }');
    return jobFair.id;
  }

  async booth(jobFairId: string, employerId: number, more: object = {}): Promise<string> {
    await this.done('addJobFairBooth', { jobFairId, employerId: globalId('Employer', employerId), label: `B${employerId}`, isWheelchairAccessible: false, ...more }, 'counsellor', '');
    const [row] = await this.rows<{ id: number }>`select max(id) as id from job_fair_booth`;
    return globalId('JobFairBooth', row?.id ?? 0);
  }

  async register(jobFairId: string, jobSeeker: number): Promise<void> {
    await this.rows`update job_seeker set needs = '[]' where id = ${jobSeeker}`;
    await this.done('registerForJobFair', { jobFairId, jobSeekerId: globalId('JobSeeker', jobSeeker) }, seekerOf(jobSeeker), '');
  }

  async book(boothId: string, jobSeeker: number, time: string, more: object = {}): Promise<string> {
    const { interview } = await this.done<{ interview: { id: string } }>('bookJobFairInterview', { boothId, jobSeekerId: globalId('JobSeeker', jobSeeker), startsAt: at(time), ...more }, seekerOf(jobSeeker), 'interview { id }');
    return interview.id;
  }

  /** Somebody who lives outside the counsellor's city. */
  async stranger(): Promise<number> {
    const [row] = await this.rows<{ id: number }>`select min(id) as id from job_seeker where residence_code not like '1401%' and id > 3 and erased_at is null`;
    return row?.id ?? 0;
  }

  /** What somebody is told of fairs, the latest first, with the day that the notice names. */
  async told(as: Actor | string): Promise<string[]> {
    const notices = (await noticesOf(this.serverOf(), as)).filter(({ kind }) => kind.startsWith('FAIR_') && kind !== 'FAIR_COMES');
    return notices.map(({ kind, dueOn }) => (dueOn === null ? kind : `${kind} ${dueOn}`));
  }

  /** When the interviews of a fair begin, of those that stand. */
  async booked(jobFairId: string): Promise<string[]> {
    const { jobFair } = await this.serverOf().data<{ jobFair: { interviews: { nodes: { startsAt: string }[] } } }>('query ($id: ID!) { jobFair(id: $id) { interviews(first: 20) { nodes { startsAt } } } }', { as: 'counsellor', variables: { id: jobFairId } });
    return jobFair.interviews.nodes.map(({ startsAt }) => startsAt);
  }
}
