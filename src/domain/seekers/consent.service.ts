import { allow, mutate, self, administrator, hasRole, type RequestContext, type Written } from '../../access/index.js';
import { InputFaults, missing } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { Employer } from '../employers/index.js';
import { consentNotices } from './consent.data.js';
import { Consent } from './seeker.entity.js';
import type { GrantConsentInput, WithdrawConsentInput } from './seeker.inputs.js';
import { changeable } from './seeker.writing.js';

/** Given by the person, or written down by the counsellor before whom it is given. */
export async function grantConsent(ctx: RequestContext, input: GrantConsentInput): Promise<Written> {
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  allow(ctx, self(id), hasRole('COUNSELLOR'), administrator);
  const employerId = input.employerId == null ? null : idOf('Employer', input.employerId, 'employerId');
  return mutate(ctx, 'grantConsent', input, async (transaction) => {
    if (input.purpose === 'DISABILITY_DETAILS' && employerId === null) {
      throw new InputFaults([{
        code: 'REQUIRED', path: ['input', 'employerId'],
        text: text('残疾人证的情况只能向一家用人单位公开,请写明是哪一家。', 'The certificate can be shown to one employer only: say to which.'),
      }]);
    }
    const seeker = await changeable(ctx, transaction, id);
    if (employerId !== null && (await transaction.em.findOne(Employer, employerId)) === null) return missing(['input', 'employerId'], 'Employer');
    if (input.expiresOn != null && input.expiresOn < ctx.today) {
      throw new InputFaults([{
        code: 'OUT_OF_RANGE', path: ['input', 'expiresOn'],
        text: text(`${input.expiresOn} 已经过去,最早是今天(${ctx.today})。`, `${input.expiresOn} has passed; the earliest is today (${ctx.today}).`),
      }]);
    }
    const { version, wording } = consentNotices[input.purpose];
    const consent = new Consent();
    consent.jobSeeker = seeker.id;
    consent.purpose = input.purpose;
    consent.employerId = employerId;
    consent.noticeVersion = version;
    consent.wording = wording[ctx.locale];
    consent.expiresOn = input.expiresOn ?? null;
    await transaction.em.persist(consent).flush();
    return seeker.id;
  });
}

/** Acts from the next request on, everywhere. The record stays. */
export async function withdrawConsent(ctx: RequestContext, input: WithdrawConsentInput): Promise<Written> {
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  allow(ctx, self(id), hasRole('COUNSELLOR'), administrator);
  return mutate(ctx, 'withdrawConsent', input, async (transaction) => {
    const seeker = await changeable(ctx, transaction, id);
    await transaction.em.nativeUpdate(Consent, { jobSeeker: seeker.id, purpose: input.purpose, withdrawnAt: null }, { withdrawnAt: new Date() });
    return seeker.id;
  });
}
