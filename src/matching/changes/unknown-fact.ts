import { addYears, type IsoDate } from '../../platform/calendar.js';
import { disabilityKinds } from '../../domain/disabilities/terms.js';
import { educationLevels } from '../../domain/education/terms.js';
import { countiesOfCities } from '../../domain/regions/terms.js';
import { humanFunctions, maxFunctionLevel } from '../../domain/functions/terms.js';
import { maxSkillLevel } from '../../domain/skills/terms.js';
import type { SeekerFacts } from '../facts.js';

/** Something about a person that nobody knows yet, and that matching asks for. */
export type UnknownFact =
  | { readonly kind: 'CAPACITY'; readonly code: string }
  | { readonly kind: 'SKILL_LEVEL'; readonly code: string }
  | { readonly kind: 'SKILLS' }
  | { readonly kind: 'CERTIFICATES' }
  | { readonly kind: 'EDUCATION' }
  | { readonly kind: 'RESIDENCE' }
  | { readonly kind: 'WILL_MOVE' }
  | { readonly kind: 'BIRTH_DATE' }
  | { readonly kind: 'RETIREMENT_GROUP' }
  | { readonly kind: 'DISABILITY_CERTIFICATE' }
  | { readonly kind: 'EMPLOYMENT_DIFFICULTY' }
  | { readonly kind: 'ZERO_EMPLOYMENT_FAMILY' };

/** What is not known of a person. */
export function unknownFacts(seeker: SeekerFacts): UnknownFact[] {
  const isUnknown = (kind: 'RESIDENCE' | 'EDUCATION' | 'BIRTH_DATE' | 'DISABILITY_CERTIFICATE' | 'EMPLOYMENT_DIFFICULTY' | 'ZERO_EMPLOYMENT_FAMILY', value: unknown): UnknownFact[] => (value === null ? [{ kind }] : []);
  return [
    ...humanFunctions.entries.filter(({ code }) => seeker.capacities[code] === undefined).map(({ code }) => ({ kind: 'CAPACITY', code } as const)),
    ...seeker.skills.filter(({ level }) => level === null).map(({ code }) => ({ kind: 'SKILL_LEVEL', code } as const)),
    ...(seeker.areSkillsConfirmed ? [] : [{ kind: 'SKILLS' } as const]),
    ...(seeker.areCertificatesConfirmed ? [] : [{ kind: 'CERTIFICATES' } as const]),
    ...isUnknown('EDUCATION', seeker.educationLevel),
    ...isUnknown('RESIDENCE', seeker.residenceCode),
    ...(seeker.wishes.travel?.willMove == null ? [{ kind: 'WILL_MOVE' } as const] : []),
    ...isUnknown('BIRTH_DATE', seeker.birthDate),
    ...(seeker.sex === 'FEMALE' && seeker.womensRetirementGroup === null ? [{ kind: 'RETIREMENT_GROUP' } as const] : []),
    ...isUnknown('DISABILITY_CERTIFICATE', seeker.disability),
    ...isUnknown('EMPLOYMENT_DIFFICULTY', seeker.hasEmploymentDifficulty),
    ...isUnknown('ZERO_EMPLOYMENT_FAMILY', seeker.isZeroEmploymentFamily),
  ];
}

/** Ages that are tried for somebody whose date of birth is unknown. */
const triedAges = [17, 25, 40, 55, 62] as const;
const triedGrades = [1, 2, 3, 4] as const;

/**
 * The person after each answer that is tried: where answers are in order the least and the most, for more never hurts and what lies between
 * lies between; where they are not, each. A list that is said to be complete has nothing more in it.
 */
export function answersTo(fact: UnknownFact, seeker: SeekerFacts, on: IsoDate): SeekerFacts[] {
  switch (fact.kind) {
    case 'CAPACITY': return [0, maxFunctionLevel].map((level) => ({ ...seeker, capacities: { ...seeker.capacities, [fact.code]: level } }));
    case 'SKILL_LEVEL': return [1, maxSkillLevel].map((level) => ({ ...seeker, skills: seeker.skills.map((held) => (held.code === fact.code ? { ...held, level } : held)) }));
    case 'SKILLS': return [{ ...seeker, areSkillsConfirmed: true }];
    case 'CERTIFICATES': return [{ ...seeker, areCertificatesConfirmed: true }];
    case 'EDUCATION': return [educationLevels.entries[0], educationLevels.entries.at(-1)].flatMap((level) => (level === undefined ? [] : [{ ...seeker, educationLevel: level.code }]));
    case 'RESIDENCE': return countiesOfCities.map((residenceCode) => ({ ...seeker, residenceCode }));
    case 'WILL_MOVE': return [true, false].map((willMove) => ({ ...seeker, wishes: { ...seeker.wishes, travel: { maxKm: seeker.wishes.travel?.maxKm ?? null, willMove } } }));
    case 'BIRTH_DATE': return triedAges.map((age) => ({ ...seeker, birthDate: addYears(on, -age) }));
    case 'RETIREMENT_GROUP': return ([50, 55] as const).map((womensRetirementGroup) => ({ ...seeker, womensRetirementGroup }));
    case 'DISABILITY_CERTIFICATE': return disabilityKinds.entries.flatMap(({ digit }) =>
      triedGrades.map((grade) => ({ ...seeker, disability: { kind: digit, components: [], grade, validUntil: null } })));
    case 'EMPLOYMENT_DIFFICULTY': return [true, false].map((hasEmploymentDifficulty) => ({ ...seeker, hasEmploymentDifficulty }));
    case 'ZERO_EMPLOYMENT_FAMILY': return [true, false].map((isZeroEmploymentFamily) => ({ ...seeker, isZeroEmploymentFamily }));
  }
}

/** The facts that an answer touches, as rules read them, by kind. */
const factsOf: Readonly<Record<UnknownFact['kind'], readonly string[]>> = {
  CAPACITY: ['capacities'], SKILL_LEVEL: ['skills'], SKILLS: ['areSkillsConfirmed'], CERTIFICATES: ['areCertificatesConfirmed'], EDUCATION: ['educationLevel'], RESIDENCE: ['residenceCode'], WILL_MOVE: ['wishedTravel'],
  BIRTH_DATE: ['age', 'isRetired', 'isPlacementUsedUp'], RETIREMENT_GROUP: ['isRetired', 'isPlacementUsedUp'],
  DISABILITY_CERTIFICATE: ['disability', 'isDisabilityCertificateValid', 'isTargetGraduate', 'isPlacementUsedUp'],
  EMPLOYMENT_DIFFICULTY: ['hasEmploymentDifficulty', 'isPlacementUsedUp'], ZERO_EMPLOYMENT_FAMILY: ['isZeroEmploymentFamily', 'isPlacementUsedUp'],
};

/** The facts that an answer touches. What somebody has of travelling decides how places of work lie. */
export function touchedByAnswer(fact: UnknownFact): readonly string[] {
  return fact.kind === 'CAPACITY' && fact.code === 'travelling' ? [...factsOf.CAPACITY, 'travelling'] : factsOf[fact.kind];
}

/** So many of the first posts are looked at for what an answer would change. */
export const comparedPlaces = 20;

/** How much an answer would change: how many of the first places other posts would take, and by how much, in basis points, their scores would differ in all. */
export interface RankingShift {
  readonly places: number;
  readonly score: number;
}

interface Standing { readonly id: number; readonly score: number }

/** @param before the first posts now @param after the first posts with the answer */
export function rankingShift(before: readonly Standing[], after: readonly Standing[]): RankingShift {
  const missing = (from: readonly Standing[], among: readonly Standing[]): number => {
    const ids = new Set(among.map(({ id }) => id));
    return from.filter(({ id }) => !ids.has(id)).length;
  };
  const sum = (places: readonly Standing[]): number => places.reduce((total, { score }) => total + score, 0);
  return { places: Math.max(missing(before, after), missing(after, before)), score: Math.abs(sum(after) - sum(before)) };
}

export function compareShifts(a: RankingShift, b: RankingShift): number {
  return b.places - a.places || b.score - a.score;
}

/** The most that any answer to a question would change. */
export function largestShift(answers: readonly RankingShift[]): RankingShift {
  return answers.toSorted(compareShifts)[0] ?? { places: 0, score: 0 };
}
