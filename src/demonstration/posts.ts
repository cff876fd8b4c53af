import { addDays, type IsoDate } from '../platform/calendar.js';
import type { Provision, Provisions } from '../domain/employers/index.js';
import { maxFunctionLevel } from '../domain/functions/index.js';
import { healthMassageOccupation, medicalMassageOccupation, occupations } from '../domain/occupations/index.js';
import type { EmploymentKind, Shift, WorkMode } from '../domain/seekers/index.js';
import { maxSkillLevel, skills } from '../domain/skills/index.js';
import { askingWord, demandsAsRead, isOfWork } from '../domain/vacancies/terms.js';
import type { AskedSkill, Demand, Reservation, VacancyKind } from '../domain/vacancies/index.js';
import type { DemoEmployer } from './employers.js';
import type { Random } from './random.js';
import { statedAccommodations } from './stated-accommodations.js';

/** A post of the demonstration, as a row. None of them exists. */
export interface DemoPost {
  readonly id: number;
  readonly employerId: number;
  readonly kind: VacancyKind;
  readonly title: string;
  readonly description: string;
  readonly occupationCode: string;
  readonly regionCode: string;
  /** The workplace of its employer at which it is done; null while none is named. */
  readonly workplaceId: number | null;
  readonly workMode: WorkMode | null;
  readonly employmentKind: EmploymentKind | null;
  readonly payMinCny: number | null;
  readonly payMaxCny: number | null;
  readonly hoursPerWeek: number | null;
  readonly shift: Shift | null;
  readonly seats: number;
  /** Seats that placements hold. */
  readonly hired: number;
  readonly minEducation: string | null;
  readonly residenceCode: string | null;
  readonly reservation: Reservation | null;
  readonly demands: readonly Demand[];
  /** Whether the employer went through the demands: then all of them are stated. */
  readonly areDemandsConfirmed: boolean;
  readonly provisions: Provisions;
  readonly skills: readonly AskedSkill[];
  readonly certificates: readonly string[];
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  readonly publishedAt: string;
}

/** What a silent posting is presumed to ask. */
function presumedDemands(occupationCode: string): Demand[] {
  return occupations.get(occupationCode).usualDemands.map(({ functionCode, level, isEssential }) => ({ functionCode, level, isEssential, basis: 'PRESUMED' }));
}

/** Demands as an employer would state them: those that the occupation usually has, some left out, some a level up or down. */
function demandsOf(random: Random, occupationCode: string): Demand[] {
  return occupations.get(occupationCode).usualDemands.flatMap(({ functionCode, level, isEssential }) => {
    if (random.chance(0.15)) return [];
    const isStated = random.chance(0.75);
    const asked = Math.min(maxFunctionLevel, Math.max(1, level + random.weighted<number>([[0, 6], [-1, 3], [1, 1]])));
    return [{ functionCode, level: isStated ? asked : level, isEssential: isEssential && random.chance(0.8), basis: isStated ? 'STATED' as const : 'PRESUMED' as const }];
  });
}

function skillsOf(random: Random, occupationCode: string): AskedSkill[] {
  const usual = occupations.get(occupationCode).usualSkills;
  const required = random.some(usual, random.between(2, 3));
  const near = required.flatMap((code) => [...skills.get(code).related, ...skills.get(code).broader]).filter((code) => !required.includes(code));
  const optional = random.some([...new Set([...usual.filter((code) => !required.includes(code)), ...near])], random.between(1, 2));
  const asked = (code: string, isRequired: boolean): AskedSkill => ({
    code, level: Math.min(maxSkillLevel, random.weighted<number>([[2, 4], [3, 5], [4, 1]])), weight: random.between(2, 5), isRequired,
  });
  return [...required.map((code) => asked(code, true)), ...optional.map((code) => asked(code, false))];
}

function reservationOf(random: Random, occupationCode: string): Reservation {
  const ground = '《残疾人就业条例》、晋政办发〔2025〕35号第一条:设置残疾人专岗';
  if (occupationCode === medicalMassageOccupation || occupationCode === healthMassageOccupation) return { groups: [{ kind: 1, grades: [] }], legalGround: ground };
  return {
    groups: random.weighted<Reservation['groups']>([
      [[], 5], [[{ kind: 4, grades: [] }], 3], [[{ kind: 2, grades: [4] }, { kind: 4, grades: [4] }], 2], [[{ kind: 2, grades: [] }, { kind: 3, grades: [] }], 2], [[{ kind: 4, grades: [3, 4] }], 2],
    ]),
    legalGround: ground,
  };
}

const kindSuffix: Readonly<Record<VacancyKind, string>> = {
  OPEN: '', RESERVED: '(残疾人专岗)', PUBLIC_WELFARE: '(公益性岗位)', INTERNSHIP: '(实习)', SUPPORTED: '(辅助性就业)', FLEXIBLE: '(居家灵活)',
};

/** Monthly pay by major group, before the kind of post is counted in. */
const basePay: Readonly<Record<string, readonly [number, number]>> = { 1: [3500, 7000], 2: [3500, 8000], 3: [2600, 4200], 4: [2600, 5200], 5: [2200, 3800], 6: [2800, 5500], 8: [2200, 3600] };

function payOf(random: Random, occupationCode: string, kind: VacancyKind): { min: number; max: number } | null {
  if (kind === 'OPEN' && random.chance(0.12)) return null;
  const [low, high] = basePay[occupationCode.charAt(0)] ?? [2400, 4000];
  const factor = kind === 'PUBLIC_WELFARE' ? 0.75 : kind === 'SUPPORTED' ? 0.5 : kind === 'INTERNSHIP' ? 0.6 : 1;
  const min = Math.round((random.between(low, Math.floor((low + high) / 2)) * factor) / 100) * 100;
  return { min, max: Math.round((min * (1 + random.between(5, 60) / 100)) / 100) * 100 };
}

const employmentOf: Readonly<Record<VacancyKind, EmploymentKind>> = {
  OPEN: 'FULL_TIME', RESERVED: 'FULL_TIME', PUBLIC_WELFARE: 'FULL_TIME', INTERNSHIP: 'INTERNSHIP', SUPPORTED: 'SUPPORTED', FLEXIBLE: 'FLEXIBLE',
};

function minEducationOf(random: Random, occupationCode: string, kind: VacancyKind): string | null {
  if (kind === 'SUPPORTED' || kind === 'PUBLIC_WELFARE') return 'NONE';
  if (occupationCode === medicalMassageOccupation) return 'SECONDARY_VOCATIONAL';
  switch (occupationCode.charAt(0)) {
    case '2': return random.pick(['JUNIOR_COLLEGE', 'BACHELOR', 'SECONDARY_VOCATIONAL']);
    case '3': return random.pick(['JUNIOR_COLLEGE', 'SENIOR_MIDDLE', 'BACHELOR']);
    default: return random.pick(['NONE', 'JUNIOR_MIDDLE', 'SENIOR_MIDDLE', null]);
  }
}

const levelAbove: Readonly<Record<string, string>> = { SENIOR_MIDDLE: 'JUNIOR_COLLEGE', SECONDARY_VOCATIONAL: 'JUNIOR_COLLEGE', JUNIOR_COLLEGE: 'BACHELOR' };

/**
 * One of three reserved posts asks a level more as a rule, and eases it to the level that was drawn: what is accepted stays as it is. It goes by the
 * id, so that everything else is drawn as before.
 */
function withEasedEducation<Post extends Pick<DemoPost, 'id' | 'minEducation' | 'reservation'>>(post: Post): Post {
  const { id, minEducation, reservation } = post;
  const usual = minEducation === null ? undefined : levelAbove[minEducation];
  if (reservation === null || minEducation === null || usual === undefined || id % 3 !== 0) return post;
  return { ...post, minEducation: usual, reservation: { ...reservation, easedConditions: [{ what: 'EDUCATION', minEducation }] } };
}

/** Certificates that the notice names itself; those of the law are asked for anyway. */
function certificatesOf(random: Random, occupationCode: string, kind: VacancyKind): string[] {
  if (kind === 'INTERNSHIP') return [];
  if (occupationCode === medicalMassageOccupation) return ['medicalMassage'];
  if (occupationCode === healthMassageOccupation) return random.chance(0.6) ? [random.pick(['healthMassage5', 'healthMassage5', 'healthMassage4'])] : [];
  return [];
}

/** Nine of twenty employers went through what the work asks, and kept what was presumed. */
function areConfirmed(id: number): boolean {
  return (id * 7) % 20 < 9;
}

export function demoPost(random: Random, id: number, employer: DemoEmployer, kind: VacancyKind, occupationCode: string, today: IsoDate): DemoPost {
  const { label, aliases } = occupations.get(occupationCode);
  const pay = payOf(random, occupationCode, kind);
  const opensOn = addDays(today, -random.between(1, 60));
  const isSilent = kind === 'OPEN' && random.chance(0.2);
  const post = withEasedEducation({
    id, employerId: employer.id, kind, occupationCode, areDemandsConfirmed: areConfirmed(id),
    title: `${random.pick([label.zh, ...aliases])}${kindSuffix[kind]}`,
    description: `演示数据:岗位并不存在。${employer.name}招聘${label.zh},${kind === 'FLEXIBLE' ? '在家完成工作' : '到岗工作'},有人带教。`,
    regionCode: employer.regionCode, workplaceId: null,
    workMode: kind === 'FLEXIBLE' ? 'HOME_BASED' : isSilent ? null : random.weighted<WorkMode>([['ON_SITE', 8], ['HYBRID', 1]]),
    employmentKind: kind === 'OPEN' && random.chance(0.15) ? 'PART_TIME' : employmentOf[kind],
    payMinCny: pay?.min ?? null, payMaxCny: pay?.max ?? null,
    hoursPerWeek: isSilent ? null : kind === 'SUPPORTED' ? random.pick([20, 25, 30]) : kind === 'FLEXIBLE' ? random.pick([20, 30, 40]) : random.pick([40, 40, 40, 44]),
    shift: isSilent ? null : random.weighted<Shift>([['DAY', 7], ['ROTATING', 1], ['EVENING', 1], ['FLEXIBLE', 1]]),
    seats: random.between(1, kind === 'SUPPORTED' ? 12 : 4),
    hired: 0,
    minEducation: minEducationOf(random, occupationCode, kind),
    residenceCode: kind === 'PUBLIC_WELFARE' && random.chance(0.7) ? employer.regionCode : null,
    reservation: kind === 'RESERVED' ? reservationOf(random, occupationCode) : null,
    demands: isSilent ? presumedDemands(occupationCode) : demandsOf(random, occupationCode),
    provisions: Object.fromEntries(random.some(statedAccommodations, random.between(0, 3)).map((code) => [code, random.pick<Provision>(['PROVIDED', 'WILLING'])])),
    skills: skillsOf(random, occupationCode),
    certificates: certificatesOf(random, occupationCode, kind),
    opensOn, closesOn: addDays(today, random.between(30, 400)),
    publishedAt: `${opensOn}T01:${String(random.between(0, 59)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}Z`,
  });
  const confirmed = (): Demand[] => demandsAsRead(post.demands, { ...post, titleWord: askingWord(post.title), occupationBasis: null, workMode: null, workplace: null, skills: [] }).filter((demand) => demand.basis !== 'DERIVED' && isOfWork(demand))
    .map(({ functionCode, level, isEssential }) => ({ functionCode, level, isEssential, basis: 'STATED' }));
  return post.areDemandsConfirmed ? { ...post, demands: confirmed() } : post;
}
