import fc, { type Arbitrary } from 'fast-check';
import { accommodations } from '../../src/domain/accommodations/index.js';
import type { Provision, Provisions } from '../../src/domain/employers/index.js';
import type { Capacities, HeldSkill, Need, Wishes } from '../../src/domain/seekers/index.js';
import { skills } from '../../src/domain/skills/index.js';
import type { AskedSkill, Demand, EasedCondition, WorkingCondition } from '../../src/domain/vacancies/index.js';
import { conditionsAsRead, demandsAsRead, provisionsAsRead, skillsAsRead } from '../../src/domain/vacancies/terms.js';
import type { WorkplaceFacts } from '../../src/domain/workplaces/index.js';
import type { WelfareFacts } from '../../src/domain/placements/terms.js';
import { blankOpportunity, type OpportunityFacts, type PairFacts, type SeekerFacts } from '../../src/matching/facts.js';
import { defaultModel, factorNames, full, weightBounds, type HalfKnown, type MatchingModel } from '../../src/matching/model/model.js';

/** Runs of each property; `npm run invariants` takes 10,000. */
export const runs = Number(process.env['INVARIANT_RUNS'] ?? 400);

/** Few codes, near each other, so that skills relate, some are what an occupation cannot do without, demands meet capacities, and accommodations close gaps. */
const skillCodes = [...skills.entries.slice(0, 14).map(({ code }) => code), 'chineseSign', 'signInterpreting', 'driving'];
const functionCodes = ['seeing', 'reading', 'hearing', 'hearingSpeech', 'telephoning', 'standing', 'lifting', 'fineHandUse', 'learning', 'touch', 'travelling', 'climbing'] as const;
export const accommodationCodes = accommodations.entries
  .filter(({ supports }) => supports.some(({ functionCode }) => (functionCodes as readonly string[]).includes(functionCode)))
  .map(({ code }) => code);
const occupationCodes = ['4-10-04-02', '4-10-04-01', '2-05-10-00', '2-05-08-01', '4-04-05-03', '4-04-05-01', '2-02-10-03', '6-05-01-03', '4-02-05-01', '4-02-07-08', '4-13-01-08', '4-02-02-01', '4-02-02-02'] as const;
const regionCodes = ['140105', '140106', '140100', '140213', '140000', '110101', '410105'] as const;
const certificateCodes = ['medicalMassage', 'healthMassage5', 'healthMassage4', 'healthMassage3', 'nurse', 'cet4', 'driverA2', 'driverC1'] as const;
const educationCodes = ['NONE', 'PRIMARY', 'JUNIOR_MIDDLE', 'SENIOR_MIDDLE', 'SECONDARY_VOCATIONAL', 'JUNIOR_COLLEGE', 'BACHELOR'] as const;

const maybe = <Value>(value: Arbitrary<Value>): Arbitrary<Value | null> => fc.option(value, { nil: null, freq: 3 });
/** One of ten times. */
const rarely = <Value>(value: Arbitrary<Value>, usual: Value): Arbitrary<Value> => fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: value });
const grade = fc.integer({ min: 1, max: 4 });
const level = fc.integer({ min: 0, max: 4 });
const skillLevel = fc.integer({ min: 1, max: 5 });
export const day = fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2026, 0, 4) + days * 86_400_000).toISOString().slice(0, 10));
const instant = day.map((date) => `${date} 00:00:00+00`);

function subset<Value>(value: Arbitrary<Value>, key: (value: Value) => string, max: number): Arbitrary<Value[]> {
  return fc.uniqueArray(value, { selector: key, maxLength: max });
}

const codes = <Code extends string>(from: readonly Code[], max: number): Arbitrary<Code[]> => fc.uniqueArray(fc.constantFrom(...from), { maxLength: max });

/** What an employer's mark makes of an asked skill. */
export const markedAsCore = (asked: AskedSkill): AskedSkill => ({ ...asked, weight: 5, isRequired: true, isCore: true });

export const heldSkill: Arbitrary<HeldSkill> = fc.record({ code: fc.constantFrom(...skillCodes), level: maybe(skillLevel), evidence: fc.constant('SELF' as const) });
export const askedSkill: Arbitrary<AskedSkill> = fc.record({
  code: fc.constantFrom(...skillCodes), level: skillLevel, weight: fc.integer({ min: 1, max: 5 }), isRequired: fc.boolean(), isMarked: fc.constantFrom(true, false, false, false),
}).map(({ isMarked, ...asked }) => (isMarked && !skills.get(asked.code).isEveryTrade ? markedAsCore(asked) : asked));
const capacities: Arbitrary<Capacities> = fc.dictionary(fc.constantFrom(...functionCodes), level, { maxKeys: 9, noNullPrototype: true });
export const demand: Arbitrary<Demand> = fc.record({
  functionCode: fc.constantFrom(...functionCodes), level: maybe(level), isEssential: fc.boolean(), basis: fc.constantFrom('STATED' as const, 'PRESUMED' as const),
});
const need: Arbitrary<Need> = fc.record({ accommodationCode: fc.constantFrom(...accommodationCodes), isRequired: fc.boolean() });
const provision: Arbitrary<Provision> = fc.constantFrom('PROVIDED', 'WILLING', 'REFUSED');
const provisions: Arbitrary<Provisions> = fc.dictionary(fc.constantFrom(...accommodationCodes), provision, { maxKeys: 20 });

function wish<Value>(accepted: Arbitrary<Value[]>): Arbitrary<{ accepted: Value[]; isLimit: boolean }> {
  return fc.record({ accepted, isLimit: fc.boolean() });
}

const wishes: Arbitrary<Wishes> = fc.record({
  regions: fc.record({ codes: fc.uniqueArray(fc.constantFrom(...regionCodes), { minLength: 1, maxLength: 3 }), reach: fc.constantFrom('COUNTY', 'CITY', 'PROVINCE', 'ANYWHERE'), isLimit: fc.boolean() }),
  travel: fc.record({ maxKm: maybe(fc.constantFrom(5, 20, 40, 60, 150)), willMove: maybe(fc.boolean()) }),
  pay: fc.record({ monthlyCny: fc.integer({ min: 1, max: 9000 }), isLimit: fc.boolean() }),
  hours: fc.record({ maxPerWeek: fc.integer({ min: 10, max: 50 }), isLimit: fc.boolean() }),
  shifts: wish(fc.uniqueArray(fc.constantFrom('DAY' as const, 'NIGHT' as const), { minLength: 1 })),
  workModes: wish(fc.uniqueArray(fc.constantFrom('ON_SITE' as const, 'HOME_BASED' as const), { minLength: 1 })),
  employment: wish(fc.uniqueArray(fc.constantFrom('FULL_TIME' as const, 'PART_TIME' as const), { minLength: 1 })),
  occupations: fc.uniqueArray(fc.constantFrom(...occupationCodes), { maxLength: 2 }),
  avoidedTrades: fc.record({ occupations: fc.uniqueArray(fc.constantFrom(...occupationCodes), { minLength: 1, maxLength: 2 }), isLimit: fc.boolean() }),
}, { requiredKeys: [] });

const fact = maybe(fc.boolean());
const workplace: Arbitrary<WorkplaceFacts> = fc.record({
  floor: maybe(fc.constantFrom(-1, 1, 3)), hasLift: fact, hasStepFreeEntrance: fact, hasAccessibleToilet: fact, hasTactileGuidance: fact, hasAccessibleParking: fact, hasLodging: fact,
});

const disability = fc.record({
  kind: fc.integer({ min: 1, max: 7 }), components: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }), grade, validUntil: maybe(day),
});

/** Graduates of this and of earlier years, people in work, and those who were placed before. */
export const welfareFacts: Arbitrary<WelfareFacts> = fc.record({
  graduatedOn: maybe(fc.constantFrom('2026-06-30', '2025-06-30', '2010-07-01')), isClaimed: fc.boolean(), hasWorkedSince: maybe(fc.boolean()),
  employedFrom: maybe(fc.constantFrom('2026-03-01', '2027-05-01')), employedUntil: maybe(fc.constantFrom('2026-10-31', '2027-12-31')),
  placements: fc.constantFrom([], [], [{ beganOn: '2020-01-01', endedOn: '2022-12-31' }], [{ beganOn: '2020-01-01', endedOn: '2020-12-31' }], [{ beganOn: '2015-01-01', endedOn: '2017-12-31' }, { beganOn: '2020-01-01', endedOn: '2020-12-31' }]),
}).map(({ isClaimed, ...facts }) => ({ ...facts, isGraduationClaimed: isClaimed && facts.graduatedOn === null, hasWorkedSince: facts.graduatedOn === null ? null : facts.hasWorkedSince, employedUntil: facts.employedFrom === null ? null : facts.employedUntil }));

/** Every third brings something that the person asks for. */
function withBroughtNeed(person: SeekerFacts): SeekerFacts {
  const [need] = person.needs;
  return need === undefined || person.id % 3 > 0 ? person : { ...person, aids: [...new Set([...person.aids, need.accommodationCode])] };
}

export const seekerFacts: Arbitrary<SeekerFacts> = fc.record({
  id: fc.integer({ min: 1, max: 1000 }),
  birthDate: maybe(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1978, max: 2008 }) }, { weight: 1, arbitrary: fc.constantFrom(1950, 1966, 2009, 2012) }).map((year) => `${year}-05-17`)),
  sex: maybe(fc.constantFrom('MALE' as const, 'FEMALE' as const)),
  womensRetirementGroup: maybe(fc.constantFrom(50 as const, 55 as const)),
  residenceCode: maybe(fc.constantFrom(...regionCodes)),
  educationLevel: maybe(fc.constantFrom(...educationCodes)),
  disability: maybe(disability),
  isGraduate: maybe(fc.boolean()),
  welfare: maybe(welfareFacts),
  hasEmploymentDifficulty: maybe(fc.boolean()),
  isZeroEmploymentFamily: maybe(fc.boolean()),
  consentsToMatching: fc.boolean(),
  skills: subset(heldSkill, ({ code }) => code, 6),
  areSkillsConfirmed: fc.boolean(),
  certificates: subset(fc.record({ code: fc.constantFrom(...certificateCodes), issuedOn: fc.constant(null), validUntil: maybe(day) }), ({ code }) => code, 3),
  claimedCertificates: codes(certificateCodes, 2).map((claimed) => claimed.sort()),
  areCertificatesConfirmed: fc.boolean(),
  capacities,
  aids: codes(accommodationCodes, 3),
  needs: subset(need, ({ accommodationCode }) => accommodationCode, 4),
  work: fc.array(fc.record({ occupationCode: fc.constantFrom(...occupationCodes), employer: fc.constant(null), startedOn: fc.constantFrom('2015-03-01', '2025-06-01'), endedOn: fc.constantFrom(null, '2025-12-31') }), { maxLength: 2 }),
  wishes,
  since: instant,
}).map(withBroughtNeed);

/** By a value, or in words alone, as rows from before have it. */
export const easedCondition: Arbitrary<EasedCondition> = fc.oneof(
  fc.record({ what: fc.constant('EDUCATION' as const), minEducation: fc.constantFrom(...educationCodes) }),
  fc.record({ what: fc.constant('AGE' as const), maxAge: fc.integer({ min: 35, max: 70 }) }),
  fc.record({ what: fc.constantFrom('EDUCATION' as const, 'AGE' as const, 'MAJOR' as const), usual: fc.constant('较高'), eased: fc.constant('较低') }),
);

/** A vacancy as matching reads it: with the eased conditions of a reserved post, and the demands and provisions that follow from its other facts. */
export function asRead(post: OpportunityFacts): OpportunityFacts {
  return { ...post, ...conditionsAsRead(post), skills: skillsAsRead(post.skills, post.occupationCode), demands: demandsAsRead(post.demands, { ...post, titleWord: post.titleWord ?? null }), provisions: provisionsAsRead(post.provisions, {}, post) };
}

export const opportunityFacts: Arbitrary<OpportunityFacts> = fc.record({
  id: fc.integer({ min: 1, max: 1000 }),
  employerId: fc.integer({ min: 1, max: 50 }),
  kind: fc.constantFrom('OPEN', 'RESERVED', 'PUBLIC_WELFARE', 'INTERNSHIP', 'SUPPORTED', 'FLEXIBLE'),
  status: fc.constantFrom('OPEN', 'OPEN', 'OPEN', 'CLOSED'),
  employerKind: fc.constantFrom('PRIVATE', 'PUBLIC_ORGAN', 'PUBLIC_INSTITUTION'),
  opensOn: day,
  closesOn: maybe(day),
  seats: maybe(fc.integer({ min: 1, max: 3 })),
  hired: fc.integer({ min: 0, max: 3 }),
  occupationCode: maybe(fc.constantFrom(...occupationCodes)),
  occupationBasis: fc.constantFrom('STATED', 'PRESUMED'),
  regionCode: maybe(fc.constantFrom(...regionCodes)),
  workMode: maybe(fc.constantFrom('ON_SITE', 'HYBRID', 'HOME_BASED')),
  employmentKind: maybe(fc.constantFrom('FULL_TIME', 'PART_TIME')),
  payMinCny: maybe(fc.integer({ min: 1, max: 4000 })),
  payMaxCny: maybe(fc.integer({ min: 4000, max: 9000 })),
  hoursPerWeek: maybe(fc.integer({ min: 10, max: 50 })),
  shift: maybe(fc.constantFrom('DAY', 'NIGHT')),
  workingConditions: rarely<WorkingCondition[]>(codes(['DUST', 'LOADS_OVER_10_KG', 'LOADS_OVER_25_KG'] as const, 2).map((conditions) => conditions.sort()), []),
  titleWord: rarely(fc.constantFrom('语音标注', '电话', '搬运'), null),
  isLeading: rarely(fc.constant(true), false),
  minEducation: maybe(fc.constantFrom(...educationCodes)),
  minAge: maybe(fc.integer({ min: 16, max: 30 })),
  maxAge: maybe(fc.integer({ min: 31, max: 65 })),
  residenceCode: maybe(fc.constantFrom(...regionCodes)),
  reservation: maybe(fc.record({
    groups: fc.array(fc.record({ kind: fc.integer({ min: 1, max: 7 }), grades: fc.uniqueArray(grade, { maxLength: 3 }) }), { maxLength: 2 }), legalGround: fc.constant('《残疾人就业条例》'),
    easedConditions: fc.uniqueArray(easedCondition, { selector: ({ what }) => what, maxLength: 3 }),
  })),
  workplace: maybe(workplace),
  demands: subset(demand, ({ functionCode }) => functionCode, 6),
  areDemandsConfirmed: fc.boolean(),
  provisions,
  skills: subset(askedSkill, ({ code }) => code, 5),
  certificates: codes(certificateCodes, 2),
  since: instant,
}).map((post) => asRead({ ...blankOpportunity, ...post }));

export const pairFacts: Arbitrary<PairFacts> = fc.record({
  seeker: seekerFacts, opportunity: opportunityFacts,
  application: fc.constantFrom(null, null, null, 'SUBMITTED' as const, 'REFERRED' as const, 'WITHDRAWN' as const, 'REJECTED' as const),
});

/** The default model, or one with other weights within their bounds. */
export const model: Arbitrary<MatchingModel> = fc.option(
  fc.record({ ACCESSIBILITY: bounded('ACCESSIBILITY'), PLACE: bounded('PLACE'), PREFERENCES: bounded('PREFERENCES'), OCCUPATION: bounded('OCCUPATION') })
    .map((weights) => ({ ...weights, SKILLS: 100 - weights.ACCESSIBILITY - weights.PLACE - weights.PREFERENCES - weights.OCCUPATION }))
    .filter(({ SKILLS }) => SKILLS >= weightBounds.SKILLS.min && SKILLS <= weightBounds.SKILLS.max)
    .map((weights) => ({ ...defaultModel, version: 2, weights })),
  { nil: defaultModel },
);

const points = fc.integer({ min: 0, max: full });
const lineWeight = fc.integer({ min: 1, max: 4 });
/** Values that fall, or stay: what is nearer is never worth less than what is farther. */
const falling = (count: number): Arbitrary<number[]> => fc.array(points, { minLength: count, maxLength: count }).map((values) => values.sort((a, b) => b - a));

/** A model whose every constant may be another one, as far as the constants mean anything together. */
export const anyModel: Arbitrary<MatchingModel> = fc.record({
  base: model, emptyFactor: points, relations: falling(5), unknownLevel: points, nothingAsked: points, openList: points, presumedKnown: fc.constantFrom<HalfKnown>(0, 5000), aboveWorst: points,
  access: fc.tuple(lineWeight, lineWeight, lineWeight, lineWeight), met: falling(7), wishes: fc.array(lineWeight, { minLength: 7, maxLength: 7 }), places: falling(3), unknown: points, bands: falling(5), floors: fc.array(points, { minLength: 11, maxLength: 11 }), work: falling(4), minMonths: fc.integer({ min: 1, max: 36 }), countsScarce: fc.boolean(), countsAvoided: fc.boolean(),
}).map(({ base, emptyFactor, relations, unknownLevel, nothingAsked, openList, presumedKnown, aboveWorst, access, met, wishes, places, unknown, bands, floors, work, minMonths, countsScarce, countsAvoided }) => {
  const [same = 0, narrower = 0, broader = 0, related = 0, sibling = 0] = relations;
  const [unaided = 0, provided = 0, willing = 0, unknownMet = 0, unasked = 0, doubtful = 0, unmet = 0] = met;
  const [regionWeight = 1, payWeight = 1, workModeWeight = 1, employmentWeight = 1, hoursWeight = 1, shiftsWeight = 1, tradeWeight = 1] = wishes;
  const [sameCounty = 0, sameCity = 0, sameProvince = 0] = places;
  const [place0 = 0, near = 0, commutable = 0, far = 0, beyond = 0] = bands;
  const [unknownInCity = 0, unknownPlace = 0, ownDistance = 0, wishedCity = 0, wishedProvince = 0, wishedProvinceBeyond = 0, lodging = 0, homeAccepted = 0, homeNotAsked = 0, homeNotWished = 0, scarce = 0] = floors;
  const [sameWork = 0, smallGroup = 0, mediumGroup = 0, majorGroup = 0] = work;
  return {
    ...base, version: 3, emptyFactor, presumedKnown, skills: { ...base.skills, same, narrower, broader, related, sibling, unknownLevel, nothingAsked, openList },
    accessibility: { essentialWeight: access[0], marginalWeight: access[1], requiredWeight: access[2], helpfulWeight: access[3], unaided, provided, willing, unknown: unknownMet, unasked, doubtful, unmet, aboveWorst },
    place: {
      sameCounty: place0, near, commutable, far, beyond, nearKm: 20, commutableKm: 40, farKm: 60, unknownInCity, unknown: unknownPlace, ownDistance, wishedCity, wishedProvince, wishedProvinceBeyond,
      provinceKm: 150, lodging, scarce, homeAccepted, homeNotAsked, homeNotWished,
    },
    preferences: { regionWeight, payWeight, workModeWeight, employmentWeight, hoursWeight, shiftsWeight, tradeWeight, sameCounty, sameCity, sameProvince, unknown, slightlyOver: sameCity },
    occupation: { same: sameWork, smallGroup, mediumGroup, majorGroup, minMonths, countsScarce, countsAvoided },
  };
});

function bounded(name: (typeof factorNames)[number]): Arbitrary<number> {
  return fc.integer(weightBounds[name]);
}
