import sql from 'sql-template-tag';
import { administrator, allow, hasRole, mutate, type RequestContext, type Written } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { Checks, checkVersion, InputFaults } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { checkCertificate } from './certificate-number.js';
import { DisabilityCertificate, type JobSeeker } from './seeker.entity.js';
import type { RecordDisabilityCertificateInput } from './seeker.inputs.js';
import { changeable, countChange } from './seeker.writing.js';

/** Purpose that binds the sealed number to its column. */
export const certificatePurpose = 'disability_certificate.number';

/** What a certificate says, beside its number. */
type Stated = Pick<DisabilityCertificate, 'kind' | 'grade' | 'components' | 'issuedOn' | 'validUntil'>;

/** Whoever replaces a certificate must have seen the one that is replaced. @throws InputFaults STALE, or REQUIRED where no version is given */
async function checkReplaced({ em }: Transaction, { id, version }: JobSeeker, given: number | null, wanted: Stated): Promise<void> {
  const recorded = await em.findOne(DisabilityCertificate, { jobSeeker: id });
  if (given === null && recorded !== null) {
    throw new InputFaults([{
      code: 'REQUIRED', path: ['input', 'version'],
      text: text('这个人已登记有残疾人证。要更换它,请给出您读到的 version。', 'A certificate is recorded already. To replace it, give the version of the person that you read.'),
    }]);
  }
  if (given === null) return;
  const stated: Partial<Stated> = recorded === null
    ? {}
    : { kind: recorded.kind, grade: recorded.grade, components: recorded.components, issuedOn: recorded.issuedOn, validUntil: recorded.validUntil };
  const stored = { version, ...stated };
  checkVersion(stored, given, () => { Object.assign(stored, wanted); });
}

/** The number is checked, sealed, and found again by its blind index alone. It also tells the birth date and sex where they are unknown. */
export async function recordDisabilityCertificate(ctx: RequestContext, input: RecordDisabilityCertificateInput): Promise<Written> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'recordDisabilityCertificate', input, async (transaction) => {
    const { em } = transaction;
    const seeker = await changeable(ctx, transaction, id);
    const versionBefore = seeker.version;
    const checks = new Checks();
    const read = checkCertificate(input, seeker, checks);
    checks.done();
    if (read === null) throw new Error('a number that passed its checks was read');
    const stated = { kind: read.kind, grade: read.grade, components: input.components ?? [], issuedOn: input.issuedOn ?? null, validUntil: input.validUntil ?? null };
    await checkReplaced(transaction, seeker, input.version ?? null, stated);
    const number = input.number.trim().toUpperCase();
    const numberIndex = ctx.sealer.blindIndex(read.identityNumber, certificatePurpose);
    const [other] = await transaction.rows<{ exists: boolean }>(sql`select access.is_certificate_of_other(${numberIndex}, ${seeker.id}) as exists`);
    if (other?.exists !== false) {
      throw new InputFaults([{ code: 'DUPLICATE', path: ['input', 'number'], text: text('这个证号已经登记给另一个人。', 'This number is registered for somebody else.') }]);
    }
    await em.upsert(DisabilityCertificate, { jobSeeker: seeker.id, ...stated, numberSealed: ctx.sealer.seal(number, certificatePurpose), numberIndex });
    seeker.birthDate ??= read.birthDate;
    seeker.sex ??= read.sex;
    await em.flush();
    await countChange(transaction, seeker, versionBefore);
    return seeker.id;
  });
}
