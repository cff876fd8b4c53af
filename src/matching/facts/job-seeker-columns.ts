import type { FactKind } from '../../domain/claims/terms.js';
import { heldWelfareFacts, welfareSql, welfareViewOf, type HeldWelfareFacts } from '../../domain/placements/terms.js';
import type { HeldCertificate, Need } from '../../domain/seekers/index.js';
import type { DerivedFacts, FieldDefinition } from '../engine/storage/field-dictionary.js';
import { given } from '../engine/storage/copy-row.js';
import { ageOn } from '../../platform/calendar.js';
import { licencesOn } from '../factors/licences.js';
import type { SeekerFacts } from '../facts.js';
import { boolean, date, integer, text, type FactColumn } from './columns.js';
import { broughtNeeds, isRetiredOn, type BroughtNeed, type StatedDisability } from './views.js';

type JobSeeker = SeekerFacts;

/** A consent to be matched: for every employer, or for one; without a last day, until it is withdrawn. */
interface MatchingConsent { readonly employer: number | null; readonly until: string | null }

const qualification: FactKind = 'QUALIFICATION';
/** To join for each job seeker `s` as `q`: the qualifications that wait for the centre, in the order of their codes; null for none. Until they are decided the list is open. */
export const claimedQualifications =
  `lateral (select string_agg(f.code, ' ' order by f.code) as codes from access.claimed_fact f where f.job_seeker_id = s.id and f.kind = '${qualification}') q on true`;

const disability: FactColumn<JobSeeker, StatedDisability | null> = {
  sql: ['d.kind', 'd.components::text', 'd.grade'],
  read: (row) => {
    const [kind, components, grade] = [row.integer(), row.text(), row.integer()];
    return kind === null || grade === null ? null : { kind, components: JSON.parse(components ?? '[]') as number[], grade };
  },
  write: ({ disability: stated }) =>
    [stated?.kind ?? null, stated === null ? null : JSON.stringify(stated.components), stated?.grade ?? null],
};

/** The statement writes each consent as the employer, a space, and the last day, whatever there is of both; commas stand between them. */
const consents: FactColumn<JobSeeker, readonly MatchingConsent[]> = {
  sql: ['c.given'],
  read: (row) => {
    const written = given(row.text());
    return written === '' ? [] : written.split(',').map((each) => {
      const [employer = '', until = ''] = each.split(' ');
      return { employer: employer === '' ? null : Number(employer), until: until === '' ? null : until };
    });
  },
  write: ({ consentsToMatching }) => [consentsToMatching ? ' ' : ''],
};

/** Without the day of issue, which no rule asks for. */
const certificates: FactColumn<JobSeeker, readonly HeldCertificate[]> = {
  sql: ['s.certificates'],
  read: (row) => (JSON.parse(given(row.text())) as HeldCertificate[]).map(({ code, validUntil }) => ({ code, issuedOn: null, validUntil })),
  write: (facts) => [JSON.stringify(facts.certificates)],
};

const claimedCertificates: FactColumn<JobSeeker, readonly string[]> = {
  sql: ['q.codes'],
  read: (row) => row.text()?.split(' ') ?? [],
  write: ({ claimedCertificates: claimed = [] }) => [claimed.length === 0 ? null : claimed.join(' ')],
};

/** With whether each is among the own aids: of these a rule about needs reads no more. */
const needs: FactColumn<JobSeeker, readonly BroughtNeed[]> = {
  sql: ['s.needs', 's.aids'],
  read: (row) => {
    const [asked, aids] = [row.text(), row.text()];
    return broughtNeeds({ needs: JSON.parse(given(asked)) as Need[], aids: JSON.parse(given(aids)) as string[] });
  },
  write: (facts) => [JSON.stringify(facts.needs), JSON.stringify(facts.aids)],
};

type Birth = Pick<SeekerFacts, 'birthDate' | 'sex' | 'womensRetirementGroup'>;

/** Read together with what else decides on the person: the view of a day is worked out once for all who have the same. */
const welfare: FactColumn<JobSeeker, HeldWelfareFacts | null> = {
  sql: [welfareSql],
  read: (row) => {
    const held = row.text();
    return held === null ? null : JSON.parse(held) as HeldWelfareFacts;
  },
  write: (facts) => {
    const held = heldWelfareFacts(facts);
    return [held === null ? null : JSON.stringify(held)];
  },
};

const welfareView: DerivedFacts = {
  names: ['isTargetGraduate', 'isEmployed', 'isPlacementUsedUp'],
  derive: (stored, { on }) => ({ ...welfareViewOf(stored.welfare as HeldWelfareFacts | null, on) }),
  contextKey: ({ on }) => on,
};

const age: DerivedFacts = {
  names: ['age', 'isRetired'],
  derive: (stored, { on }) => {
    const birth = stored as unknown as Birth;
    return { age: birth.birthDate === null ? null : ageOn(birth.birthDate, on), isRetired: isRetiredOn(birth, on) };
  },
  contextKey: ({ on }) => on,
};

const licences: DerivedFacts = {
  names: ['certificates', 'areCertificatesConfirmed', 'licences'],
  derive: ({ claimedCertificates: claimed, ...facts }, { on }) => ({ ...facts, licences: licencesOn({ ...facts, claimedCertificates: claimed } as unknown as SeekerFacts, on) }),
  contextKey: ({ on }) => on,
};

const isDisabilityCertificateValid: DerivedFacts = {
  names: ['isDisabilityCertificateValid'],
  derive: ({ validUntil }, { on }) => ({ isDisabilityCertificateValid: validUntil === null || on <= (validUntil as string) }),
  contextKey: ({ on }) => on,
};

const consentsToMatching: DerivedFacts = {
  names: ['consentsToMatching'],
  derive: (stored, { today, viewer }) => ({
    consentsToMatching: (stored.consents as readonly MatchingConsent[]).some(({ employer, until }) =>
      (until === null || today <= until) && (viewer === 'ANY' || employer === null || employer === viewer)),
  }),
  contextKey: ({ today, viewer }) => `${today} ${viewer}`,
};

/** A fact that the encoder reads with the lists, or works out from them. */
const readWithLists: FactColumn<JobSeeker> = { sql: [], read: () => { throw new Error('read with the lists'); }, write: () => [] };

/** A part of the wishes, which the encoder reads from their one column. */
const wished: FactColumn<JobSeeker> = { sql: [], read: () => { throw new Error('read with the other wishes'); }, write: () => [] };

/** Sixteen million distinct values: more than there are people of a province. */
const sharedBits = 24;

/**
 * The fields of a job seeker's row: facts that many people share, and that rules read together, under one number. A rule is judged once for each
 * number of a field that holds all that it reads. Skills, capacities and work are each person's own (`job-seeker-rows.ts`).
 */
export const jobSeekerFields = {
  birth: {
    bits: sharedBits,
    facts: {
      birthDate: date('s.birth_date', (facts) => facts.birthDate),
      sex: text('s.sex', (facts) => facts.sex),
      womensRetirementGroup: integer('s.womens_retirement_group', (facts) => facts.womensRetirementGroup),
    },
    derived: age,
  },
  status: {
    bits: sharedBits,
    facts: {
      disability,
      educationLevel: text('s.education_level', (facts) => facts.educationLevel),
      hasEmploymentDifficulty: boolean('s.has_employment_difficulty', (facts) => facts.hasEmploymentDifficulty),
      isZeroEmploymentFamily: boolean('s.is_zero_employment_family', (facts) => facts.isZeroEmploymentFamily),
    },
  },
  /** Hardly anybody has an entry: graduates, people in work, and those who were placed on a public-welfare post. */
  welfare: { bits: 16, facts: { welfare }, derived: welfareView },
  consents: { bits: sharedBits, facts: { consents }, derived: consentsToMatching },
  validUntil: { bits: 16, facts: { validUntil: date('d.valid_until', (facts) => facts.disability?.validUntil ?? null) }, derived: isDisabilityCertificateValid },
  certificates: {
    bits: sharedBits,
    facts: {
      certificates,
      claimedCertificates,
      areCertificatesConfirmed: boolean('s.are_certificates_confirmed and q.codes is null', (facts) => facts.areCertificatesConfirmed),
    },
    derived: licences,
  },
  needs: { bits: sharedBits, facts: { needs } },
  /** The group: people of one home with the same wish for places lie together. */
  home: { bits: sharedBits, facts: { residenceCode: readWithLists, wishedRegions: wished } },
  /** What helps: the own aids, and which classes of accommodations can be used. */
  support: { bits: sharedBits, facts: { aids: readWithLists, prerequisites: readWithLists } },
  travel: { bits: 16, facts: { wishedTravel: wished, homeWork: wished, travelling: readWithLists } },
  terms: { bits: sharedBits, facts: { wishedHours: wished, wishedShifts: wished, wishedWorkModes: wished, wishedEmployment: wished } },
  pay: { bits: sharedBits, facts: { wishedPay: wished } },
  /** Hardly anybody names one. */
  trades: { bits: 16, facts: { avoidedTrades: wished } },
} as const satisfies Readonly<Record<string, FieldDefinition<JobSeeker>>>;

export type JobSeekerFieldName = keyof typeof jobSeekerFields;
