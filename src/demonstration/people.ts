import { addDays, type IsoDate } from '../platform/calendar.js';
import { humanFunctions, maxFunctionLevel } from '../domain/functions/index.js';
import { healthMassageOccupation, medicalMassageOccupation, occupations } from '../domain/occupations/index.js';
import { cityOf } from '../domain/regions/index.js';
import { checkCharacter, type Capacities, type HeldCertificate, type HeldSkill, type Need, type Sex, type Wishes, type WorkEntry } from '../domain/seekers/index.js';
import { skills } from '../domain/skills/index.js';
import { givenCharacters, majors, surnames, universities } from './names.data.js';
import { commonFunctions, profiles, type Profile } from './profiles.data.js';
import { demoPlaces } from './places.js';
import type { Random } from './random.js';

/** A person of the demonstration, as rows. Nobody of them exists. */
export interface DemoPerson {
  readonly id: number;
  readonly fullName: string;
  readonly sex: Sex;
  readonly birthDate: IsoDate;
  readonly residenceCode: string;
  readonly educationLevel: string;
  readonly isWilling: boolean;
  readonly hasEmploymentDifficulty: boolean | null;
  readonly isZeroEmploymentFamily: boolean | null;
  readonly skills: readonly HeldSkill[];
  readonly areSkillsConfirmed: boolean;
  readonly certificates: readonly HeldCertificate[];
  readonly areCertificatesConfirmed: boolean;
  readonly capacities: Capacities;
  readonly assessedFunctions: readonly string[];
  readonly aids: readonly string[];
  readonly needs: readonly Need[];
  readonly education: readonly { level: string; school: string | null; major: string | null; graduatedOn: IsoDate | null }[];
  readonly work: readonly WorkEntry[];
  readonly wishes: Wishes;
  readonly disability: { readonly number: string; readonly kind: number; readonly grade: number; readonly components: readonly number[]; readonly validUntil: IsoDate };
  readonly graduate: { readonly university: string; readonly major: string; readonly degree: string; readonly graduatedOn: IsoDate } | null;
  readonly massage: { readonly branch: 'MEDICAL' | 'HEALTH_CARE'; readonly practisingSince: IsoDate } | null;
  readonly rural: { readonly village: string; readonly isInDifficulty: boolean } | null;
  readonly consents: boolean;
}

/** No place in China has a code of 1499 or, counted down from there, of the next few: an identity number with it belongs to nobody. */
const nobodysCity = 1499;
/** Order numbers have three digits, of which the last tells the sex: 500 people share a place and a day at most. */
const peoplePerPlace = 500;
const placesPerCity = 100;
const multiple = 7;

export type PersonRole = 'ANY' | 'GRADUATE' | 'MEDICAL_MASSAGE' | 'HEALTH_MASSAGE';

export interface PersonWish {
  readonly id: number;
  readonly role: PersonRole;
  /** Fixed for the accounts of the demonstration. */
  readonly residenceCode?: string;
  readonly profile?: string;
}

function nameOf(random: Random): string {
  return random.pick(surnames) + random.some(givenCharacters, random.chance(0.75) ? 2 : 1).join('');
}

function certificateNumber(id: number, birthDate: IsoDate, sex: Sex, kind: number, grade: number): string {
  const place = Math.floor(id / peoplePerPlace);
  const code = `${nobodysCity - Math.floor(place / placesPerCity)}${String(place % placesPerCity).padStart(2, '0')}`;
  const order = String((id % peoplePerPlace) * 2 + (sex === 'MALE' ? 1 : 0)).padStart(3, '0');
  const digits = `${code}${birthDate.replaceAll('-', '')}${order}`;
  return `${digits}${checkCharacter(digits)}${kind}${grade}`;
}

/** What a practitioner of massage knows of the own hands and back. */
const massageFunctions: readonly string[] = ['touch', 'fineHandUse', 'armUse', 'standing', 'muscleStrength', 'endurance'];

/** The capacity by profile and grade, give or take a level; others are whole. Not everybody is asked about every function. */
function capacitiesOf(random: Random, profile: Profile, grade: number, surelyKnown: readonly string[]): Pick<DemoPerson, 'capacities' | 'assessedFunctions'> {
  const affected = new Map(profile.affected.map(([code, byGrade]) => [code, byGrade[grade - 1] ?? maxFunctionLevel]));
  const known = humanFunctions.entries.flatMap(({ code }) => {
    const usual = affected.get(code);
    if (usual === undefined) {
      const isKnown = surelyKnown.includes(code) || (commonFunctions.includes(code) && random.chance(0.72));
      return isKnown ? [{ code, level: random.chance(0.9) ? maxFunctionLevel : 3, isAssessed: false }] : [];
    }
    if (random.chance(0.08)) return [];
    const level = Math.min(maxFunctionLevel, Math.max(0, usual + random.weighted<number>([[0, 8], [1, 1], [-1, 1]])));
    return [{ code, level, isAssessed: random.chance(0.4) }];
  });
  return { capacities: Object.fromEntries(known.map(({ code, level }) => [code, level])), assessedFunctions: known.filter(({ isAssessed }) => isAssessed).map(({ code }) => code).sort() };
}

function skillsFor(random: Random, occupationCodes: readonly string[], experience: number): HeldSkill[] {
  const usual = [...new Set(occupationCodes.flatMap((code) => occupations.get(code).usualSkills))];
  const known = random.some(usual, random.between(2, 3 + Math.min(4, Math.floor(experience / 2))));
  const near = random.some(usual.flatMap((code) => [...skills.get(code).related, ...skills.get(code).broader]), random.between(0, 2));
  return [...new Set([...known, ...near])].map((code) => ({
    code,
    level: random.chance(0.15) ? null : random.between(Math.min(4, 1 + Math.floor(experience / 4)), Math.min(5, 2 + Math.floor(experience / 3))),
    evidence: random.weighted([['SELF', 6], ['TRAINING', 2], ['CERTIFICATE', 1], ['EMPLOYER', 1]]),
  }));
}

function workOf(random: Random, occupationCodes: readonly string[], age: number, today: IsoDate): WorkEntry[] {
  if (age < 22 || random.chance(0.3)) return [];
  const startedOn = addDays(today, -random.between(400, Math.min(5000, (age - 20) * 365)));
  const endedOn = random.chance(0.75) ? addDays(startedOn, random.between(120, 1500)) : null;
  return [{ occupationCode: random.pick(occupationCodes), employer: null, startedOn, endedOn: endedOn !== null && endedOn < today ? endedOn : null }];
}

function wishesOf(random: Random, residenceCode: string, occupationCodes: readonly string[], isSevere: boolean): Wishes {
  const city = cityOf(residenceCode);
  return {
    regions: {
      codes: [residenceCode, ...(city !== null && random.chance(0.4) ? [city] : [])],
      reach: random.weighted([['COUNTY', 3], ['CITY', 5], ['PROVINCE', 3], ['ANYWHERE', 1]]), isLimit: random.chance(isSevere ? 0.5 : 0.3),
    },
    ...(random.chance(0.8) ? { pay: { monthlyCny: random.between(18, 60) * 100, isLimit: random.chance(0.15) } } : {}),
    ...(random.chance(0.45) ? { hours: { maxPerWeek: random.pick([20, 30, 36, 40, 44]), isLimit: random.chance(0.25) } } : {}),
    ...(random.chance(0.4) ? { shifts: { accepted: random.chance(0.5) ? ['DAY'] : ['DAY', 'EVENING', 'FLEXIBLE'], isLimit: random.chance(0.3) } } : {}),
    ...(random.chance(0.4) ? { workModes: { accepted: random.chance(0.4) ? ['HOME_BASED', 'HYBRID'] : ['ON_SITE', 'HYBRID'], isLimit: random.chance(0.2) } } : {}),
    ...(random.chance(0.4) ? { employment: { accepted: random.chance(0.6) ? ['FULL_TIME', 'PART_TIME'] : ['PART_TIME', 'FLEXIBLE', 'SUPPORTED'], isLimit: false } } : {}),
    occupations: random.some(occupationCodes, random.between(1, 2)),
  };
}

interface Trade { readonly occupations: readonly string[]; readonly certificates: HeldCertificate[]; readonly educationLevel: string; readonly age: number; readonly areConfirmed: boolean }

function held(code: string, issuedOn: IsoDate): HeldCertificate {
  return { code, issuedOn, validUntil: null };
}

/** Occupation, certificates, education and age by role. */
function tradeOf(random: Random, role: PersonRole, profile: Profile, major: (typeof majors)[number], today: IsoDate): Trade {
  const issued = addDays(today, -random.between(300, 4000));
  switch (role) {
    case 'GRADUATE':
      return {
        occupations: major.occupations, age: random.between(21, 29), educationLevel: random.weighted([['JUNIOR_COLLEGE', 4], ['BACHELOR', 5], ['MASTER', 1]]),
        certificates: [...(random.chance(0.6) ? [held('cet4', issued)] : []), ...(random.chance(0.4) ? [held('ncre2', issued)] : [])], areConfirmed: random.chance(0.5),
      };
    case 'MEDICAL_MASSAGE':
      return {
        occupations: [medicalMassageOccupation, healthMassageOccupation], age: random.between(23, 56), educationLevel: random.pick(['SECONDARY_VOCATIONAL', 'JUNIOR_COLLEGE', 'BACHELOR']),
        certificates: [held('medicalMassage', issued), ...(random.chance(0.7) ? [held('medicalMassageFiling', issued)] : [])], areConfirmed: true,
      };
    case 'HEALTH_MASSAGE':
      return {
        occupations: [healthMassageOccupation, '4-10-04-01'], age: random.between(20, 56), educationLevel: random.pick(['JUNIOR_MIDDLE', 'SENIOR_MIDDLE', 'SECONDARY_VOCATIONAL']),
        certificates: [held(random.pick(['healthMassage5', 'healthMassage4', 'healthMassage3']), issued)], areConfirmed: true,
      };
    case 'ANY':
      return {
        occupations: profile.occupations, age: random.between(18, 59),
        educationLevel: random.weighted([['PRIMARY', 2], ['JUNIOR_MIDDLE', 4], ['SENIOR_MIDDLE', 3], ['SECONDARY_VOCATIONAL', 3], ['JUNIOR_COLLEGE', 2], ['BACHELOR', 1]]),
        certificates: random.chance(0.15) ? [held(random.pick(['ncre1', 'putonghua2b', 'ecommerce4', 'sewing5', 'driverC5', 'electricianPermit', 'securityGuard']), issued)] : [],
        areConfirmed: random.chance(0.35),
      };
  }
}

function profileOf(random: Random, { role, profile }: PersonWish): Profile {
  const name = role === 'MEDICAL_MASSAGE' || role === 'HEALTH_MASSAGE' ? 'seeing' : profile;
  return profiles.find((each) => each.name === name) ?? random.weighted(profiles.map((each) => [each, each.share] as const));
}

export function demoPerson(random: Random, wish: PersonWish, today: IsoDate): DemoPerson {
  const { id, role } = wish;
  const profile = profileOf(random, wish);
  const isMassage = role === 'MEDICAL_MASSAGE' || role === 'HEALTH_MASSAGE';
  const grade = random.weighted<number>(isMassage ? [[1, 5], [2, 3], [3, 1]] : [[1, 2], [2, 3], [3, 4], [4, 4]]);
  const isMultiple = !isMassage && wish.profile === undefined && random.chance(0.04);
  const kind = isMultiple ? multiple : profile.kind;
  const sex: Sex = random.chance(0.54) ? 'MALE' : 'FEMALE';
  const residenceCode = wish.residenceCode ?? random.pick(demoPlaces().counties);
  const major = random.pick(majors);
  const trade = tradeOf(random, role, profile, major, today);
  const birthDate = addDays(today, -(trade.age * 365 + random.between(10, 360)));
  const experience = Math.max(0, trade.age - 22);
  const isRural = role === 'ANY' && random.chance(0.35);
  const graduatedOn = addDays(today, -random.between(60, 900));
  return {
    id, fullName: nameOf(random), sex, birthDate, residenceCode, educationLevel: trade.educationLevel,
    isWilling: random.chance(0.9),
    hasEmploymentDifficulty: random.weighted<boolean | null>([[true, 4], [false, 3], [null, 3]]),
    isZeroEmploymentFamily: random.weighted<boolean | null>([[true, 1], [false, 6], [null, 3]]),
    skills: skillsFor(random, trade.occupations, experience), areSkillsConfirmed: random.chance(0.35),
    certificates: trade.certificates, areCertificatesConfirmed: trade.areConfirmed,
    ...capacitiesOf(random, profile, grade, isMassage ? massageFunctions : []),
    aids: profile.aids.filter(([, upToGrade]) => grade <= upToGrade && random.chance(0.6)).map(([code]) => code),
    needs: profile.needs.filter(([, share]) => random.chance(share)).map(([accommodationCode, , required]) => ({ accommodationCode, isRequired: random.chance(required) })),
    education: [{ level: trade.educationLevel, school: role === 'GRADUATE' ? random.pick(universities) : null, major: role === 'GRADUATE' ? major.name : null, graduatedOn: role === 'GRADUATE' ? graduatedOn : null }],
    work: workOf(random, trade.occupations, trade.age, today),
    wishes: wishesOf(random, residenceCode, trade.occupations, grade <= 2),
    disability: {
      number: certificateNumber(id, birthDate, sex, kind, grade), kind, grade, components: isMultiple ? [profile.kind, profile.kind === 4 ? 2 : 4] : [],
      validUntil: addDays(today, random.chance(0.95) ? random.between(200, 3500) : -random.between(1, 300)),
    },
    graduate: role === 'GRADUATE' ? { university: random.pick(universities), major: major.name, degree: trade.educationLevel, graduatedOn } : null,
    massage: isMassage ? { branch: role === 'MEDICAL_MASSAGE' ? 'MEDICAL' : 'HEALTH_CARE', practisingSince: addDays(today, -random.between(200, Math.max(300, experience * 365))) } : null,
    rural: isRural ? { village: `${random.pick(['东', '西', '南', '北', '上', '下'])}${random.pick(['沟', '坪', '庄', '河', '岭', '堡'])}村`, isInDifficulty: random.chance(0.4) } : null,
    consents: wish.residenceCode !== undefined || random.chance(0.93),
  };
}
