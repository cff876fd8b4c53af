import sql from 'sql-template-tag';
import { administrator, allow, childPages, counsellorFor, hasRole, mutate, readPage, rowLoader, signedIn, type RequestContext, type RowList, type MutationResult } from '../../access/index.js';
import { InputValidator, checkVersion, missing, wrongState } from '../../platform/errors/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { Employer } from '../employers/index.js';
import { within } from '../regions/index.js';
import { allowServing, findServedJobSeeker, type JobSeekerRow } from '../seekers/index.js';
import { nextSteps } from './dispute-steps.js';
import { disputeBounds } from './dispute.bounds.js';
import { LabourDispute } from './dispute.entity.js';
import { LabourDisputeType, type DisputeRow, type LabourDisputesArgs, type OpenLabourDisputeInput, type RecordDisputeStepInput } from './dispute.type.js';

const columns: ReadonlySet<string> = new Set(['id', 'job_seeker_id', 'employer_id', 'matter', 'summary', 'known_on', 'employment_ended_on', 'steps', 'version']);
const list: RowList<DisputeRow> = { name: 'labourDisputes', from: sql`labour_dispute d`, alias: 'd', keys: [{ expression: 'd.id', type: 'int', isDescending: true }], keysOf: ({ id }) => [id] };
const pages = childPages<DisputeRow>(list, 'job_seeker_id', () => []);
const disputeRows = rowLoader<DisputeRow>('labour_dispute');

function shown(ctx: RequestContext, row: DisputeRow): LabourDisputeType {
  return new LabourDisputeType(row, ctx.today, ctx.locale);
}

/** Null when there is none, or it is none of the actor's: row-level security decides. */
export async function labourDisputeById(ctx: RequestContext, id: number, _selection?: Selection): Promise<LabourDisputeType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(disputeRows).load({ id, columns });
  return row === null ? null : shown(ctx, row);
}

export async function labourDisputesOf(ctx: RequestContext, person: JobSeekerRow, page: PageArgs, wantsCount: boolean): Promise<Connection<LabourDisputeType>> {
  allowServing(ctx, person, 'labourDisputes');
  return mapConnection(await ctx.loader(pages).load({ parent: person.id, args: page, columns, wantsCount }), (row) => shown(ctx, row));
}

/** The latest first. */
export async function labourDisputes(ctx: RequestContext, { region, isOpen, ...page }: LabourDisputesArgs, wantsCount: boolean): Promise<Connection<LabourDisputeType>> {
  allow(ctx, administrator, counsellorFor(region));
  const where = [sql`exists (select 1 from job_seeker s where s.id = d.job_seeker_id and ${within('s.residence_code', region)})`, isOpen === true ? sql`coalesce(d.steps -> -1 ->> 'kind', '') <> 'CLOSED'` : null];
  return mapConnection(await readPage(ctx, list, page, columns, where, wantsCount), (row) => shown(ctx, row));
}

export async function openLabourDispute(ctx: RequestContext, input: OpenLabourDisputeInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  const employer = idOf('Employer', input.employerId, 'employerId');
  return mutate(ctx, 'openLabourDispute', input, async (transaction) => {
    const { em } = transaction;
    await findServedJobSeeker(ctx, transaction, id);
    if ((await em.count(Employer, { id: employer })) === 0) return missing(['input', 'employerId'], 'Employer');
    const validator = new InputValidator();
    validator.length(['input', 'summary'], input.summary, disputeBounds.summary);
    validator.notAfter(['input', 'knownOn'], input.knownOn, ctx.today);
    validator.notAfter(['input', 'employmentEndedOn'], input.employmentEndedOn, ctx.today);
    validator.done();
    const dispute = Object.assign(new LabourDispute(), {
      jobSeeker: id, employer, matter: input.matter, summary: input.summary.trim(), knownOn: input.knownOn, employmentEndedOn: input.employmentEndedOn ?? null,
    } satisfies Partial<LabourDispute>);
    await em.persist(dispute).flush();
    return dispute.id;
  });
}

export async function recordDisputeStep(ctx: RequestContext, input: RecordDisputeStepInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const id = idOf('LabourDispute', input.labourDisputeId, 'labourDisputeId');
  return mutate(ctx, 'recordDisputeStep', input, async ({ em, people }) => {
    const dispute = await em.findOne(LabourDispute, id);
    if (dispute === null) return missing(['input', 'labourDisputeId'], 'LabourDispute');
    people.add(dispute.jobSeeker);
    const { kind, on } = input;
    const validator = new InputValidator();
    validator.length(['input', 'note'], input.note, disputeBounds.note);
    validator.notAfter(['input', 'on'], on, ctx.today);
    validator.done();
    const add = (): void => { dispute.steps = [...dispute.steps, { kind, on, note: input.note?.trim() ?? null }]; };
    checkVersion(dispute, input.version, add);
    const open = nextSteps(dispute.steps);
    const list = open.join(', ');
    if (!open.includes(kind)) wrongState(['input', 'kind'], open.length === 0 ? '争议已经结束。' : `下一步只能是:${list}。`, open.length === 0 ? 'The dispute is over.' : `The next step can be: ${list}.`);
    validator.ordered(['before'], dispute.steps.at(-1)?.on ?? dispute.knownOn, ['input', 'on'], on);
    validator.done();
    add();
    await em.flush();
    return id;
  });
}
