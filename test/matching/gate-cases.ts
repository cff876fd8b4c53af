import fc, { type Arbitrary } from 'fast-check';
import type { ApplicationStatus } from '../../src/domain/applications/index.js';
import type { EasedCondition } from '../../src/domain/vacancies/index.js';
import { conditionsAsRead } from '../../src/domain/vacancies/terms.js';
import type { OpportunityFacts, SeekerFacts } from '../../src/matching/facts.js';
import type { GateId, Outcome } from '../../src/matching/rules/index.js';
import type { IsoDate } from '../../src/platform/calendar.js';
import { blankWelfare, type WelfareFacts } from '../../src/domain/placements/terms.js';
import { easedCondition, welfareFacts } from './arbitraries.js';

/** The day on which examples hold that name no other. */
export const today = '2026-09-01';

/** One pair in words, the facts of it that matter, and the gate's outcome for it. */
type Example = readonly [
  what: string, jobSeeker: Partial<SeekerFacts>, vacancy: Partial<OpportunityFacts>, expected: Outcome,
  more?: { readonly on?: IsoDate; readonly application?: ApplicationStatus },
];

/** Facts of both sides on which one gate depends. */
export interface RandomCase { readonly jobSeeker: Partial<SeekerFacts>; readonly vacancy: Partial<OpportunityFacts>; readonly application?: ApplicationStatus | null }

/** All that the tests of gates need of one gate. */
export interface GateCases {
  /** The side that no condition reads where the other side, of which nothing is known, asks for nothing; null for a gate without conditions. */
  readonly unread: 'jobSeeker' | 'vacancy' | null;
  /** At least one that passes and one that fails. */
  readonly examples: readonly Example[];
  /** Facts with which the gate passes, fails, or does not know; with all other facts certain, no other gate fails. */
  readonly random: Arbitrary<RandomCase>;
}

type Disability = SeekerFacts['disability'];

const visual = (level: number, validUntil: string | null = null): Disability => ({ kind: 1, components: [], grade: level, validUntil });
const disabilityOf = (kind: number, level: number, components: number[] = []): Disability => ({ kind, components, grade: level, validUntil: null });
const reservedFor = (...groups: { kind: number; grades: number[] }[]): Partial<OpportunityFacts> => ({ kind: 'RESERVED', reservation: { groups, legalGround: '《残疾人就业条例》' } });
/** A reserved post with what it asks as a rule, and what it eases. */
const easing = (usual: { minEducation?: string; maxAge?: number }, ...easedConditions: EasedCondition[]): Partial<OpportunityFacts> => {
  const reservation = { groups: [], legalGround: '《残疾人就业条例》', easedConditions };
  return { kind: 'RESERVED', reservation, ...conditionsAsRead({ minEducation: null, maxAge: null, ...usual, reservation }) };
};
const essential = (functionCode: string, level: number | null, basis: 'STATED' | 'PRESUMED' = 'STATED'): Partial<OpportunityFacts> => ({ demands: [{ functionCode, level, isEssential: true, basis }] });
const capacity = (functionCode: string, level: number): Partial<SeekerFacts> => ({ capacities: { [functionCode]: level } });
const holds = (code: string, validUntil: string | null = null): Partial<SeekerFacts> => ({ certificates: [{ code, issuedOn: null, validUntil }], areCertificatesConfirmed: true });
const medicalPost: Partial<OpportunityFacts> = { occupationCode: '2-05-10-00', occupationBasis: 'STATED' };

const noTarget: Partial<SeekerFacts> = { hasEmploymentDifficulty: false, isZeroEmploymentFamily: false };
const graduatedOn = (day: IsoDate, more: Partial<WelfareFacts> = {}): Partial<SeekerFacts> => ({ welfare: { ...blankWelfare, graduatedOn: day, hasWorkedSince: false, ...more } });
const young: Partial<SeekerFacts> = { birthDate: '1990-05-17', sex: 'MALE', hasEmploymentDifficulty: true, isZeroEmploymentFamily: false, disability: disabilityOf(4, 3) };
const placed = (...periods: (readonly [beganOn: IsoDate, endedOn: IsoDate])[]): Partial<SeekerFacts> => ({ welfare: { ...blankWelfare, placements: periods.map(([beganOn, endedOn]) => ({ beganOn, endedOn })) } });

const interpreter: Partial<OpportunityFacts> = { occupationCode: '4-13-01-08', occupationBasis: 'STATED' };
const knows = (code: string | null, areSkillsConfirmed: boolean): Partial<SeekerFacts> =>
  ({ skills: code === null ? [] : [{ code, level: null, evidence: 'SELF' }], areSkillsConfirmed });
const neededOnes = fc.constantFrom('signInterpreter', 'flexibleHours', 'stepFreeAccess', 'screenReader');
const requires = (accommodationCode: string): Partial<SeekerFacts> => ({ needs: [{ accommodationCode, isRequired: true }] });

const loader: Partial<OpportunityFacts> = { occupationCode: '4-02-05-01', occupationBasis: 'STATED' };

const avoiding = (occupation: string, isLimit = true): Partial<SeekerFacts> => ({ wishes: { avoidedTrades: { occupations: [occupation], isLimit } } });

const farAway: Partial<OpportunityFacts> = { regionCode: '140802', workMode: 'ON_SITE' };
const moves = (willMove: boolean): Partial<SeekerFacts> => ({ wishes: { travel: { maxKm: null, willMove } } });

const oneOf = fc.constantFrom;
const maybe = <Value>(value: Arbitrary<Value>): Arbitrary<Value | null> => fc.option(value, { nil: null, freq: 3 });
const reservation = maybe(fc.record({ groups: fc.constant([]), legalGround: fc.constant('《残疾人就业条例》'), easedConditions: fc.array(easedCondition, { maxLength: 1 }) }));
const grade = fc.integer({ min: 1, max: 4 });
const disability = maybe(fc.record({ kind: fc.integer({ min: 1, max: 7 }), components: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }), grade, validUntil: maybe(oneOf('2026-08-31', '2026-09-01', '2030-01-01')) }));
const bothSides = (jobSeeker: Arbitrary<Partial<SeekerFacts>>, vacancy: Arbitrary<Partial<OpportunityFacts>>): Arbitrary<RandomCase> => fc.record({ jobSeeker, vacancy });
const wish = <Name extends keyof SeekerFacts['wishes']>(name: Name, value: Arbitrary<NonNullable<SeekerFacts['wishes'][Name]>>): Arbitrary<Partial<SeekerFacts>> => value.map((wished) => ({ wishes: { [name]: wished } }));
const certificates = fc.uniqueArray(fc.record({ code: oneOf('medicalMassage', 'healthMassage3', 'nurse', 'teacherSecondary'), issuedOn: fc.constant(null), validUntil: maybe(oneOf('2026-08-31', '2026-09-01')) }), { selector: ({ code }) => code, maxLength: 3 });

/** The cases of every gate; a gate that has none does not compile. A new gate's cases are added here, and nowhere else. */
export const gateCases: Readonly<Record<GateId, GateCases>> = {
  POST_OPEN: {
    unread: 'jobSeeker',
    examples: [
      ['a post on its first day', {}, { opensOn: today }, 'PASS'],
      ['a post a day before it opens', {}, { opensOn: '2026-09-02' }, 'FAIL'],
      ['a post on its last day', {}, { closesOn: today }, 'PASS'],
      ['a post a day after it closed', {}, { closesOn: '2026-08-31' }, 'FAIL'],
      ['a closed post', {}, { status: 'CLOSED' }, 'FAIL'],
    ],
    random: bothSides(fc.constant({}), fc.record({ opensOn: oneOf('2026-08-31', '2026-09-01', '2026-09-02'), closesOn: oneOf(null, '2026-08-31', '2026-09-01', '2026-09-02') })),
  },
  SEATS_LEFT: {
    unread: 'jobSeeker',
    examples: [
      ['one seat of two', {}, { seats: 2, hired: 1 }, 'PASS'],
      ['no seat of two', {}, { seats: 2, hired: 2 }, 'FAIL'],
      ['seats that nobody counted', {}, { seats: null, hired: 9 }, 'PASS'],
    ],
    random: bothSides(fc.constant({}), fc.record({ seats: oneOf(null, 1, 2), hired: fc.integer({ min: 0, max: 2 }) })),
  },
  RESERVATION: {
    unread: 'jobSeeker',
    examples: [
      ['an unreserved post and no certificate', {}, {}, 'PASS'],
      ['a reserved post and an unknown certificate', {}, reservedFor(), 'UNKNOWN'],
      ['a post reserved for everybody with a certificate', { disability: disabilityOf(6, 4) }, reservedFor(), 'PASS'],
      ['hearing grade 4 for "hearing grade 4, physical grade 4"', { disability: disabilityOf(2, 4) }, reservedFor({ kind: 2, grades: [4] }, { kind: 4, grades: [4] }), 'PASS'],
      ['hearing grade 3 for "hearing grade 4, physical grade 4"', { disability: disabilityOf(2, 3) }, reservedFor({ kind: 2, grades: [4] }, { kind: 4, grades: [4] }), 'FAIL'],
      ['visual grade 4 for "hearing grade 4, physical grade 4"', { disability: visual(4) }, reservedFor({ kind: 2, grades: [4] }, { kind: 4, grades: [4] }), 'FAIL'],
      ['multiple, made of hearing and physical, for physical', { disability: disabilityOf(7, 2, [2, 4]) }, reservedFor({ kind: 4, grades: [] }), 'PASS'],
      ['multiple, made of hearing and speech, for physical', { disability: disabilityOf(7, 2, [2, 3]) }, reservedFor({ kind: 4, grades: [] }), 'FAIL'],
      ['multiple of unknown make, for physical', { disability: disabilityOf(7, 2) }, reservedFor({ kind: 4, grades: [] }), 'UNKNOWN'],
      ['a certificate on its last day', { disability: visual(1, today) }, reservedFor(), 'PASS'],
      ['a certificate a day later', { disability: visual(1, '2026-08-31') }, reservedFor(), 'FAIL'],
    ],
    random: bothSides(fc.record({ disability }), fc.record({ kind: fc.constant('RESERVED' as const), reservation: maybe(fc.record({ groups: fc.array(fc.record({ kind: fc.integer({ min: 1, max: 7 }), grades: fc.uniqueArray(grade, { maxLength: 2 }) }), { maxLength: 2 }), legalGround: fc.constant('x') })) })),
  },
  PUBLIC_WELFARE: {
    unread: 'jobSeeker',
    examples: [
      ['a public-welfare post and a person in difficulty', { hasEmploymentDifficulty: true }, { kind: 'PUBLIC_WELFARE' }, 'PASS'],
      ['a public-welfare post and a zero-employment family', { hasEmploymentDifficulty: false, isZeroEmploymentFamily: true }, { kind: 'PUBLIC_WELFARE' }, 'PASS'],
      ['a public-welfare post and a disabled graduate', { ...noTarget, ...graduatedOn('2025-06-30'), disability: disabilityOf(4, 3) }, { kind: 'PUBLIC_WELFARE' }, 'PASS'],
      ['the same the day before the measures', { ...noTarget, ...graduatedOn('2025-06-30'), disability: disabilityOf(4, 3) }, { kind: 'PUBLIC_WELFARE' }, 'FAIL', { on: '2025-12-30' }],
      ['a public-welfare post and a graduate of unknown disability', { ...noTarget, ...graduatedOn('2025-06-30') }, { kind: 'PUBLIC_WELFARE' }, 'UNKNOWN'],
      ['a public-welfare post and a graduate whose certificate has expired', { ...noTarget, ...graduatedOn('2025-06-30'), disability: visual(3, '2026-08-31') }, { kind: 'PUBLIC_WELFARE' }, 'UNKNOWN'],
      ['a public-welfare post and a graduate on the last day of two years', { ...noTarget, ...graduatedOn('2024-09-01'), disability: disabilityOf(4, 3) }, { kind: 'PUBLIC_WELFARE' }, 'PASS'],
      ['a public-welfare post and a graduate a day later', { ...noTarget, ...graduatedOn('2024-08-31'), disability: disabilityOf(4, 3) }, { kind: 'PUBLIC_WELFARE' }, 'FAIL'],
      ['a public-welfare post and a graduate who has worked since', { ...noTarget, ...graduatedOn('2025-06-30', { hasWorkedSince: true }), disability: disabilityOf(4, 3) }, { kind: 'PUBLIC_WELFARE' }, 'FAIL'],
      ['a public-welfare post and a graduate of whom that is not known', { ...noTarget, ...graduatedOn('2025-06-30', { hasWorkedSince: null }), disability: disabilityOf(4, 3) }, { kind: 'PUBLIC_WELFARE' }, 'UNKNOWN'],
      ['a public-welfare post and a graduation that is claimed', { ...noTarget, welfare: { ...blankWelfare, isGraduationClaimed: true } }, { kind: 'PUBLIC_WELFARE' }, 'UNKNOWN'],
      ['a public-welfare post and a person in difficulty, in work', { hasEmploymentDifficulty: true, welfare: { ...blankWelfare, employedFrom: '2026-03-01' } }, { kind: 'PUBLIC_WELFARE' }, 'FAIL'],
      ['the same after the last day of the work', { hasEmploymentDifficulty: true, welfare: { ...blankWelfare, employedFrom: '2026-03-01', employedUntil: '2026-08-31' } }, { kind: 'PUBLIC_WELFARE' }, 'PASS'],
      ['a public-welfare post and three years that are used up, at 36', { ...young, ...placed(['2020-01-01', '2022-12-31']) }, { kind: 'PUBLIC_WELFARE' }, 'FAIL'],
      ['the same with two years left', { ...young, ...placed(['2020-01-01', '2020-12-31']) }, { kind: 'PUBLIC_WELFARE' }, 'PASS'],
      ['the same of a family without employment: a second term by rule', { ...young, isZeroEmploymentFamily: true, ...placed(['2020-01-01', '2022-12-31']) }, { kind: 'PUBLIC_WELFARE' }, 'PASS'],
      ['a third placement', { ...young, isZeroEmploymentFamily: true, ...placed(['2015-01-01', '2017-12-31'], ['2020-01-01', '2022-12-31']) }, { kind: 'PUBLIC_WELFARE' }, 'FAIL'],
      ['a public-welfare post and nothing of the kind', { hasEmploymentDifficulty: false, isZeroEmploymentFamily: false }, { kind: 'PUBLIC_WELFARE' }, 'FAIL'],
      ['a public-welfare post and one thing unknown', { hasEmploymentDifficulty: false }, { kind: 'PUBLIC_WELFARE' }, 'UNKNOWN'],
    ],
    random: bothSides(fc.record({ disability, welfare: maybe(welfareFacts), hasEmploymentDifficulty: maybe(fc.boolean()), isZeroEmploymentFamily: maybe(fc.boolean()) }), fc.constant({ kind: 'PUBLIC_WELFARE' as const })),
  },
  SUPPORTED_EMPLOYMENT: {
    unread: 'jobSeeker',
    examples: [
      ['supported employment and intellectual grade 4', { disability: disabilityOf(5, 4), birthDate: '2000-01-01' }, { kind: 'SUPPORTED' }, 'PASS'],
      ['supported employment and mental grade 3', { disability: disabilityOf(6, 3), birthDate: '2000-01-01' }, { kind: 'SUPPORTED' }, 'PASS'],
      ['supported employment and physical grade 2', { disability: disabilityOf(4, 2), birthDate: '2000-01-01' }, { kind: 'SUPPORTED' }, 'PASS'],
      ['supported employment and physical grade 3', { disability: disabilityOf(4, 3), birthDate: '2000-01-01' }, { kind: 'SUPPORTED' }, 'FAIL'],
      ['supported employment and visual grade 1', { disability: visual(1), birthDate: '2000-01-01' }, { kind: 'SUPPORTED' }, 'FAIL'],
      ['supported employment on the last day of working age', { disability: disabilityOf(5, 2), birthDate: '1966-09-02' }, { kind: 'SUPPORTED' }, 'PASS'],
      ['supported employment on the sixtieth birthday', { disability: disabilityOf(5, 2), birthDate: '1966-09-01' }, { kind: 'SUPPORTED' }, 'FAIL'],
      ['supported employment and an unknown age', { disability: disabilityOf(5, 2) }, { kind: 'SUPPORTED' }, 'UNKNOWN'],
    ],
    random: bothSides(fc.record({ disability, birthDate: oneOf('1990-05-17', '1966-08-01') }), fc.constant({ kind: 'SUPPORTED' as const })),
  },
  QUALIFICATION: {
    unread: 'jobSeeker',
    examples: [
      ['a medical post and the medical certificate', holds('medicalMassage'), medicalPost, 'PASS'],
      ['a medical post and the highest health-care certificate', holds('healthMassage2'), medicalPost, 'FAIL'],
      ['a medical post and a list of certificates that is still open', { ...holds('healthMassage2'), areCertificatesConfirmed: false }, medicalPost, 'UNKNOWN'],
      ['a post presumed to be medical', holds('healthMassage2'), { ...medicalPost, occupationBasis: 'PRESUMED' }, 'UNKNOWN'],
      ['an internship in medical massage', holds('healthMassage5'), { ...medicalPost, kind: 'INTERNSHIP' }, 'PASS'],
      ['a medical post before the rule', holds('healthMassage5'), { ...medicalPost, opensOn: '2000-01-01' }, 'PASS', { on: '2009-08-31' }],
      ['a certificate on its last day', holds('medicalMassage', today), medicalPost, 'PASS'],
      ['a certificate a day later', holds('medicalMassage', '2026-08-31'), medicalPost, 'FAIL'],
      ['a higher level than the notice asks', holds('healthMassage3'), { certificates: ['healthMassage5'] }, 'PASS'],
      ['a lower level than the notice asks', holds('healthMassage5'), { certificates: ['healthMassage3'] }, 'FAIL'],
    ],
    random: bothSides(fc.record({ certificates, areCertificatesConfirmed: fc.boolean() }), fc.record({
      kind: oneOf('OPEN' as const, 'INTERNSHIP' as const), certificates: fc.uniqueArray(oneOf('nurse', 'cet4', 'healthMassage5'), { maxLength: 2 }), occupationCode: oneOf(null, '2-05-10-00', '2-05-08-01', '2-08-02-04', '4-04-05-03'), occupationBasis: oneOf('STATED' as const, 'PRESUMED' as const),
    })),
  },
  CORE_SKILLS: {
    unread: 'jobSeeker',
    examples: [
      ['signing at an unknown level, for an interpreter', knows('chineseSign', true), interpreter, 'PASS'],
      ['a narrower skill', knows('signInterpreting', false), interpreter, 'PASS'],
      ['another skill, in a list that is still open', knows('typing', false), interpreter, 'UNKNOWN'],
      ['another skill, in a confirmed list', knows('typing', true), interpreter, 'FAIL'],
      ['nothing in a confirmed list, for a presumed interpreter', knows(null, true), { ...interpreter, occupationBasis: 'PRESUMED' }, 'UNKNOWN'],
      ['a broader skill, for a physician of tuina', knows('massage', true), { occupationCode: '2-05-02-11', occupationBasis: 'STATED' }, 'FAIL'],
      ['an occupation without core skills', knows(null, true), { occupationCode: '4-04-05-03', occupationBasis: 'STATED' }, 'PASS'],
      ['no occupation', knows(null, true), {}, 'PASS'],
      ['an interpreter before the rule', knows(null, true), { ...interpreter, opensOn: '2000-01-01' }, 'PASS', { on: '2026-01-03' }],
    ],
    random: bothSides(
      fc.record({ skills: fc.uniqueArray(fc.record({ code: oneOf('chineseSign', 'signInterpreting', 'driving', 'truckDriving', 'typing'), level: maybe(oneOf(1, 5)), evidence: fc.constant('SELF' as const) }), { selector: ({ code }) => code, maxLength: 3 }), areSkillsConfirmed: fc.boolean() }),
      // A driver's licence is asked by another gate, and of an internship is not.
      fc.record({ kind: fc.constant('INTERNSHIP' as const), occupationCode: oneOf(null, '4-13-01-08', '4-02-02-01', '4-04-05-03'), occupationBasis: oneOf('STATED' as const, 'PRESUMED' as const) })),
  },
  AGE: {
    unread: 'vacancy',
    examples: [
      ['the sixteenth birthday', { birthDate: '2010-09-01' }, {}, 'PASS'],
      ['the day before it', { birthDate: '2010-09-02' }, {}, 'FAIL'],
      ['the last year that the post allows', { birthDate: '1980-09-02' }, { maxAge: 45 }, 'PASS'],
      ['a year more', { birthDate: '1980-09-01' }, { maxAge: 45 }, 'FAIL'],
      ['an unknown age', {}, {}, 'UNKNOWN'],
      ['35, eased to 45, at 45', { birthDate: '1980-09-02' }, easing({ maxAge: 35 }, { what: 'AGE', maxAge: 45 }), 'PASS'],
      ['35, eased to 45, a year more', { birthDate: '1980-09-01' }, easing({ maxAge: 35 }, { what: 'AGE', maxAge: 45 }), 'FAIL'],
      ['35, eased in words alone', { birthDate: '1980-09-02' }, easing({ maxAge: 35 }, { what: 'AGE', usual: '35岁以下', eased: '45岁以下' }), 'FAIL'],
    ],
    random: bothSides(
      fc.record({ birthDate: maybe(oneOf('1990-05-17', '2010-09-01', '2010-09-02', '2008-09-01', '1976-08-31')) }),
      fc.record({ minAge: maybe(fc.integer({ min: 16, max: 30 })), maxAge: maybe(fc.integer({ min: 31, max: 60 })), reservation }),
    ),
  },
  WORKING_AGE: {
    unread: 'vacancy',
    examples: [
      ['the sixteenth birthday', { birthDate: '2010-09-01' }, {}, 'PASS'],
      ['the day before it', { birthDate: '2010-09-02' }, {}, 'FAIL'],
      ['a year more than the post allows', { birthDate: '1980-09-01' }, { maxAge: 45 }, 'FAIL'],
      ['35, eased to 45, at 45', { birthDate: '1980-09-02' }, easing({ maxAge: 35 }, { what: 'AGE', maxAge: 45 }), 'PASS'],
      ['35, eased to 45, a year more', { birthDate: '1980-09-01' }, easing({ maxAge: 35 }, { what: 'AGE', maxAge: 45 }), 'FAIL'],
      ['an unknown age', {}, {}, 'UNKNOWN'],
      ['a loader the day before the eighteenth birthday', { birthDate: '2008-09-02' }, loader, 'FAIL'],
      ['a loader on the eighteenth birthday', { birthDate: '2008-09-01' }, loader, 'PASS'],
      ['a presumed loader of seventeen', { birthDate: '2008-09-02' }, { ...loader, occupationBasis: 'PRESUMED' }, 'UNKNOWN'],
      ['a loader of seventeen before the rule', { birthDate: '1977-01-01' }, { ...loader, opensOn: '1994-01-01' }, 'PASS', { on: '1994-12-31' }],
      ['nights at seventeen', { birthDate: '2008-09-02' }, { shift: 'NIGHT' }, 'UNKNOWN'],
      ['days at seventeen', { birthDate: '2008-09-02' }, { shift: 'DAY' }, 'PASS'],
      ['a man of 72, and a labour contract', { birthDate: '1954-03-01', sex: 'MALE' }, { employmentKind: 'FULL_TIME' }, 'UNKNOWN'],
      ['a man of 72, and flexible work', { birthDate: '1954-03-01', sex: 'MALE' }, { employmentKind: 'FLEXIBLE' }, 'PASS'],
      ['a man of 72, and a public-welfare post', { birthDate: '1954-03-01', sex: 'MALE' }, { kind: 'PUBLIC_WELFARE' }, 'FAIL'],
      // Born sixteen months after January 1965: one month more for each four that began, 60 years and five months.
      ['a man the day before his retirement, and an internship', { birthDate: '1966-05-01', sex: 'MALE' }, { kind: 'INTERNSHIP' }, 'PASS', { on: '2026-09-30' }],
      ['a man on the day of his retirement, and an internship', { birthDate: '1966-05-01', sex: 'MALE' }, { kind: 'INTERNSHIP' }, 'FAIL', { on: '2026-10-01' }],
      ['a woman between both limits', { birthDate: '1972-05-17', sex: 'FEMALE' }, { kind: 'RESERVED' }, 'UNKNOWN'],
      ['a woman of the group of 50', { birthDate: '1972-05-17', sex: 'FEMALE', womensRetirementGroup: 50 }, { kind: 'RESERVED' }, 'FAIL'],
      ['a woman of the group of 55', { birthDate: '1972-05-17', sex: 'FEMALE', womensRetirementGroup: 55 }, { kind: 'RESERVED' }, 'PASS'],
      ['a man of the same day', { birthDate: '1972-05-17', sex: 'MALE' }, { kind: 'RESERVED' }, 'PASS'],
    ],
    random: bothSides(
      fc.record({ birthDate: maybe(oneOf('1990-05-17', '2010-09-01', '2010-09-02', '2008-09-02', '1972-05-17', '1954-03-01')), sex: maybe(oneOf('MALE' as const, 'FEMALE' as const)), womensRetirementGroup: maybe(oneOf(50 as const, 55 as const)) }),
      fc.record({
        minAge: maybe(fc.integer({ min: 16, max: 30 })), maxAge: maybe(fc.integer({ min: 31, max: 60 })), kind: oneOf('OPEN' as const, 'INTERNSHIP' as const, 'RESERVED' as const), shift: maybe(oneOf('DAY' as const, 'NIGHT' as const)),
        employmentKind: maybe(oneOf('FULL_TIME' as const, 'FLEXIBLE' as const)), occupationCode: maybe(oneOf('4-02-05-01', '4-04-05-03')), occupationBasis: oneOf('STATED' as const, 'PRESUMED' as const), reservation,
      }),
    ),
  },
  RESIDENCE: {
    unread: 'jobSeeker',
    examples: [
      ['one who lives in the county asked for', { residenceCode: '140105' }, { residenceCode: '140105' }, 'PASS'],
      ['one who lives in the city of the county asked for', { residenceCode: '140100' }, { residenceCode: '140105' }, 'UNKNOWN'],
      ['one who lives elsewhere', { residenceCode: '140106' }, { residenceCode: '140105' }, 'FAIL'],
    ],
    random: bothSides(fc.record({ residenceCode: maybe(oneOf('140105', '140106', '140100', '110101')) }), fc.record({ residenceCode: maybe(oneOf('140105', '140100', '140000')) })),
  },
  EDUCATION: {
    unread: 'jobSeeker',
    examples: [
      ['vocational school for senior middle school', { educationLevel: 'SECONDARY_VOCATIONAL' }, { minEducation: 'SENIOR_MIDDLE' }, 'PASS'],
      ['junior middle school for senior middle school', { educationLevel: 'JUNIOR_MIDDLE' }, { minEducation: 'SENIOR_MIDDLE' }, 'FAIL'],
      ['unknown education', {}, { minEducation: 'PRIMARY' }, 'UNKNOWN'],
      ['no education asked', {}, { minEducation: 'NONE' }, 'PASS'],
      ['junior college for a bachelor, eased to junior college', { educationLevel: 'JUNIOR_COLLEGE' }, easing({ minEducation: 'BACHELOR' }, { what: 'EDUCATION', minEducation: 'JUNIOR_COLLEGE' }), 'PASS'],
      ['senior middle school for the same', { educationLevel: 'SENIOR_MIDDLE' }, easing({ minEducation: 'BACHELOR' }, { what: 'EDUCATION', minEducation: 'JUNIOR_COLLEGE' }), 'FAIL'],
      ['junior college for a bachelor, eased in words alone', { educationLevel: 'JUNIOR_COLLEGE' }, easing({ minEducation: 'BACHELOR' }, { what: 'EDUCATION', usual: '本科以上', eased: '大专以上' }), 'FAIL'],
      ['unknown education, for one that is eased', {}, easing({ minEducation: 'BACHELOR' }, { what: 'EDUCATION', minEducation: 'JUNIOR_COLLEGE' }), 'UNKNOWN'],
      ['eased to no schooling', {}, easing({ minEducation: 'PRIMARY' }, { what: 'EDUCATION', minEducation: 'NONE' }), 'PASS'],
    ],
    random: bothSides(fc.record({ educationLevel: maybe(oneOf('PRIMARY', 'SENIOR_MIDDLE', 'BACHELOR')) }), fc.record({ minEducation: maybe(oneOf('PRIMARY', 'SECONDARY_VOCATIONAL', 'JUNIOR_COLLEGE', 'BACHELOR')), reservation })),
  },
  ESSENTIAL_DEMANDS: {
    unread: 'jobSeeker',
    examples: [
      ['a demand met', capacity('standing', 3), essential('standing', 3), 'PASS'],
      ['a demand unmet by a level, nothing known of accommodations', capacity('standing', 2), essential('standing', 3), 'UNKNOWN'],
      ['the same, one that would do refused and the others too', capacity('standing', 0), { ...essential('standing', 4), provisions: { seatedWork: 'REFUSED' } }, 'FAIL'],
      ['the same, offered', capacity('standing', 0), { ...essential('standing', 4), provisions: { seatedWork: 'WILLING' } }, 'PASS'],
      ['a demand that no accommodation helps with', capacity('touch', 2), essential('touch', 3), 'FAIL'],
      ['the same, presumed', capacity('touch', 2), essential('touch', 3, 'PRESUMED'), 'UNKNOWN'],
      ['an unknown capacity', {}, essential('touch', 1), 'UNKNOWN'],
      ['an unknown level', capacity('touch', 4), essential('touch', null), 'UNKNOWN'],
      ['a marginal demand unmet', capacity('touch', 0), { demands: [{ functionCode: 'touch', level: 4, isEssential: false, basis: 'STATED' }] }, 'PASS'],
      ['a demand met with the person\'s own screen reader', { ...capacity('reading', 0), aids: ['screenReader'] }, essential('reading', 4), 'PASS'],
    ],
    random: bothSides(
      fc.record({ capacities: fc.dictionary(oneOf('seeing', 'reading', 'standing'), fc.integer({ min: 0, max: 4 }), { noNullPrototype: true }), aids: fc.uniqueArray(oneOf('screenReader', 'screenMagnifier'), { maxLength: 2 }) }),
      fc.record({
        demands: fc.uniqueArray(fc.record({ functionCode: oneOf('seeing', 'reading', 'standing'), level: maybe(fc.integer({ min: 1, max: 4 })), isEssential: fc.constant(true), basis: oneOf('STATED' as const, 'PRESUMED' as const) }), { selector: ({ functionCode }) => functionCode, maxLength: 3 }),
        provisions: fc.dictionary(oneOf('screenReader', 'screenMagnifier', 'seatedWork'), oneOf('PROVIDED' as const, 'WILLING' as const, 'REFUSED' as const), { noNullPrototype: true }),
      })),
  },
  REQUIRED_ACCOMMODATIONS: {
    unread: 'vacancy',
    examples: [
      ['a required accommodation refused', { needs: [{ accommodationCode: 'stepFreeAccess', isRequired: true }] }, { provisions: { stepFreeAccess: 'REFUSED' } }, 'FAIL'],
      ['a required accommodation of which nothing is said', { needs: [{ accommodationCode: 'stepFreeAccess', isRequired: true }] }, {}, 'UNKNOWN'],
      ['a helpful accommodation refused', { needs: [{ accommodationCode: 'stepFreeAccess', isRequired: false }] }, { provisions: { stepFreeAccess: 'REFUSED' } }, 'PASS'],
      ['a ramp refused where the work is done at home', requires('stepFreeAccess'), { workMode: 'HOME_BASED', provisions: { stepFreeAccess: 'REFUSED' } }, 'PASS'],
      ['the same, two days a week', requires('stepFreeAccess'), { workMode: 'HYBRID', provisions: { stepFreeAccess: 'REFUSED' } }, 'FAIL'],
      ['an interpreter refused where the work is done at home', requires('signInterpreter'), { workMode: 'HOME_BASED', provisions: { signInterpreter: 'REFUSED' } }, 'FAIL'],
      ['a screen reader of their own', { ...requires('screenReader'), aids: ['screenReader'] }, {}, 'PASS'],
      ['a screen reader of their own, which the employer refuses', { ...requires('screenReader'), aids: ['screenReader'] }, { provisions: { screenReader: 'REFUSED' } }, 'PASS'],
    ],
    random: bothSides(
      fc.record({
        needs: fc.uniqueArray(fc.record({ accommodationCode: neededOnes, isRequired: fc.constant(true) }), { selector: ({ accommodationCode }) => accommodationCode, maxLength: 4 }),
        aids: fc.uniqueArray(oneOf('screenReader', 'glasses'), { maxLength: 2 }),
      }),
      fc.record({ workMode: maybe(oneOf('HYBRID' as const, 'HOME_BASED' as const)), provisions: fc.dictionary(neededOnes, oneOf('PROVIDED' as const, 'WILLING' as const, 'REFUSED' as const), { noNullPrototype: true }) })),
  },
  DEMANDS_CONFIRMED: {
    unread: 'jobSeeker',
    examples: [
      ['demands that somebody confirmed', {}, { areDemandsConfirmed: true }, 'PASS'],
      ['demands that nobody confirmed', {}, { areDemandsConfirmed: false }, 'UNKNOWN'],
    ],
    random: bothSides(fc.constant({}), fc.record({ areDemandsConfirmed: fc.boolean() })),
  },
  WITHIN_REACH: {
    unread: 'jobSeeker',
    examples: [
      ['work in the home county', { residenceCode: '140105' }, { regionCode: '140105', workMode: 'ON_SITE' }, 'PASS'],
      ['work at home, wherever', { residenceCode: '140213' }, { ...farAway, workMode: 'HOME_BASED' }, 'PASS'],
      ['work 780 km away, for somebody who says nothing of moving', { residenceCode: '140213' }, farAway, 'UNKNOWN'],
      ['the same, for somebody who does not move', { residenceCode: '140213', ...moves(false) }, farAway, 'FAIL'],
      ['the same, with transport', { residenceCode: '140213', ...moves(false) }, { ...farAway, provisions: { commuteShuttle: 'PROVIDED' } }, 'UNKNOWN'],
      ['the same, for somebody who moves, with lodging', { residenceCode: '140213', ...moves(true) }, { ...farAway, provisions: { staffLodging: 'PROVIDED' } }, 'PASS'],
      ['work in a wished city', { residenceCode: '140213', wishes: { regions: { codes: ['140800'], reach: 'COUNTY', isLimit: false } } }, farAway, 'PASS'],
      ['work next door, for somebody who can hardly travel', { residenceCode: '140105', ...capacity('travelling', 0) }, { regionCode: '140105', workMode: 'ON_SITE' }, 'UNKNOWN'],
    ],
    random: bothSides(
      fc.record({
        residenceCode: maybe(oneOf('140105', '140106', '140200')), wishes: fc.record({ travel: fc.record({ maxKm: maybe(oneOf(5, 40, 150)), willMove: maybe(fc.boolean()) }) }),
        capacities: fc.dictionary(oneOf('travelling'), fc.integer({ min: 0, max: 4 }), { noNullPrototype: true }),
      }),
      fc.record({
        regionCode: maybe(oneOf('140105', '140106', '140212', '140829', '140000')), workMode: maybe(oneOf('ON_SITE' as const, 'HYBRID' as const, 'HOME_BASED' as const)),
        provisions: fc.dictionary(oneOf('staffLodging', 'commuteShuttle'), oneOf('PROVIDED' as const, 'WILLING' as const, 'REFUSED' as const), { noNullPrototype: true }),
      })),
  },
  REGION_LIMIT: {
    unread: 'vacancy',
    examples: [
      ['a wish for another county, as a wish', { wishes: { regions: { codes: ['140105'], reach: 'COUNTY', isLimit: false } } }, { regionCode: '110101' }, 'PASS'],
      ['the next county, with a limit of the county', { wishes: { regions: { codes: ['140105'], reach: 'COUNTY', isLimit: true } } }, { regionCode: '140106' }, 'FAIL'],
      ['the next county, with a limit of the city', { wishes: { regions: { codes: ['140105'], reach: 'CITY', isLimit: true } } }, { regionCode: '140106' }, 'PASS'],
      ['a post that names the city alone', { wishes: { regions: { codes: ['140105'], reach: 'COUNTY', isLimit: true } } }, { regionCode: '140100' }, 'UNKNOWN'],
      ['work at home, far away', { wishes: { regions: { codes: ['140105'], reach: 'COUNTY', isLimit: true } } }, { regionCode: '110101', workMode: 'HOME_BASED' }, 'PASS'],
    ],
    random: bothSides(wish('regions', fc.record({ codes: fc.uniqueArray(oneOf('140105', '140100', '140200'), { minLength: 1, maxLength: 2 }), reach: oneOf('COUNTY' as const, 'CITY' as const, 'PROVINCE' as const, 'ANYWHERE' as const), isLimit: fc.constant(true) })),
      fc.record({ regionCode: maybe(oneOf('140105', '140106', '140212', '110101', '140000')), workMode: maybe(oneOf('ON_SITE' as const, 'HOME_BASED' as const)) })),
  },
  PAY_LIMIT: {
    unread: 'vacancy',
    examples: [
      ['a top of the pay that reaches the limit', { wishes: { pay: { monthlyCny: 4000, isLimit: true } } }, { payMinCny: 3000, payMaxCny: 4000 }, 'PASS'],
      ['a top of the pay below the limit', { wishes: { pay: { monthlyCny: 4001, isLimit: true } } }, { payMinCny: 3000, payMaxCny: 4000 }, 'FAIL'],
      ['pay without a top', { wishes: { pay: { monthlyCny: 4000, isLimit: true } } }, { payMinCny: 3000 }, 'UNKNOWN'],
    ],
    random: bothSides(wish('pay', fc.record({ monthlyCny: fc.integer({ min: 3000, max: 5000 }), isLimit: fc.constant(true) })), fc.record({ payMinCny: maybe(fc.integer({ min: 2000, max: 4000 })), payMaxCny: maybe(fc.integer({ min: 2500, max: 6000 })) })),
  },
  HOURS_LIMIT: {
    unread: 'vacancy',
    examples: [
      ['hours at the limit', { wishes: { hours: { maxPerWeek: 40, isLimit: true } } }, { hoursPerWeek: 40 }, 'PASS'],
      ['an hour more', { wishes: { hours: { maxPerWeek: 40, isLimit: true } } }, { hoursPerWeek: 41 }, 'FAIL'],
    ],
    random: bothSides(wish('hours', fc.record({ maxPerWeek: fc.integer({ min: 20, max: 40 }), isLimit: fc.constant(true) })), fc.record({ hoursPerWeek: maybe(fc.integer({ min: 18, max: 42 })) })),
  },
  SHIFT_LIMIT: {
    unread: 'vacancy',
    examples: [
      ['a shift that is not accepted', { wishes: { shifts: { accepted: ['DAY'], isLimit: true } } }, { shift: 'NIGHT' }, 'FAIL'],
      ['a shift that is accepted', { wishes: { shifts: { accepted: ['DAY'], isLimit: true } } }, { shift: 'DAY' }, 'PASS'],
    ],
    random: bothSides(wish('shifts', fc.record({ accepted: fc.uniqueArray(oneOf('DAY' as const, 'NIGHT' as const), { minLength: 1 }), isLimit: fc.constant(true) })), fc.record({ shift: maybe(oneOf('DAY' as const, 'NIGHT' as const, 'ROTATING' as const)) })),
  },
  WORK_MODE_LIMIT: {
    unread: 'vacancy',
    examples: [
      ['an unknown mode of work', { wishes: { workModes: { accepted: ['HOME_BASED'], isLimit: true } } }, {}, 'UNKNOWN'],
      ['work at home as wished', { wishes: { workModes: { accepted: ['HOME_BASED'], isLimit: true } } }, { workMode: 'HOME_BASED' }, 'PASS'],
      ['work on site for one who can only work at home', { wishes: { workModes: { accepted: ['HOME_BASED'], isLimit: true } } }, { workMode: 'ON_SITE' }, 'FAIL'],
    ],
    random: bothSides(wish('workModes', fc.record({ accepted: fc.uniqueArray(oneOf('ON_SITE' as const, 'HOME_BASED' as const), { minLength: 1 }), isLimit: fc.constant(true) })), fc.record({ workMode: maybe(oneOf('ON_SITE' as const, 'HYBRID' as const, 'HOME_BASED' as const)) })),
  },
  TRADE_LIMIT: {
    unread: 'vacancy',
    examples: [
      ['no work that is ruled out', {}, loader, 'PASS'],
      ['the same, and no occupation stated', {}, {}, 'PASS'],
      ['work that is ruled out, stated', avoiding('4-02-05-01'), loader, 'FAIL'],
      ['other work of its small group', avoiding('4-02-05-02'), loader, 'FAIL'],
      ['work of another small group', avoiding('4-10-04-02'), loader, 'PASS'],
      ['work that is ruled out, presumed from the title', avoiding('4-02-05-01'), { ...loader, occupationBasis: 'PRESUMED' }, 'UNKNOWN'],
      ['other work, presumed from the title', avoiding('4-10-04-02'), { ...loader, occupationBasis: 'PRESUMED' }, 'PASS'],
      ['no occupation stated', avoiding('4-02-05-01'), {}, 'UNKNOWN'],
      ['what somebody would rather not do, and does not rule out', avoiding('4-02-05-01', false), loader, 'PASS'],
    ],
    random: bothSides(
      wish('avoidedTrades', fc.record({ occupations: fc.uniqueArray(oneOf('4-02-05-01', '4-02-06-02'), { minLength: 1 }), isLimit: fc.constant(true) })),
      fc.record({ occupationCode: maybe(oneOf('4-02-05-01', '4-02-06-01', '4-02-06-02')), occupationBasis: oneOf('STATED' as const, 'PRESUMED' as const) }),
    ),
  },
  EMPLOYMENT_LIMIT: {
    unread: 'vacancy',
    examples: [
      ['a kind of employment that is accepted', { wishes: { employment: { accepted: ['PART_TIME'], isLimit: true } } }, { employmentKind: 'PART_TIME' }, 'PASS'],
      ['a kind of employment that is not accepted', { wishes: { employment: { accepted: ['PART_TIME'], isLimit: true } } }, { employmentKind: 'FULL_TIME' }, 'FAIL'],
    ],
    random: bothSides(wish('employment', fc.record({ accepted: fc.uniqueArray(oneOf('FULL_TIME' as const, 'PART_TIME' as const), { minLength: 1 }), isLimit: fc.constant(true) })), fc.record({ employmentKind: maybe(oneOf('FULL_TIME' as const, 'PART_TIME' as const, 'SEASONAL' as const)) })),
  },
  CONSENT: {
    unread: 'vacancy',
    examples: [
      ['consent', {}, {}, 'PASS'],
      ['no consent', { consentsToMatching: false }, {}, 'FAIL'],
    ],
    random: bothSides(fc.record({ consentsToMatching: fc.boolean() }), fc.constant({})),
  },
  NOT_APPLIED: {
    unread: null,
    examples: [
      ['no application', {}, {}, 'PASS'],
      ['an application that was withdrawn', {}, {}, 'PASS', { application: 'WITHDRAWN' }],
      ['a referral', {}, {}, 'PASS', { application: 'REFERRED' }],
      ['an application that waits', {}, {}, 'FAIL', { application: 'SUBMITTED' }],
      ['an application that led to employment', {}, {}, 'FAIL', { application: 'HIRED' }],
      ['an application that was turned down', {}, {}, 'FAIL', { application: 'REJECTED' }],
    ],
    random: fc.record({ jobSeeker: fc.constant({}), vacancy: fc.constant({}), application: oneOf(null, 'SUBMITTED' as const, 'HIRED' as const, 'REJECTED' as const, 'WITHDRAWN' as const, 'REFERRED' as const) }),
  },
};
