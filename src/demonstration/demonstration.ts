import type { IsoDate } from '../platform/calendar.js';
import { interviewNeeds } from '../domain/job-fairs/index.js';
import { isWithin, regions } from '../domain/regions/index.js';
import type { VacancyKind } from '../domain/vacancies/index.js';
import { demoApplications, type DemoApplication } from './applications.js';
import { demoCasework, type DemoCasework } from './casework.js';
import { demoEmployer, type DemoEmployer } from './employers.js';
import { demoPerson, type DemoPerson, type PersonRole, type PersonWish } from './people.js';
import { demoPlaces } from './places.js';
import { demoPost, type DemoPost } from './posts.js';
import { demoCourses, type DemoCourses } from './courses/index.js';
import { demoProgrammes, type DemoProgramme } from './programmes.js';
import { demoEmployerYears, type DemoEmployerYear } from './quota.js';
import { demoPlacements, type DemoPlacements } from './placements.js';
import { Random } from './random.js';
import { demoTrade, type DemoTrade } from './trade.js';
import { demoTrials, type DemoTrials } from './trials.js';
import { demoWorkplaces, type DemoWorkplace } from './workplaces.js';

/** How much of everything the demonstration has. */
export interface DemoSize {
  readonly people: number;
  readonly graduates: number;
  readonly medicalMassage: number;
  readonly healthMassage: number;
  readonly employers: number;
  readonly posts: number;
  readonly fairs: number;
  /** Programmes of each kind are in each of these, with about so many of the people who may take part. */
  readonly programmesIn: 'CITY' | 'COUNTY';
  readonly takers: readonly [number, number];
  /** Over how many years, with the one that goes on, programmes have been held. */
  readonly yearsHeld: number;
}

export const demoSize: DemoSize = { people: 2000, graduates: 300, medicalMassage: 40, healthMassage: 80, employers: 300, posts: 1000, fairs: 12, programmesIn: 'CITY', takers: [3, 12], yearsHeld: 1 };

/** A province's: the cases of the measures at the size that they really have. */
export const largeDemoSize: DemoSize = {
  people: 200_000, graduates: 20_000, medicalMassage: 1000, healthMassage: 5000, employers: 20_000, posts: 60_000, fairs: 110, programmesIn: 'COUNTY', takers: [5, 60], yearsHeld: 2,
};

/** Numbers of the people whom the accounts of the demonstration belong to. */
export const demoAccounts = { jobSeeker: 1, graduate: 2, practitioner: 3, employer: 1 } as const;

/** They are not applied for, nor placed. */
const ownedByAccounts: ReadonlySet<number> = new Set([demoAccounts.jobSeeker, demoAccounts.graduate, demoAccounts.practitioner]);

/** The first fair, of the first city: the centre's of the accounts. */
export const demoFair = 1;

export interface DemoFair {
  readonly id: number;
  readonly title: string;
  readonly regionCode: string;
  readonly daysAhead: number;
  readonly places: number;
  readonly booths: readonly { readonly employerId: number; readonly label: string; readonly isWheelchairAccessible: boolean; readonly postIds: readonly number[] }[];
  readonly accommodations: readonly string[];
  readonly visitors: readonly number[];
  /** Of the visitors, those who need neither an interpreter nor a booth that a wheelchair reaches. */
  readonly undemanding: ReadonlySet<number>;
}

export interface Demonstration {
  readonly people: readonly DemoPerson[];
  readonly employers: readonly DemoEmployer[];
  readonly workplaces: readonly DemoWorkplace[];
  readonly posts: readonly DemoPost[];
  readonly fairs: readonly DemoFair[];
  readonly employerYears: readonly DemoEmployerYear[];
  readonly programmes: readonly DemoProgramme[];
  /** The course of each programme, by its number. */
  readonly courses: ReadonlyMap<number, DemoCourses>;
  readonly casework: DemoCasework & DemoTrials;
  readonly trade: DemoTrade;
  readonly applications: readonly DemoApplication[];
  readonly placements: DemoPlacements['rows'];
}

const seed = 20_260_104;

const fixedPeople = (): readonly PersonWish[] => [
  { id: demoAccounts.jobSeeker, role: 'ANY', residenceCode: demoPlaces().county, profile: 'legs' },
  { id: demoAccounts.graduate, role: 'GRADUATE', residenceCode: demoPlaces().county, profile: 'hearing' },
  { id: demoAccounts.practitioner, role: 'HEALTH_MASSAGE', residenceCode: demoPlaces().county, profile: 'seeing' },
];

function peopleOf(random: Random, size: DemoSize, today: IsoDate): DemoPerson[] {
  const left = { GRADUATE: size.graduates - 1, MEDICAL_MASSAGE: size.medicalMassage, HEALTH_MASSAGE: size.healthMassage - 1 };
  const roles: PersonRole[] = [
    ...Array<PersonRole>(left.GRADUATE).fill('GRADUATE'), ...Array<PersonRole>(left.MEDICAL_MASSAGE).fill('MEDICAL_MASSAGE'), ...Array<PersonRole>(left.HEALTH_MASSAGE).fill('HEALTH_MASSAGE'),
  ];
  const fixed = fixedPeople();
  const rest = Array<PersonRole>(Math.max(0, size.people - fixed.length - roles.length)).fill('ANY');
  const wishes: PersonWish[] = [...fixed, ...[...roles, ...rest].map((role, index) => ({ id: fixed.length + index + 1, role }))];
  return wishes.map((wish) => demoPerson(random, wish, today));
}

const recruitersTrade = 3;
const hospitalsTrade = 2;

function employersOf(random: Random, size: DemoSize): DemoEmployer[] {
  const { city, county, counties } = demoPlaces();
  return Array.from({ length: size.employers }, (_, index) => {
    const id = index + 1;
    // The recruiter's massage shop, and a hospital and further shops in the same city, so that the trial has something to show.
    if (id === demoAccounts.employer) return demoEmployer(random, { id, regionCode: county, tradeIndex: recruitersTrade });
    if (id <= 4) return demoEmployer(random, { id, regionCode: county, tradeIndex: hospitalsTrade });
    if (id <= 10) return demoEmployer(random, { id, regionCode: random.pick(counties.filter((code) => isWithin(code, city))), tradeIndex: recruitersTrade });
    return demoEmployer(random, { id });
  });
}

const postKinds: readonly (readonly [VacancyKind, number])[] = [['OPEN', 50], ['RESERVED', 16], ['PUBLIC_WELFARE', 12], ['INTERNSHIP', 6], ['FLEXIBLE', 12]];
const homeWork = ['4-07-02-03', '4-04-05-05', '4-13-01-05', '2-10-02-06', '4-01-06-01', '2-02-10-03', '4-13-01-06', '2-10-04-01', '6-09-03-11'] as const;
const welfareWork = ['3-01-04-03', '3-01-02-04', '4-13-01-07', '4-09-08-01', '3-01-04-02', '4-13-01-06', '4-09-10-01', '4-06-01-03'] as const;
const publicKinds: ReadonlySet<string> = new Set(['PUBLIC_ORGAN', 'PUBLIC_INSTITUTION', 'SOCIAL_ORGANISATION']);

export function postOf(random: Random, id: number, employer: DemoEmployer, today: IsoDate): DemoPost {
  const drawn = employer.kind === 'SUPPORTED_EMPLOYMENT_INSTITUTION' ? 'SUPPORTED' : random.weighted(postKinds);
  const kind = drawn === 'PUBLIC_WELFARE' && !publicKinds.has(employer.kind) ? 'OPEN' : drawn;
  const occupation = kind === 'PUBLIC_WELFARE' ? random.pick(welfareWork) : kind === 'FLEXIBLE' ? random.pick(homeWork) : random.pick(employer.occupations);
  return demoPost(random, id, employer, kind, occupation, today);
}

function fairOf(random: Random, id: number, cityCode: string, employers: readonly DemoEmployer[], posts: readonly DemoPost[], people: readonly DemoPerson[]): DemoFair {
  const near = employers.filter(({ regionCode }) => isWithin(regionCode, cityCode));
  const bringing = random.some(near, 18).map((employer) => ({ employer, postIds: posts.filter(({ employerId }) => employerId === employer.id).map((post) => post.id).slice(0, 5) }));
  const fair = {
    id, regionCode: cityCode, daysAhead: 5 + id * 6, places: random.between(12, 40) * 10,
    title: `${regions.get(cityCode).label.zh}助残就业专场招聘会(演示)`,
    booths: bringing.filter(({ postIds }) => postIds.length > 0).map(({ employer, postIds }, index) => ({
      employerId: employer.id, label: `A${String(index + 1).padStart(2, '0')}`, isWheelchairAccessible: random.chance(0.8), postIds,
    })),
    accommodations: ['stepFreeAccess', 'accessibleToilet', ...random.some(['signInterpreter', 'captioning', 'wheelchairRoute', 'tactilePaving', 'largePrint', 'accessibleParking', 'quietRoom'], 4)],
    visitors: random.some(people.filter(({ residenceCode }) => isWithin(residenceCode, cityCode)).map((person) => person.id), random.between(15, 60)),
  };
  const coming = new Set(fair.visitors);
  const undemanding = people.filter(({ id: of, needs }) => coming.has(of) && !interviewNeeds(needs).accessibleBooth && interviewNeeds(needs).interpreter === 'NONE').map((person) => person.id);
  return { ...fair, undemanding: new Set(undemanding) };
}

/** The demonstration as it would be on a day: synthetic, and the same for the same day everywhere. */
export function createDemonstration(today: IsoDate, size: DemoSize = demoSize): Demonstration {
  const random = new Random(seed);
  const people = peopleOf(random, size, today);
  const employers = employersOf(random, size);
  const posts = Array.from({ length: size.posts }, (_, index) => {
    const employer = employers[index < employers.length ? index : random.between(0, employers.length - 1)];
    if (employer === undefined) throw new Error('a demonstration needs employers');
    return postOf(random, index + 1, employer, today);
  });
  const { cities, counties, city } = demoPlaces();
  const fairs = Array.from({ length: size.fairs }, (_, index) => fairOf(random, index + 1, cities[index % cities.length] ?? city, employers, posts, people));
  const employerYears = demoEmployerYears(random, employers, people);
  const programmes = demoProgrammes(random, { ...size, places: size.programmesIn === 'CITY' ? cities : counties }, employers, people, today);
  const casework = demoCasework(random, people, employers, today);
  const trials = demoTrials(casework.employments, employers, ownedByAccounts, today);
  const trade = demoTrade(random, employers, today);
  const applications = demoApplications(random, { cities, posts, people: people.filter(({ id }) => !ownedByAccounts.has(id)) }, today);
  const busy = new Set([...ownedByAccounts, ...applications.map(({ jobSeekerId }) => jobSeekerId), ...casework.employments.map((row) => Number(row['job_seeker_id']))]);
  const { rows: placements, seatsHeld } = demoPlacements({ people, posts, busy }, today);
  const employed = new Set(casework.employments.filter((row) => row['ended_on'] == null).map((row) => Number(row['job_seeker_id'])));
  const courses = demoCourses(programmes, employed, today);
  const placed = posts.map((post) => ({ ...post, hired: seatsHeld.get(post.id) ?? post.hired }));
  return { people, employers, ...demoWorkplaces(employers, placed, demoAccounts.employer, today), fairs, employerYears, programmes, courses, casework: { ...casework, ...trials }, trade, applications, placements };
}
