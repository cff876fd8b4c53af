import type { InputValidator } from '../../../platform/errors/index.js';
import type { FactKind } from '../../claims/index.js';
import type { Concept } from '../../concepts/index.js';
import type { FigureOn, LocalFigureKind } from '../../local-figures/index.js';
import type { EmploymentKind } from '../../seekers/index.js';
import type { ConditionCode, EmployerConditionCode } from '../eligibility.js';
import type { DetailField, Details } from './detail-field.js';
import { measuresSince, type ProgrammeIndicator } from './indicator.js';
import type { Stage } from './stage.js';
import { faultOfKind } from './well-formed.js';

/** Who takes part. PUBLIC: counted, not named. */
export type Takers = 'PEOPLE' | 'EMPLOYERS' | 'PUBLIC';

/**
 * How those who take part come in. FIRST: who asks first. DRAW: by priority, then by lot, when registration has
 * closed. RECORD: a centre records what it did; only the centre and those concerned see it.
 */
export type Admission = 'FIRST' | 'DRAW' | 'RECORD';

/** A clause of the measures, as "9.3". */
type ClauseCode = `${number}.${number}`;

/**
 * What a programme of a kind counts as elsewhere. EMPLOYER_TRAINING, EMPLOYER_VISIT: what a centre owes employers
 * each year (clauses 8.2, 8.3). DISCLOSURE: what listed companies owe the public each year (2.6).
 * CONTINUING_EDUCATION: hours of massage practitioners (7.4). FAMILY_VISIT, GRADUATE_CONTACT: what a centre owes people
 * (6.1, 5.1).
 */
export type CountedAs = 'EMPLOYER_TRAINING' | 'EMPLOYER_VISIT' | 'DISCLOSURE' | 'CONTINUING_EDUCATION' | 'FAMILY_VISIT'
  | 'GRADUATE_CONTACT';

/** What a programme states of its places and fees. Fees are decimal texts, in yuan. */
export interface PlacesAndFees {
  readonly places?: number | null;
  readonly placesInAll?: number | null;
  readonly fee?: string | null;
  readonly usualFee?: string | null;
}

/**
 * Adds what is wrong to the validator, at paths of the mutation's input.
 * @param figure the local figure of the kind (`figure`), for the programme's region and first day; null where there is none
 */
type NewProgrammeCheck = (programme: PlacesAndFees, validator: InputValidator, figure: FigureOn | null) => void;
/** The same of a programme after a change, which leaves its fees as they are. */
type ProgrammeCheck = (programme: PlacesAndFees, validator: InputValidator) => void;

/** Adds what is wrong with the details of one owner to the validator; `pathOf` gives the path of a detail by its code. */
type DetailsCheck = (details: Details, pathOf: (code: string) => readonly (string | number)[], validator: InputValidator) => void;

/**
 * A kind of programme: all that is known of it. Whatever differs between kinds is a member here, and callers ask for
 * the member. A member that few kinds have is optional, so that the others need not state it.
 */
export interface ProgrammeKind<Code extends string = string> extends Concept {
  readonly code: Code;
  /** Clauses that it carries out. Reports show it under the first. */
  readonly clauses: readonly [ClauseCode, ...ClauseCode[]];
  /** The first of its clauses. */
  readonly clause: ClauseCode;
  /** The measure of its first clause, 1 to 10. */
  readonly measure: number;
  readonly takers: Takers;
  /** Whether a programme limits its places: never, if it wants, or always. */
  readonly places: 'NONE' | 'MAY' | 'MUST';
  readonly admission: Admission;
  /** Conditions over confirmed facts of the person, all of which must hold; empty: everybody may take part. */
  readonly conditions: readonly ConditionCode[];
  /** Conditions of the employer, all of which must hold. */
  readonly employerConditions: readonly EmployerConditionCode[];
  /** Numbers of the measures in which its programmes count. */
  readonly indicators: readonly ProgrammeIndicator[];
  readonly countsAs: readonly CountedAs[];
  /** What its programmes, and the parts in them, state beside what every programme does; in the order of a form. */
  readonly fields: readonly DetailField[];
  /** Codes of the details of a programme that must be stated when it is made. */
  readonly needs: readonly string[];
  /** The course of each part, or of the programme itself where the public takes part; the first is where it begins. */
  readonly stages: readonly Stage[];
  /** The code of the stage that a person or employer reaches once only, in all programmes of the kind. */
  readonly once?: string;
  /** Of the kinds whose people come in as its people do, the one that a table means which names none. */
  readonly isUsual?: true;
  /** The fact of a person that such a programme finds out: whoever records the fact records the programme. */
  readonly findsFact?: FactKind;
  /** The kind of employment that is a place of such a programme: its conditions hold for the employment too. */
  readonly employmentKind?: EmploymentKind;
  /** The local figure that its rules for a new programme read. */
  readonly figure?: LocalFigureKind;
  /** Rules of its own for a new programme. */
  readonly checkNew?: NewProgrammeCheck;
  /** Rules of its own for a programme after a change. */
  readonly checkChanged?: ProgrammeCheck;
  /** Rules of its own between details of one owner. */
  readonly checkDetails?: DetailsCheck;
}

/** Who takes part, and who of them may. */
type Participants =
  | { readonly takers: 'PEOPLE'; readonly conditions?: readonly ConditionCode[]; readonly employerConditions?: never }
  | {
    readonly takers: 'EMPLOYERS';
    readonly conditions?: never;
    readonly employerConditions?: readonly EmployerConditionCode[];
  }
  | { readonly takers: 'PUBLIC'; readonly conditions?: never; readonly employerConditions?: never };

type Stated = 'code' | 'label' | 'clauses' | 'places' | 'admission';
type Derived = 'clause' | 'measure';

/** What the definition of a kind states; the other members have defaults, or follow from these. */
type Definition<Code extends string> = Participants & Pick<ProgrammeKind<Code>, Stated>
  & Partial<Omit<ProgrammeKind<Code>, Stated | Derived | keyof Participants>>;

const defaults = {
  conditions: [], employerConditions: [], indicators: [], countsAs: [], fields: [], needs: [], stages: [],
  since: measuresSince, deprecatedOn: null, replacedBy: null,
} as const;

/** @throws Error where its details and stages do not fit together */
export function programmeKind<const Code extends string>(definition: Definition<Code>): ProgrammeKind<Code> {
  const [clause] = definition.clauses;
  const stages = (definition.stages ?? []).map((stage, index) => (index === 0 ? { ...stage, isBeginning: true } : stage));
  const kind = { ...defaults, ...definition, stages, clause, measure: Number(clause.split('.')[0]) };
  const fault = faultOfKind(kind);
  if (fault !== null) throw new Error(`the kind ${kind.code}: ${fault}`);
  return kind;
}
