import { certificateSatisfies } from '../../domain/certificates/terms.js';
import type { HeldCertificate } from '../../domain/seekers/index.js';
import { inherentTopics } from '../../domain/vacancies/terms.js';
import type { IsoDate } from '../../platform/calendar.js';

/** A certificate as matching knows of it. */
export interface KnownCertificate extends HeldCertificate {
  /** It is supposed, to see what it would open. Nobody knows whether its examination would be passed, so it proves no function. Absent for others. */
  readonly isSupposed?: true;
}

/** The certificates whose examination tests a function by law: those that are held on a day, confirmed and valid, and those that are claimed. */
export interface Licences {
  readonly held: readonly string[];
  readonly claimed: readonly string[];
}

/** What a certificate that tests a function says of somebody. */
export type LicenceAnswer = 'HELD' | 'CLAIMED' | 'NONE';

const testing: readonly string[] = [...new Set(inherentTopics.flatMap(({ testedBy }) => testedBy))].sort();

const isAmong = (held: readonly string[]) => (code: string): boolean => held.some((each) => certificateSatisfies(each, code));

/** @param claimedCertificates codes; absent in matches that were stored before they were kept */
export function licencesOn({ certificates, claimedCertificates = [] }: { readonly certificates: readonly KnownCertificate[]; readonly claimedCertificates?: readonly string[] }, on: IsoDate): Licences {
  const valid = certificates.filter(({ validUntil, isSupposed }) => isSupposed !== true && (validUntil === null || on <= validUntil)).map(({ code }) => code);
  return { held: testing.filter(isAmong(valid)), claimed: testing.filter(isAmong(claimedCertificates)) };
}

/** @param testedBy the certificates that test a function, any one of them; absent in matches that were stored before they were kept: then the certificate is asked for */
export function licenceAnswer(testedBy: readonly string[] | undefined, { held, claimed }: Licences): LicenceAnswer {
  if (testedBy === undefined) return 'CLAIMED';
  if (testedBy.some((code) => held.includes(code))) return 'HELD';
  return testedBy.some((code) => claimed.includes(code)) ? 'CLAIMED' : 'NONE';
}
