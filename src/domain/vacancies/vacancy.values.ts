/** Lists that belong to a vacancy alone, as they lie in its row (jsonb). */

/** Open to all; reserved for disabled people (专岗); public-welfare post (公益性岗位); internship; supported; flexible or home-based. */
export type VacancyKind = 'OPEN' | 'RESERVED' | 'PUBLIC_WELFARE' | 'INTERNSHIP' | 'SUPPORTED' | 'FLEXIBLE';

export type VacancyStatus = 'DRAFT' | 'OPEN' | 'CLOSED' | 'WITHDRAWN';

/** Who says so: the employer; another known fact of the vacancy or its workplace; or a presumption from the occupation, the title, or silence about the workplace. */
export type Basis = 'STATED' | 'DERIVED' | 'PRESUMED';

/** What the work exposes people to, as the notice states it. Loads are those that one person lifts by hand. */
const workingConditions = ['LOADS_OVER_10_KG', 'LOADS_OVER_25_KG', 'HEAT', 'COLD', 'DUST', 'HEIGHTS'] as const;
export type WorkingCondition = (typeof workingConditions)[number];
export const isWorkingCondition = (word: string): word is WorkingCondition => workingConditions.some((each) => each === word);

export interface Demand {
  readonly functionCode: string;
  /** 0 to 4, or null when it is unknown how much is asked. */
  readonly level: number | null;
  readonly isEssential: boolean;
  readonly basis: Basis;
  /** The accommodations that can meet it, of a demand that follows from a workplace, that is inherent, or that work elsewhere asks; absent where any can that supports the function. */
  readonly remedies?: readonly string[];
  /** Of the stated occupation: the work cannot be done without it, by a law whose certificate tests it, or by the work itself. Absent for others. */
  readonly inherence?: 'BY_LAW' | 'BY_WORK';
  /** Certificates whose examination tests the function, any one of them; of what is inherent by law alone. */
  readonly testedBy?: readonly string[];
  /** It is about the way to the place of work, not about the work: it follows from the workplace, or from silence about it. Absent for others, and never stored. */
  readonly isOfWorkplace?: true;
}

/** A demand that the occupation usually has, and that its employer says this vacancy has not. */
export interface StruckDemand {
  readonly functionCode: string;
  readonly reason: string;
}

export interface AskedSkill {
  readonly code: string;
  /** 1 to 5. */
  readonly level: number;
  /** 1 to 5: how much it counts among the post's skills. */
  readonly weight: number;
  readonly isRequired: boolean;
  /** The employer marks it as a skill without which the work is not done: then it is required, and weighs 5. Absent for others. */
  readonly isCore?: true;
  /** Absent for what the employer states; never stored. */
  readonly basis?: 'PRESUMED';
}

/** Kinds and grades that a post is reserved for; no grades means every grade of the kind. */
export interface ReservedGroup {
  readonly kind: number;
  readonly grades: readonly number[];
}

/**
 * What a reserved post eases (适当放宽条件). Education and age are eased by a value, which gates read (`eased.ts`); the rest in words, which no gate
 * judges. Rows from before values were kept have words for education and age too: nothing follows from these.
 */
export interface EasedCondition {
  readonly what: EasedWhat;
  /** The condition that is usual for such a post, and the one that holds here, in words; absent where a value tells them. */
  readonly usual?: string;
  readonly eased?: string;
  /** Of EDUCATION: code of the lowest level accepted here. */
  readonly minEducation?: string;
  /** Of AGE: the highest age accepted here. */
  readonly maxAge?: number;
}

export type EasedWhat = 'EDUCATION' | 'AGE' | 'MAJOR' | 'EXPERIENCE' | 'RESIDENCE' | 'EXAMINATION';

export interface Reservation {
  /** Empty: every holder of a disability certificate. */
  readonly groups: readonly ReservedGroup[];
  /** The rule that allows the reservation, in the words of the notice. */
  readonly legalGround: string;
  /** Absent where nothing is eased. */
  readonly easedConditions?: readonly EasedCondition[];
}
