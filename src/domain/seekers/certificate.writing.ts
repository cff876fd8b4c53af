import sql from 'sql-template-tag';
import { administrator, allow, hasRole, meets, mutate, self, type RequestContext, type MutationResult } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputValidator, checkVersion, InputFaults } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { certificateAttemptsADay } from './certificate-limits.data.js';
import { checkCertificate } from './certificate-number.js';
import type { CertificateValue, StatedCertificateValue } from './facts/index.js';
import { DisabilityCertificate, type JobSeeker } from './seeker.entity.js';
import type { RecordDisabilityCertificateInput } from './seeker.inputs.js';
import { ledgerOf } from './seeker.stating.js';
import { changeable, countChange } from './seeker.writing.js';

/** Purpose that binds the sealed number to its column. */
export const certificatePurpose = 'disability_certificate.number';

/** Whoever replaces a certificate must have seen the one that is replaced. @throws InputFaults STALE, or REQUIRED where no version is given */
async function checkReplaced({ em }: Transaction, { id, version }: JobSeeker, given: number | null, wanted: CertificateValue): Promise<void> {
  const recorded = await em.findOne(DisabilityCertificate, { jobSeeker: id });
  if (given === null && recorded !== null) {
    throw new InputFaults([{
      code: 'REQUIRED', path: ['input', 'version'],
      text: text('这个人已登记有残疾人证。要更换它,请给出您读到的 version。', 'A certificate is recorded already. To replace it, give the version of the person that you read.'),
    }]);
  }
  if (given === null) return;
  const stated: Partial<CertificateValue> = recorded === null
    ? {}
    : { kind: recorded.kind, grade: recorded.grade, components: recorded.components, issuedOn: recorded.issuedOn, validUntil: recorded.validUntil };
  const stored = { version, ...stated };
  checkVersion(stored, given, () => { Object.assign(stored, wanted); });
}

/** @throws InputFaults NOT_ELIGIBLE where the account has stated as many certificates today as it may */
async function checkAttempts({ actor, today }: RequestContext, transaction: Transaction, seekerId: number): Promise<void> {
  // A table that a centre imports is bounded by its rows.
  if (actor.bringsTable !== undefined) return;
  const most = meets(actor, self(seekerId)) ? certificateAttemptsADay.ofOneself : certificateAttemptsADay.ofOthers;
  // One after the other: attempts that are made at once count too.
  await transaction.rows(sql`select pg_advisory_xact_lock(hashtext('certificate attempts'), hashtext(${actor.subject ?? ''}))`);
  const [made] = await transaction.rows<{ count: number }>(sql`
    select access.certificates_stated(${today}::date) as count`);
  if ((made?.count ?? 0) < most) return;
  throw new InputFaults([{
    code: 'NOT_ELIGIBLE', path: ['input', 'number'],
    text: text(`今天已提交 ${most} 次残疾人证,达到上限。请明天再试,或带证件到当地残疾人就业服务中心办理。`, `${most} certificates were stated today, which is the most for a day. Try again tomorrow, or take the certificate to the employment service centre.`),
  }]);
}

/**
 * The number is checked, sealed, and found again by its blind index alone. A centre's word makes the certificate count, anybody else's is a claim. Whether the
 * number is registered for somebody else is told to nobody: such a claim waits for the administrators.
 */
export async function recordDisabilityCertificate(ctx: RequestContext, input: RecordDisabilityCertificateInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'recordDisabilityCertificate', input, async (transaction) => {
    const seeker = await changeable(ctx, transaction, id);
    const versionBefore = seeker.version;
    const validator = new InputValidator();
    const read = checkCertificate(input, seeker, ctx.today, validator);
    validator.done();
    if (read === null) throw new Error('a number that passed its checks was read');
    const { kind, grade, birthDate, sex, identityNumber } = read;
    const stated: CertificateValue = { kind, grade, components: input.components ?? [], issuedOn: input.issuedOn ?? null, validUntil: input.validUntil ?? null };
    await checkReplaced(transaction, seeker, input.version ?? null, stated);
    await checkAttempts(ctx, transaction, seeker.id);
    const number = {
      sealed: ctx.sealer.seal(input.number.trim().toUpperCase(), certificatePurpose), index: ctx.sealer.blindIndex(identityNumber, certificatePurpose),
    };
    const value = { ...stated, birthDate, sex } satisfies StatedCertificateValue;
    await ledgerOf(ctx, transaction, seeker).state('DISABILITY_CERTIFICATE', { value, number }, { papers: input.papers ?? null });
    await transaction.em.flush();
    await countChange(transaction, seeker, versionBefore);
    return seeker.id;
  });
}
