import type { Line } from '../../src/matching/factors/line.js';
import type { OpportunityFacts, PairFacts, SeekerFacts } from '../../src/matching/facts.js';
import { gateOf, judgeGate, type GateId } from '../../src/matching/rules/index.js';
import type { RuleSet } from '../../src/matching/rules/rule-set.js';

/** A post of which nothing is known but that it is open: what a part of a post's facts is judged in. */
const blankPost: OpportunityFacts = {
  id: 0, employerId: 0, kind: 'OPEN', status: 'OPEN', employerKind: 'PRIVATE', opensOn: '1900-01-01', closesOn: null, seats: null, hired: 0, occupationCode: null, occupationBasis: null,
  regionCode: null, workMode: null, employmentKind: null, payMinCny: null, payMaxCny: null, hoursPerWeek: null, shift: null, minEducation: null, minAge: null, maxAge: null, residenceCode: null,
  reservation: null, demands: [], areDemandsConfirmed: true, provisions: {}, skills: [], certificates: [], since: '',
};

/** A person of whom nothing is known but the consent. */
const blankPerson: SeekerFacts = {
  id: 0, birthDate: null, residenceCode: null, educationLevel: null, disability: null, isGraduate: false, hasEmploymentDifficulty: null, isZeroEmploymentFamily: null,
  consentsToMatching: true, skills: [], areSkillsConfirmed: false, certificates: [], areCertificatesConfirmed: false, capacities: {}, aids: [], needs: [], work: [], wishes: {}, since: '',
};

/** Some facts of a person with some of a post, for a gate or a line that looks at no others. */
export function pairWith(seeker: Partial<SeekerFacts>, opportunity: Partial<OpportunityFacts>): PairFacts {
  return { seeker: { ...blankPerson, ...seeker }, opportunity: { ...blankPost, ...opportunity }, application: null };
}

const outcomeNumbers = { PASS: 0, UNKNOWN: 1, FAIL: 2 } as const;

/** The worst that some gates say of some facts: 0 where all pass, 1 where one is unknown, 2 where one fails. */
export function worstOf(ids: readonly GateId[], pair: PairFacts, rules: RuleSet): number {
  return Math.max(0, ...ids.map((id) => outcomeNumbers[judgeGate(gateOf(id), pair, rules)]));
}

export function sumsOf(lines: readonly Line[]): { readonly weight: number; readonly value: number; readonly known: number } {
  const sums = { weight: 0, value: 0, known: 0 };
  for (const { weight, value, isKnown } of lines) {
    sums.weight += weight;
    sums.value += weight * value;
    if (isKnown) sums.known += weight;
  }
  return sums;
}
