import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { administrator, allow, hasRole, meets, mutate, recruiterOf, self, type RequestContext, type MutationResult } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputValidator, checkVersion, missing, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { Claim, FactLedger, mayConfirm, type FactSubject } from '../claims/index.js';
import { Employer } from '../employers/index.js';
import { JobSeeker } from '../seekers/index.js';
import { claimBounds } from './claim.bounds.js';
import type { ConfirmClaimInput, RejectClaimInput, WithdrawClaimInput } from './claim.inputs.js';

interface Found { readonly claim: Claim; readonly subject: FactSubject }

const path = ['input', 'claimId'] as const;

async function subjectOf({ em }: Transaction, { jobSeekerId, employerId, regionCode }: Claim): Promise<FactSubject> {
  if (jobSeekerId !== null) {
    const person = await em.findOne(JobSeeker, jobSeekerId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return person === null ? missing([...path], 'Claim') : { about: 'PERSON', id: person.id, regionCode: person.residenceCode };
  }
  const employer = await em.findOne(Employer, employerId ?? 0, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (employer === null) return missing([...path], 'Claim');
  return { about: 'EMPLOYER', id: employer.id, regionCode: employer.regionCode ?? regionCode };
}

/** The open claim, locked after its subject, as everywhere. @throws InputFaults NOT_FOUND, STALE, WRONG_STATE */
async function openClaim(transaction: Transaction, input: WithdrawClaimInput): Promise<Found> {
  const id = idOf('Claim', input.claimId, 'claimId');
  const found = await transaction.em.findOne(Claim, id);
  if (found === null) return missing([...path], 'Claim');
  if (found.jobSeekerId !== null) transaction.people.add(found.jobSeekerId);
  const subject = await subjectOf(transaction, found);
  // Who stated a claim of somebody else may read it, and not change it.
  const claim = await transaction.em.findOne(Claim, id, { refresh: true, lockMode: LockMode.PESSIMISTIC_WRITE });
  if (claim === null) return missing([...path], 'Claim');
  checkVersion(claim, input.version);
  if (claim.state !== 'OPEN') wrongState([...path], `这项申报的状态是 ${claim.state},已经处理过了。`, `The claim is ${claim.state}: it was decided already.`);
  return { claim, subject };
}

/** @throws InputFaults NOT_FOUND where the claim is not the actor's to decide */
async function decidable(ctx: RequestContext, transaction: Transaction, input: WithdrawClaimInput): Promise<Found> {
  const found = await openClaim(transaction, input);
  return mayConfirm(ctx.actor, found.subject) ? found : missing([...path], 'Claim');
}

/** Whoever read the person or employer before reads it again. */
async function countChange(transaction: Transaction, { about, id }: FactSubject): Promise<void> {
  await transaction.rows(about === 'PERSON' ? sql`update job_seeker set version = version + 1 where id = ${id}` : sql`update employer set version = version + 1 where id = ${id}`);
}

export async function confirmClaim(ctx: RequestContext, input: ConfirmClaimInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  return mutate(ctx, 'confirmClaim', input, async (transaction) => {
    const validator = new InputValidator();
    validator.length(['input', 'papers'], input.papers, claimBounds.papers);
    if (input.holdsUntil != null && input.holdsUntil < ctx.today) {
      validator.add(['input', 'holdsUntil'], 'OUT_OF_RANGE', text(`${input.holdsUntil} 已经过去,最早是今天(${ctx.today})。`, `${input.holdsUntil} has passed; the earliest is today (${ctx.today}).`));
    }
    validator.done();
    const { claim, subject } = await decidable(ctx, transaction, input);
    if (input.papers != null && input.papers.trim() !== '') claim.papers = input.papers.trim();
    await new FactLedger(ctx, transaction, subject).confirm(claim, input.holdsUntil ?? null);
    await countChange(transaction, subject);
    return claim.id;
  });
}

export async function rejectClaim(ctx: RequestContext, input: RejectClaimInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  return mutate(ctx, 'rejectClaim', input, async (transaction) => {
    const validator = new InputValidator();
    validator.length(['input', 'reason'], input.reason, claimBounds.reason);
    validator.done();
    const { claim, subject } = await decidable(ctx, transaction, input);
    await new FactLedger(ctx, transaction, subject).reject(claim, input.reason.trim());
    return claim.id;
  });
}

/** For whoever the claim is about: the person, or the employer's recruiters. */
export async function withdrawClaim(ctx: RequestContext, input: WithdrawClaimInput): Promise<MutationResult> {
  allow(ctx, hasRole('JOB_SEEKER'), hasRole('RECRUITER'));
  return mutate(ctx, 'withdrawClaim', input, async (transaction) => {
    const { claim, subject } = await openClaim(transaction, input);
    if (!meets(ctx.actor, subject.about === 'PERSON' ? self(subject.id) : recruiterOf(subject.id))) return missing([...path], 'Claim');
    await new FactLedger(ctx, transaction, subject).withdraw(claim);
    return claim.id;
  });
}
