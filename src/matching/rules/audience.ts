import type { PairFacts } from '../facts.js';

/**
 * Who reads an explanation. PERSON: the job seeker, and those who serve the job seeker. HELPER: a job coach, or the
 * centre of a vacancy, who read of a condition on kind and grade whether it holds. EMPLOYER: an employer's people, who
 * read how the vacancy's own demands are met. APPROACHED: the same once the job seeker has applied for the vacancy,
 * who read what the job seeker asks for as well.
 */
export type Audience = 'PERSON' | 'HELPER' | 'EMPLOYER' | 'APPROACHED';

/** What a reader may know of the person of a pair: what is claimed and not confirmed, nobody but the person and who serves the person. */
export function pairFor(audience: Audience, pair: PairFacts): PairFacts {
  return audience === 'PERSON' ? pair : { ...pair, seeker: { ...pair.seeker, claimedCertificates: [] } };
}

export function isEmployers(audience: Audience): boolean {
  return audience === 'EMPLOYER' || audience === 'APPROACHED';
}
