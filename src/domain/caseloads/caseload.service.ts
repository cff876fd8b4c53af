import sql from 'sql-template-tag';
import { administrator, allow, childPages, hasRole, mutate, type RequestContext, type RowList, type MutationResult, accountName } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputValidator } from '../../platform/errors/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { allowServing, changeable, type JobSeekerRow } from '../seekers/index.js';
import { CaseloadEntry } from './caseload.entity.js';
import { CaseloadEntryType, type AssignJobCoachInput, type CaseloadRow, type EndJobCoachingInput } from './caseload.type.js';

const list: RowList<CaseloadRow> = {
  name: 'caseload', from: sql`caseload c`, alias: 'c', keys: [{ expression: 'c.id', type: 'int', isDescending: true }], keysOf: ({ id }) => [id],
};
const columns: ReadonlySet<string> = new Set(['id', 'coach', 'started_on', 'ended_on']);
const pages = childPages<CaseloadRow>(list, 'job_seeker_id', () => []);

/** Who looks after a person, and did before: the latest first. */
export async function caseloadOf(ctx: RequestContext, row: JobSeekerRow, page: PageArgs, wantsCount: boolean): Promise<Connection<CaseloadEntryType>> {
  allowServing(ctx, row, 'caseload');
  return mapConnection(await ctx.loader(pages).load({ parent: row.id, args: page, columns, wantsCount }), (entry) => new CaseloadEntryType(entry));
}

async function endCurrent({ em }: Transaction, seekerId: number, today: IsoDate): Promise<void> {
  await em.nativeUpdate(CaseloadEntry, { jobSeeker: seekerId, endedOn: null }, { endedOn: today });
}

/** Whoever looked after the person before does so no longer: a person has one coach at a time. */
export async function assignJobCoach(ctx: RequestContext, input: AssignJobCoachInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'assignJobCoach', input, async (transaction) => {
    const validator = new InputValidator();
    validator.length(['input', 'coach'], input.coach, accountName);
    validator.done();
    const seeker = await changeable(ctx, transaction, id);
    await endCurrent(transaction, seeker.id, ctx.today);
    const entry = new CaseloadEntry();
    entry.coach = input.coach.trim();
    entry.jobSeeker = seeker.id;
    entry.startedOn = ctx.today;
    await transaction.em.persist(entry).flush();
    return seeker.id;
  });
}

export async function endJobCoaching(ctx: RequestContext, input: EndJobCoachingInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'endJobCoaching', input, async (transaction) => {
    const seeker = await changeable(ctx, transaction, id);
    await endCurrent(transaction, seeker.id, ctx.today);
    return seeker.id;
  });
}
