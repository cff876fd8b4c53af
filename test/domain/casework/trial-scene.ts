import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import type { TestServer } from '../../support/server.js';

export const today = chinaDate();
export const coach: Actor = { ...anonymous, subject: 'coach', roles: new Set(['JOB_COACH']) };
export const elsewhere: Actor = {
  ...anonymous,
  subject: 'datong',
  roles: new Set(['COUNSELLOR']),
  regionCode: '140200',
};
export const otherRecruiter: Actor = {
  ...anonymous,
  subject: 'other-recruiter',
  roles: new Set(['RECRUITER']),
  employerId: 2,
};
export const agency: Actor = { ...anonymous, subject: 'agency', roles: new Set(['AGENCY_STAFF']), employerId: 1 };

export interface Faults {
  userErrors: { code: string; path: string[]; message: string }[];
}

export interface Trial {
  id: string;
  version: number;
  weeks: number;
  endsOn: string;
  coach: string | null;
  coachHours: string | null;
  state: string;
  extendedWeeks: number;
  evaluation: { outcome: string; party: string; wentWell: string | null; needed: string | null } | null;
}

interface Recorded extends Faults {
  employment: { id: string; version: number; trial: Trial | null } | null;
}

export interface Written extends Faults {
  workTrial: Trial | null;
}

interface Employment {
  endedOn: string | null;
  endReason: string | null;
  version: number;
  trialStatement: { text: string; writtenBy: string } | null;
  trial: { state: string } | null;
}

export const faults = 'userErrors { code path message }';
const fields =
  'id version weeks endsOn coach coachHours state extendedWeeks evaluation { outcome party wentWell needed }';
const employmentFields = 'endedOn endReason version trialStatement { text writtenBy } trial { state }';
export const messages = ({ userErrors }: Faults): string[] => userErrors.map(({ message }) => message);

/** Trials of the first person of the demonstration at the first employer: a coach looks after the person. */
export class TrialScene {
  constructor(private readonly serverOf: () => TestServer) {}

  async begin(): Promise<void> {
    const { owner } = this.serverOf().store;
    await owner.rows(sql`delete from employment`);
    await owner.rows(sql`delete from caseload`);
    await owner.rows(sql`insert into caseload (coach, job_seeker_id, started_on) values ('coach', 1, '2026-01-01')`);
  }

  /** Records an employment that began four weeks ago: a trial of four weeks ends today. */
  record(input: object): Promise<Recorded> {
    const usual = { jobSeekerId: globalId('JobSeeker', 1), employerId: globalId('Employer', 1), kind: 'FULL_TIME' };
    return this.serverOf().write<Recorded>(
      'recordEmployment',
      { ...usual, startedOn: addDays(today, -27), ...input },
      'counsellor',
      `employment { id version trial { ${fields} } } ${faults}`,
    );
  }

  async recordTrial(input: object = {}): Promise<{ employmentId: string; trial: Trial }> {
    const { employment } = await this.record({ trial: { weeks: 4 }, ...input });
    if (employment?.trial == null) throw new Error('no trial was recorded');
    return { employmentId: employment.id, trial: employment.trial };
  }

  write(mutation: string, input: Readonly<Record<string, unknown>>, as: Actor | string): Promise<Written> {
    return this.serverOf().write<Written>(mutation, input, as, `workTrial { ${fields} } ${faults}`);
  }

  evaluate({ id, version }: Trial, input: object, as: Actor | string = 'recruiter'): Promise<Written> {
    const usual = { evaluatedOn: today, wentWell: '按时到岗', outcome: 'GOES_ON' };
    return this.write('recordTrialEvaluation', { workTrialId: id, version, ...usual, ...input }, as);
  }

  async employment(id: string, as: Actor | string = 'counsellor'): Promise<Employment | null> {
    const query = `query ($id: ID!) { node(id: $id) { ... on Employment { ${employmentFields} } } }`;
    return (await this.serverOf().data<{ node: Employment | null }>(query, { as, variables: { id } })).node;
  }

  async end(employmentId: string, version: number, reason: string): Promise<void> {
    await this.serverOf().write('endEmployment', { employmentId, endedOn: today, reason, version }, 'counsellor');
  }

  /** Ids of the trials that are due. */
  async due(as: Actor | string, args = ''): Promise<string[]> {
    const query = `{ trialsDue(first: 10${args}) { nodes { id } } }`;
    const { trialsDue } = await this.serverOf().data<{ trialsDue: { nodes: { id: string }[] } }>(query, { as });
    return trialsDue.nodes.map(({ id }) => id);
  }
}
