import sql from 'sql-template-tag';
import { defineFact, type FactPlace, type FactValue, type Statement } from '../../claims/index.js';
import type { Transaction } from '../../../platform/database/index.js';
import { DisabilityCertificate, JobSeeker, type Sex } from '../seeker.entity.js';

/** What a certificate says beside its number, with what its number says of its holder. */
export interface CertificateValue {
  readonly kind: number;
  readonly grade: number;
  readonly components: readonly number[];
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
}

/** A stated certificate, with the birth date and sex that its number holds: they become those of the person when it is confirmed. */
export interface StatedCertificateValue extends CertificateValue {
  readonly birthDate: string;
  readonly sex: Sex;
}

function indexOf({ number }: Statement): string {
  if (number === undefined) throw new Error('a certificate is stated with its number');
  return number.index;
}

/** One decision on a number after the other: of two people for whom it is confirmed at once, the later one finds it held. */
async function isOfOther(transaction: Transaction, { subjectId }: FactPlace, statement: Statement): Promise<boolean> {
  await transaction.rows(sql`select pg_advisory_xact_lock(hashtext('certificate number'), hashtext(${indexOf(statement)}))`);
  const [other] = await transaction.rows<{ exists: boolean }>(sql`select access.is_certificate_of_other(${indexOf(statement)}, ${subjectId}) as exists`);
  return other?.exists !== false;
}

async function heldBy({ em }: Transaction, { subjectId }: FactPlace): Promise<Statement | null> {
  const held = await em.findOne(DisabilityCertificate, { jobSeeker: subjectId }, { refresh: true });
  if (held === null) return null;
  const { birthDate, sex } = await em.findOneOrFail(JobSeeker, subjectId);
  const value = { kind: held.kind, grade: held.grade, components: held.components, issuedOn: held.issuedOn, validUntil: held.validUntil, birthDate, sex } satisfies FactValue;
  return { value, number: { sealed: held.numberSealed, index: held.numberIndex } };
}

/** The disability certificate. One number belongs to one person: where another person holds it, an administrator decides whose it is. */
defineFact({
  kind: 'DISABILITY_CERTIFICATE',
  current: heldBy,
  async put({ em }, { subjectId }, statement) {
    const { birthDate, sex, ...stated } = statement.value as unknown as StatedCertificateValue;
    await em.upsert(DisabilityCertificate, { jobSeeker: subjectId, ...stated, components: [...stated.components], numberSealed: statement.number?.sealed ?? '', numberIndex: indexOf(statement) });
    const seeker = await em.findOneOrFail(JobSeeker, subjectId);
    seeker.birthDate = birthDate;
    seeker.sex = sex;
    await em.flush();
  },
  isHeldByOther: isOfOther,
  async takeFromOther(transaction, { key }, statement) {
    const { em } = transaction;
    const other = await em.findOne(DisabilityCertificate, { numberIndex: indexOf(statement) });
    const lost = other === null ? null : await heldBy(transaction, { subjectId: other.jobSeeker, key });
    if (other === null || lost === null) return null;
    await em.nativeDelete(DisabilityCertificate, { jobSeeker: other.jobSeeker });
    return { holderId: other.jobSeeker, lost };
  },
});
