import { certificateTypes } from '../../certificates/index.js';
import { defineFact, type FactValue } from '../../claims/index.js';
import { JobSeeker } from '../seeker.entity.js';
import type { HeldCertificate } from '../seeker.values.js';

/** Whether a law asks for the certificate: then a person who states it is asked for it. */
export function isAskedByLaw(code: string): boolean {
  return certificateTypes.find(code)?.isAskedByLaw === true;
}

export function qualificationValue({ issuedOn, validUntil }: Omit<HeldCertificate, 'code'>): FactValue {
  return { issuedOn, validUntil };
}

/** A qualification that a law asks for; its key is the code of the certificate. */
defineFact({
  kind: 'QUALIFICATION',
  async current({ em }, { subjectId, key }) {
    const held = (await em.findOneOrFail(JobSeeker, subjectId)).certificates.find(({ code }) => code === key);
    return held === undefined ? null : { value: qualificationValue(held) };
  },
  async put({ em }, { subjectId, key }, { value }) {
    const seeker = await em.findOneOrFail(JobSeeker, subjectId);
    const others = seeker.certificates.filter(({ code }) => code !== key);
    seeker.certificates = value === null ? others : [...others, { code: key, ...(value as unknown as Omit<HeldCertificate, 'code'>) }];
    await em.flush();
  },
});
