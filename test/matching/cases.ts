import type { OpportunityFacts, PairFacts, SeekerFacts } from '../../src/matching/facts.js';

/** A person of whom nothing is known but the consent. */
export const blankSeeker: SeekerFacts = {
  id: 1, birthDate: null, residenceCode: null, educationLevel: null, disability: null, isGraduate: false, hasEmploymentDifficulty: null, isZeroEmploymentFamily: null,
  consentsToMatching: true, skills: [], areSkillsConfirmed: false, certificates: [], areCertificatesConfirmed: false, capacities: {}, aids: [], needs: [], work: [], wishes: {},
  since: '2026-01-01 00:00:00+00',
};

/** An open post of which nothing else is known. */
export const blankOpportunity: OpportunityFacts = {
  id: 1, employerId: 1, kind: 'OPEN', status: 'OPEN', employerKind: 'PRIVATE', opensOn: '2026-01-01', closesOn: null, seats: null, hired: 0, occupationCode: null, occupationBasis: null,
  regionCode: null, workMode: null, employmentKind: null, payMinCny: null, payMaxCny: null, hoursPerWeek: null, shift: null, minEducation: null, minAge: null, maxAge: null, residenceCode: null,
  reservation: null, demands: [], areDemandsConfirmed: true, provisions: {}, skills: [], certificates: [], since: '2026-01-01 00:00:00+00',
};

export function pairOf(seeker: Partial<SeekerFacts>, opportunity: Partial<OpportunityFacts>, application: PairFacts['application'] = null): PairFacts {
  return { seeker: { ...blankSeeker, ...seeker }, opportunity: { ...blankOpportunity, ...opportunity }, application };
}
