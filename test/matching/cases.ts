import { blankOpportunity, blankSeeker, type OpportunityFacts, type PairFacts, type SeekerFacts } from '../../src/matching/facts.js';

export { blankOpportunity, blankSeeker };

export function pairOf(seeker: Partial<SeekerFacts>, opportunity: Partial<OpportunityFacts>, application: PairFacts['application'] = null): PairFacts {
  return { seeker: { ...blankSeeker, ...seeker }, opportunity: { ...blankOpportunity, ...opportunity }, application };
}

/** Of the evidence of a demand: it is about the work, and not inherent in it. */
export const aboutTheWork = { isOfWorkplace: false, inherence: null } as const;
