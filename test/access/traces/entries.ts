import sql from 'sql-template-tag';
import type { Actor } from '../../../src/access/index.js';
import { chinaDate } from '../../../src/platform/calendar.js';
import { globalId, keyedId, parseGlobalId } from '../../../src/platform/graphql/global-id.js';
import { ids } from '../../support/ids.js';
import type { TestServer } from '../../support/server.js';
import { auditor, centre, type Scenario } from './scenario.js';
import type { Way } from './ways.js';

/** Where a way is asked for: what stands around it, its arguments, and who asks. */
export interface Entry { readonly around: (inner: string) => string; readonly given?: Readonly<Record<string, string>>; readonly as?: Actor | string }

/** What the ways begin at. */
export interface Places {
  readonly post: string; readonly fair: string; readonly booth: string; readonly demoFair: string; readonly course: string; readonly year: string; readonly moved: string;
  /** Of the person, by type. */
  readonly own: Readonly<Record<string, string>>;
}

/** Objects of each type that is a node: those of the person of the scenario. */
export async function placesOf({ store: { owner } }: TestServer, scenario: Scenario): Promise<Places> {
  const one = async (type: string, query: ReturnType<typeof sql>): Promise<string> => {
    const [row] = await owner.rows<{ id: number }>(query);
    if (row === undefined) throw new Error(`no ${type}`);
    return globalId(type, row.id);
  };
  const { person } = scenario;
  const post = await scenario.post(0);
  const own = {
    Match: keyedId('Match', [person, parseGlobalId(post)?.id, chinaDate()].join('.')),
    JobSeeker: scenario.personId,
    Application: await one('Application', sql`select id from application where job_seeker_id = ${person} order by id limit 1`),
    Participation: await one('Participation', sql`select t.id from participation t join programme p on p.id = t.programme_id where t.job_seeker_id = ${person} and p.host_id is not null`),
    Employment: await one('Employment', sql`select id from employment where job_seeker_id = ${person} order by id limit 1`),
    WorkTrial: await one('WorkTrial', sql`select id from work_trial where job_seeker_id = ${person}`),
    Placement: await one('Placement', sql`select id from placement where job_seeker_id = ${person}`),
    EmploymentPlan: await one('EmploymentPlan', sql`select id from employment_plan where job_seeker_id = ${person}`),
    LabourDispute: await one('LabourDispute', sql`select id from labour_dispute where job_seeker_id = ${person}`),
    JobFairInterview: await one('JobFairInterview', sql`select id from job_fair_interview where job_seeker_id = ${person} order by id limit 1`),
    Claim: await one('Claim', sql`select id from claim where job_seeker_id = ${person} order by id limit 1`),
    Consent: await one('Consent', sql`select id from consent where job_seeker_id = ${person} order by id limit 1`),
    StoredMatch: await one('StoredMatch', sql`select id from stored_match where job_seeker_id = ${person}`),
  };
  return {
    own, post,
    fair: await one('JobFair', sql`select job_fair_id as id from job_fair_registration where job_seeker_id = ${person}`),
    booth: await one('JobFairBooth', sql`select booth_id as id from job_fair_interview where job_seeker_id = ${person}`),
    demoFair: await one('JobFair', sql`select job_fair_id as id from job_fair_registration group by 1 order by count(*) desc limit 1`),
    course: await one('Programme', sql`select p.id from programme p join participation t on t.programme_id = p.id where t.job_seeker_id = ${person} and p.host_id is not null`),
    year: await one('EmployerYear', sql`select id from employer_year where year = 2023 and employer_id = 1`),
    moved: await one('Employment', sql`select id from employment where moved_from_id is not null order by id limit 1`),
  };
}

const node = (type: string, id: string) => (inner: string): string => `{ node(id: "${id}") { ... on ${type} { ${inner} } } }`;
const root = (inner: string): string => `{ ${inner} }`;

/** Ways that begin at what mutations alone answer with: the mutation is tried by itself. */
export const throughMutationsAlone: ReadonlySet<string> = new Set(['AllocationDecision.jobSeeker', 'PublicWelfareAllocation.decisions', 'FoundJobSeekers.jobSeekers']);
/** Ways that lead to parts that employers take, and to claims of employers. */
export const toEmployers: ReadonlySet<string> = new Set(['Employer.participations', 'Employer.claims']);
/** What a notice is about is found as `node` finds it, whatever its type: of those that notices are not about, or that the person has no notice of, none is there to be tried. */
export const noticedTypes: ReadonlySet<string> = new Set(['Application', 'Claim']);

/** How a way is asked for. @throws Error for one whose parent nobody has said how to come by */
export function entryOf({ parent, field, target }: Way, { post, fair, booth, demoFair, course, year, moved, own }: Places, scenario: Scenario): Entry {
  const { self, personId } = scenario;
  const special: Readonly<Record<string, Entry>> = {
    'Query.jobSeeker': { around: root, given: { id: `"${personId}"` } },
    'Query.jobSeekers': { around: root, given: { last: '100' } },
    'Query.labourDisputes': { around: root, given: { region: '"140000"' } },
    'Query.followUpsDue': { around: root },
    'Query.peopleOwed': { around: root, given: { region: '"140000"', what: 'VISIT' } },
    'Query.trialsDue': { around: root },
    'Query.contractsEnding': { around: root },
    'Query.placements': { around: root, given: { filter: '{ region: "140105" }' } },
    'Query.match': { around: root, given: { jobSeekerId: `"${personId}"`, opportunityId: `"${post}"` } },
    'Query.node': { around: root, given: { id: `"${own[target] ?? ''}"` } },
    'Query.nodes': { around: root, given: { ids: `["${own[target] ?? ''}"]` } },
    'Query.claims': { around: root, given: { filter: '{ kinds: [ZERO_EMPLOYMENT_FAMILY] }' } },
    'Notice.object': { around: (inner) => `{ viewer { notices(first: 100) { nodes { ${inner} } } } }`, as: self },
    'Query.auditEvents': { around: root, given: { filter: `{ jobSeekerId: "${personId}" }` }, as: auditor },
    'JobSeeker.interviewSchedule': { around: (inner) => `{ jobSeeker(id: "${personId}") { ${inner} } }`, as: self },
    'JobFair.matches': { around: (inner) => `{ jobFair(id: "${demoFair}") { ${inner} } }` },
    'JobFair.accessibility': { around: (inner) => `{ jobFair(id: "${fair}") { ${inner} } }`, as: self },
    'Employment.movedFrom': { around: node('Employment', moved) },
    'WorkTrial.attendee': { around: node('WorkTrial', own['WorkTrial'] ?? ''), as: 'recruiter' },
    'Participation.attendee': { around: node('Participation', own['Participation'] ?? ''), as: 'recruiter' },
    'JobFairInterview.attendee': { around: node('JobFairInterview', own['JobFairInterview'] ?? ''), as: 'recruiter' },
  };
  const byParent: Readonly<Record<string, Entry>> = {
    Work: { around: (inner) => `{ viewer { work { ${inner} } } }` },
    Viewer: { around: (inner) => `{ viewer { ${inner} } }`, as: self },
    JobSeeker: { around: (inner) => `{ jobSeeker(id: "${personId}") { ${inner} } }` },
    SeekerImprovement: { around: (inner) => `{ jobSeeker(id: "${personId}") { improvements(first: 20) { ${inner} } } }` },
    Vacancy: { around: (inner) => `{ vacancy(id: "${post}") { ${inner} } }` },
    VacancyImprovement: { around: (inner) => `{ vacancy(id: "${post}") { improvements(first: 20) { ${inner} } } }` },
    Match: { around: (inner) => `{ match(jobSeekerId: "${personId}", opportunityId: "${post}") { ${inner} } }` },
    Employer: { around: (inner) => `{ employer(id: "${ids.employer}") { ${inner} } }` },
    EmployerYear: { around: node('EmployerYear', year) },
    LevyIf: { around: (inner) => `{ employer(id: "${ids.employer}") { levyIf(year: 2024, hires: [{ certificateGrade: 3 }]) { ${inner} } } }` },
    JobFair: { around: (inner) => `{ jobFair(id: "${fair}") { ${inner} } }` },
    JobFairBooth: { around: node('JobFairBooth', booth) },
    Programme: { around: (inner) => `{ programme(id: "${course}") { ${inner} } }` },
    ...Object.fromEntries(Object.entries(own).filter(([type]) => type !== 'JobSeeker').map(([type, id]) => [type, { around: node(type, id) }])),
  };
  const entry = special[`${parent}.${field}`] ?? byParent[parent];
  if (entry === undefined) throw new Error(`nobody has said how to come to ${parent}.${field}`);
  return { as: centre, ...entry };
}
