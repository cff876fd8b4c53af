import type { OpportunityFacts, PairFacts, SeekerFacts } from '../facts.js';

/** A post of which nothing is known but that it is open: what a part of a post's facts is judged in. */
export const blankPost: OpportunityFacts = {
  id: 0, employerId: 0, kind: 'OPEN', status: 'OPEN', employerKind: 'PRIVATE', opensOn: '1900-01-01', closesOn: null, seats: null, hired: 0, occupationCode: null, occupationBasis: null,
  regionCode: null, workMode: null, employmentKind: null, payMinCny: null, payMaxCny: null, hoursPerWeek: null, shift: null, minEducation: null, minAge: null, maxAge: null, residenceCode: null,
  reservation: null, demands: [], provisions: {}, skills: [], certificates: [], since: '',
};

/** A person of whom nothing is known but the consent. */
export const blankPerson: SeekerFacts = {
  id: 0, birthDate: null, residenceCode: null, educationLevel: null, disability: null, isGraduate: false, hasEmploymentDifficulty: null, isZeroEmploymentFamily: null,
  consentsToMatching: true, skills: [], areSkillsConfirmed: false, certificates: [], areCertificatesConfirmed: false, capacities: {}, aids: [], needs: [], work: [], wishes: {}, since: '',
};

/** Some facts of a person with some of a post, for a gate or a line that looks at no others. */
export function pairWith(seeker: Partial<SeekerFacts>, opportunity: Partial<OpportunityFacts>): PairFacts {
  return { seeker: { ...blankPerson, ...seeker }, opportunity: { ...blankPost, ...opportunity }, application: null };
}

/** The same with a whole post, as it is. */
export function personWith(seeker: Partial<SeekerFacts>, opportunity: OpportunityFacts): PairFacts {
  return { seeker: { ...blankPerson, ...seeker }, opportunity, application: null };
}
