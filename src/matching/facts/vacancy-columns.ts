import type { Reservation } from '../../domain/vacancies/index.js';
import { conditionsAsReadSql, markedCoreSkills } from '../../domain/vacancies/terms.js';
import type { WorkplaceFacts } from '../../domain/workplaces/index.js';
import type { DerivedFacts, FieldDefinition } from '../engine/storage/field-dictionary.js';
import type { OpportunityFacts } from '../facts.js';
import { boolean, date, integer, json, text, type FactColumn } from './columns.js';

type Vacancy = OpportunityFacts;

/** The groups alone: no rule asks for the ground of a reservation. */
const reservation: FactColumn<Vacancy, Reservation | null> = {
  sql: ["(v.reservation -> 'groups')::text"],
  read: (row) => {
    const groups = row.text();
    return groups === null ? null : { groups: JSON.parse(groups) as Reservation['groups'], legalGround: '' };
  },
  write: ({ reservation: reserved }) => [reserved === null ? null : JSON.stringify(reserved.groups)],
};

/** The index holds open vacancies alone. */
const status: FactColumn<Vacancy> = { sql: [], read: () => 'OPEN', write: () => [] };

const opening: DerivedFacts = {
  names: ['status', 'isWithinDates', 'hasSeatLeft', 'areDemandsConfirmed'],
  derive: ({ opensOn, closesOn, ...facts }, { on }) => ({ ...facts, isWithinDates: (opensOn as string) <= on && (closesOn === null || on <= (closesOn as string)) }),
  contextKey: ({ on }) => on,
};

/** A fact that the encoder reads with the title: a search in JavaScript takes a tenth of what it takes in SQL. */
const readWithTitle: FactColumn<Vacancy> = { sql: [], read: () => { throw new Error('read with the title'); }, write: () => [] };

/** Whether it is the ground floor is all that matters: other floors are as the second one. */
const floorClass = (floor: number | null): number | null => (floor === null || floor === 1 ? floor : 2);
/** No workplace is one of which nothing is known. */
const ofWorkplace = <Name extends keyof WorkplaceFacts>(name: Name) => ({ workplace }: Vacancy): WorkplaceFacts[Name] | null => workplace?.[name] ?? null;
const kind = text<Vacancy>('v.kind', (facts) => facts.kind);

/**
 * The fields of a vacancy's row: facts that many vacancies share, and that rules read together, under one number. A rule is judged once for each
 * number of a field that holds all that it reads. Skills, demands and provisions are lists of each vacancy's own (`vacancy-rows.ts`).
 */
export const vacancyFields = {
  /** The group: the rows of one place lie together. */
  place: {
    bits: 16,
    facts: { regionCode: text('v.region_code', (facts) => facts.regionCode), workMode: text('v.work_mode', (facts) => facts.workMode) },
  },
  occupation: {
    bits: 16,
    facts: {
      kind,
      occupationCode: text('v.occupation_code', (facts) => facts.occupationCode),
      occupationBasis: text('v.occupation_basis', (facts) => facts.occupationBasis),
    },
  },
  /** Hardly any vacancy has core skills of its own. */
  core: {
    bits: 24,
    facts: { coreSkills: json("coalesce(v.core_skills, '[]')::text", (facts) => markedCoreSkills(facts.skills)) },
  },
  terms: {
    bits: 16,
    facts: {
      employmentKind: text('v.employment_kind', (facts) => facts.employmentKind),
      shift: text('v.shift', (facts) => facts.shift),
      hoursPerWeek: integer('v.hours_per_week', (facts) => facts.hoursPerWeek),
    },
  },
  pay: {
    bits: 32,
    facts: { payMinCny: integer('v.pay_min_cny', (facts) => facts.payMinCny), payMaxCny: integer('v.pay_max_cny', (facts) => facts.payMaxCny) },
  },
  opening: {
    bits: 32,
    facts: {
      status,
      opensOn: date('v.opens_on', (facts) => facts.opensOn),
      closesOn: date('v.closes_on', (facts) => facts.closesOn),
      areDemandsConfirmed: boolean('v.demands_confirmed_at is not null', (facts) => facts.areDemandsConfirmed),
      hasSeatLeft: boolean('v.seats is null or v.hired < v.seats', (facts) => facts.seats === null || facts.hired < facts.seats),
    },
    derived: opening,
  },
  /** No rule reads it: demands and provisions follow from it. */
  workplace: {
    bits: 16,
    facts: {
      floor: integer('case when w.floor is null then null when w.floor = 1 then 1 else 2 end', ({ workplace }) => floorClass(workplace?.floor ?? null)),
      hasLift: boolean('w.has_lift', ofWorkplace('hasLift')),
      hasStepFreeEntrance: boolean('w.has_step_free_entrance', ofWorkplace('hasStepFreeEntrance')),
      hasAccessibleToilet: boolean('w.has_accessible_toilet', ofWorkplace('hasAccessibleToilet')),
      hasTactileGuidance: boolean('w.has_tactile_guidance', ofWorkplace('hasTactileGuidance')),
      hasAccessibleParking: boolean('w.has_accessible_parking', ofWorkplace('hasAccessibleParking')),
      hasLodging: boolean('w.has_lodging', ofWorkplace('hasLodging')),
    },
  },
  /** What the title tells and what the work exposes people to: hardly any vacancy has an entry. Demands follow from it. */
  asking: {
    bits: 14,
    facts: { workingConditions: readWithTitle, titleWord: readWithTitle, isLeading: readWithTitle },
  },
  law: {
    bits: 32,
    facts: {
      kind,
      reservation,
      certificates: json('v.certificates', (facts) => facts.certificates),
      minAge: integer('v.min_age', (facts) => facts.minAge),
      maxAge: integer(conditionsAsReadSql.maxAge, (facts) => facts.maxAge),
      residenceCode: text('v.residence_code', (facts) => facts.residenceCode),
      minEducation: text(conditionsAsReadSql.minEducation, (facts) => facts.minEducation),
    },
  },
} as const satisfies Readonly<Record<string, FieldDefinition<Vacancy>>>;

export type VacancyFieldName = keyof typeof vacancyFields;
