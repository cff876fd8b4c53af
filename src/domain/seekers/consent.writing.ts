import { LockMode } from '@mikro-orm/core';
import { administrator, allow, hasRole, mutate, self, type RequestContext, type MutationResult } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputFaults, missing, wrongState, type FaultCode } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { Employer } from '../employers/index.js';
import { consentNotices } from './consent.data.js';
import type { GrantConsentInput, WithdrawConsentInput } from './consent.inputs.js';
import { mayServe } from './disclosure.js';
import { Consent, JobSeeker } from './seeker.entity.js';
import { changeable } from './seeker.writing.js';

function refuse(code: FaultCode, field: string, reason: Text): never {
  throw new InputFaults([{ code, path: ['input', field], text: reason }]);
}

/** @throws InputFaults STALE where the person read other words than those that hold now */
function checkNotice({ purpose, noticeVersion }: GrantConsentInput): void {
  const { version } = consentNotices[purpose];
  if (noticeVersion === version) return;
  refuse('STALE', 'noticeVersion', text(
    `本人读到的是“${noticeVersion}”版的内容,现在用的是“${version}”版。请先读现在的内容(查询 consentForms),再决定是否同意。`,
    `The person read version "${noticeVersion}" of the words; version "${version}" holds now. Read those first (the query consentForms), then decide.`,
  ));
}

/** What a consent of a person is like that holds on a day. */
function inForce(today: string): object {
  return { withdrawnAt: null, $or: [{ expiresOn: null }, { expiresOn: { $gte: today } }] };
}

/** Given by the person, or written down by the counsellor before whom it is given. It takes the place of an earlier one for the same purpose and employer. */
export async function grantConsent(ctx: RequestContext, input: GrantConsentInput): Promise<MutationResult> {
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  allow(ctx, self(id), hasRole('COUNSELLOR'), administrator);
  const employerId = input.employerId == null ? null : idOf('Employer', input.employerId, 'employerId');
  const { purpose, expiresOn = null } = input;
  return mutate(ctx, 'grantConsent', input, async (transaction) => {
    checkNotice(input);
    if (purpose === 'DISABILITY_DETAILS' && employerId === null) {
      refuse('REQUIRED', 'employerId', text('残疾人证的情况只能向一家用人单位公开,请写明是哪一家。', 'The certificate can be shown to one employer only: say to which.'));
    }
    // The person's row is locked: of two consents at once, the later one sees the earlier.
    const seeker = await changeable(ctx, transaction, id);
    if (employerId !== null && (await transaction.em.findOne(Employer, employerId)) === null) return missing(['input', 'employerId'], 'Employer');
    if (expiresOn !== null && expiresOn < ctx.today) {
      refuse('OUT_OF_RANGE', 'expiresOn', text(`${expiresOn} 已经过去,最早是今天(${ctx.today})。`, `${expiresOn} has passed; the earliest is today (${ctx.today}).`));
    }
    const now = new Date();
    await transaction.em.nativeUpdate(Consent, { jobSeeker: seeker.id, purpose, employerId, ...inForce(ctx.today) }, { withdrawnAt: now, isReplaced: true });
    const { version: noticeVersion, wording } = consentNotices[purpose];
    const consent = Object.assign(new Consent(), { jobSeeker: seeker.id, purpose, employerId, noticeVersion, wording: wording[ctx.locale], expiresOn, grantedAt: now } satisfies Partial<Consent>);
    await transaction.em.persist(consent).flush();
    return seeker.id;
  });
}

/** Ends one consent; the number of the person whose it was. */
async function withdrawOne(ctx: RequestContext, transaction: Transaction, id: number, personId: number | null): Promise<number> {
  const { em } = transaction;
  const found = await em.findOne(Consent, id);
  if (found === null || (personId !== null && personId !== found.jobSeeker)) return missing(['input', 'consentId'], 'Consent');
  const seeker = await em.findOne(JobSeeker, found.jobSeeker, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (seeker === null || !mayServe(ctx, { id: seeker.id, residence_code: seeker.residenceCode })) return missing(['input', 'consentId'], 'Consent');
  transaction.people.add(seeker.id);
  const ended = await em.nativeUpdate(Consent, { id, ...inForce(ctx.today) }, { withdrawnAt: new Date() });
  if (ended === 0) wrongState(['input', 'consentId'], '这份同意已经结束了。', 'This consent has ended already.');
  return seeker.id;
}

/** Ends all consents of a person for a purpose. */
async function withdrawAll(ctx: RequestContext, transaction: Transaction, { purpose }: Pick<WithdrawConsentInput, 'purpose'>, personId: number): Promise<number> {
  const seeker = await changeable(ctx, transaction, personId);
  await transaction.em.nativeUpdate(Consent, { jobSeeker: seeker.id, purpose, ...inForce(ctx.today) }, { withdrawnAt: new Date() });
  return seeker.id;
}

/** Acts from the next request on, everywhere. The record stays. */
export async function withdrawConsent(ctx: RequestContext, input: WithdrawConsentInput): Promise<MutationResult> {
  allow(ctx, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'), administrator);
  const { purpose } = input;
  const consentId = input.consentId == null ? null : idOf('Consent', input.consentId, 'consentId');
  const personId = input.jobSeekerId == null ? null : idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'withdrawConsent', input, async (transaction) => {
    if ((consentId === null) === (purpose == null)) {
      refuse('REQUIRED', 'consentId', text(
        '请写明撤回哪一份同意(consentId),或者撤回哪一类的全部同意(purpose),二者填一。', 'Say which consent is withdrawn (consentId), or for which purpose all are (purpose): one of the two.',
      ));
    }
    if (consentId !== null) return withdrawOne(ctx, transaction, consentId, personId);
    if (personId === null) refuse('REQUIRED', 'jobSeekerId', text('请写明是谁的同意。', 'Say whose consents are withdrawn.'));
    return withdrawAll(ctx, transaction, { purpose: purpose ?? null }, personId);
  });
}
