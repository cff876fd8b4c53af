import type { Sex } from '../../src/domain/seekers/index.js';
import type { OpportunityFacts, SeekerFacts } from '../../src/matching/facts.js';

/** Plain facts of a job seeker, as a counsellor has them on the desk. Neither kind nor grade is among them. */
export interface JobSeeker extends Pick<SeekerFacts,
  'id' | 'residenceCode' | 'educationLevel' | 'skills' | 'certificates' | 'areCertificatesConfirmed' | 'capacities' | 'aids' | 'needs' | 'work' | 'wishes'> {
  readonly sex: Sex | null;
  /** In whole years. */
  readonly age: number | null;
}

/** Plain facts of a vacancy. */
export interface Vacancy extends Pick<OpportunityFacts,
  'id' | 'kind' | 'occupationCode' | 'regionCode' | 'workMode' | 'employmentKind' | 'payMinCny' | 'payMaxCny' | 'hoursPerWeek' | 'shift' | 'minEducation' | 'demands'
  | 'provisions' | 'skills' | 'certificates'> {
  readonly title: string;
  readonly employerName: string;
}

/** A job seeker and a vacancy that a list brought together. */
export interface Pair {
  readonly seeker: JobSeeker;
  readonly vacancy: Vacancy;
  /** Whether the list says that every gate passes. */
  readonly isEligible: boolean;
}

/** An ordinary job seeker of Xiaodian, in whose place an example changes what it is about. */
const ordinarySeeker: JobSeeker = {
  id: 1, sex: 'MALE', age: 35, residenceCode: '140105', educationLevel: 'SENIOR_MIDDLE', skills: [], certificates: [], areCertificatesConfirmed: false,
  capacities: {}, aids: [], needs: [], work: [], wishes: {},
};

/** An ordinary vacancy of Xiaodian: a packer in the day shift, for 3,000 yuan a month. */
const ordinaryVacancy: Vacancy = {
  id: 1, kind: 'OPEN', title: '包装工', employerName: '某公司', occupationCode: '6-31-05-00', regionCode: '140105', workMode: 'ON_SITE', employmentKind: 'FULL_TIME',
  payMinCny: 3000, payMaxCny: 3000, hoursPerWeek: 40, shift: 'DAY', minEducation: null, demands: [], provisions: {}, skills: [], certificates: [],
};

/** A pair for an example: ordinary but for what is given. */
export function examplePair(seeker: Partial<JobSeeker>, vacancy: Partial<Vacancy>, isEligible = true): Pair {
  return { seeker: { ...ordinarySeeker, ...seeker }, vacancy: { ...ordinaryVacancy, ...vacancy }, isEligible };
}
