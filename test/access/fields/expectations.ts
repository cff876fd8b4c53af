import { anonymous, type Actor } from '../../../src/access/index.js';
import type { PersonName } from '../row-security/world.js';

/** Who asks: the actors of the world of `row-security/world.ts`, with tokens of their own. */
export const actors = {
  nobody: null,
  person: { ...anonymous, subject: 'person', roles: new Set(['JOB_SEEKER']), jobSeekerId: 1 },
  recruiter: { ...anonymous, subject: 'recruiter', roles: new Set(['RECRUITER']), employerId: 1 },
  institution: { ...anonymous, subject: 'institution', roles: new Set(['INSTITUTION_STAFF']), employerId: 1 },
  agency: { ...anonymous, subject: 'agency', roles: new Set(['AGENCY_STAFF']), employerId: 1 },
  base: { ...anonymous, subject: 'base', roles: new Set(['TRAINING_BASE_STAFF']), employerId: 1 },
  taiyuan: { ...anonymous, subject: 'taiyuan', roles: new Set(['COUNSELLOR']), regionCode: '140100' },
  datong: { ...anonymous, subject: 'datong', roles: new Set(['COUNSELLOR']), regionCode: '140200' },
  province: { ...anonymous, subject: 'province', roles: new Set(['COUNSELLOR']), regionCode: '140000' },
  coach: { ...anonymous, subject: 'coach', roles: new Set(['JOB_COACH']) },
  university: { ...anonymous, subject: 'university', roles: new Set(['UNIVERSITY_STAFF']), university: 'y' },
  auditor: { ...anonymous, subject: 'auditor', roles: new Set(['AUDITOR']) },
  administrator: { ...anonymous, subject: 'administrator', roles: new Set(['ADMINISTRATOR']) },
} as const satisfies Record<string, Actor | null>;

export type ActorName = keyof typeof actors;
export const actorNames = Object.keys(actors) as ActorName[];

/** What somebody is to a person: it decides about every field. */
export type Relation = 'SELF' | 'SERVES' | 'COACH' | 'UNIVERSITY' | 'EMPLOYER_APPLIED' | 'CANDIDATE' | 'POSTS_CENTRE' | 'CONTACT_CONSENT' | 'DETAILS_CONSENT';

type Relations = Readonly<Partial<Record<ActorName, Readonly<Partial<Record<PersonName, Relation>>>>>>;

const everybodyOfDatong = { consents: 'SERVES', applied: 'SERVES', contact: 'SERVES', details: 'SERVES', withdrew: 'SERVES', expired: 'SERVES', elsewhere: 'SERVES', referred: 'SERVES', turnedDown: 'SERVES' } as const;
const everybody = { ...everybodyOfDatong, taiyuan: 'SERVES', nobody: 'SERVES' } as const;

/** Whose rows are reached by asking for the person: by id, as a node, in a list. Where nothing stands, the answer is as for nobody. */
export const direct: Relations = {
  person: { taiyuan: 'SELF' },
  recruiter: { applied: 'EMPLOYER_APPLIED', details: 'DETAILS_CONSENT', expired: 'EMPLOYER_APPLIED' },
  institution: { expired: 'EMPLOYER_APPLIED' },
  agency: { applied: 'EMPLOYER_APPLIED', details: 'DETAILS_CONSENT', expired: 'EMPLOYER_APPLIED' },
  taiyuan: { taiyuan: 'SERVES' }, datong: everybodyOfDatong, province: everybody, administrator: everybody,
  coach: { details: 'COACH' }, university: { elsewhere: 'UNIVERSITY' },
};

/** Whose rows are reached as nodes: a recruiter finds again whom the candidates of an own post showed. */
export const asNodes: Relations = { ...direct, recruiter: { ...direct.recruiter, consents: 'CANDIDATE' }, agency: { ...direct.agency, consents: 'CANDIDATE' } };

/** What tells beforehand whether a field may be read, with such a field. */
export const rights: Readonly<Record<'JobSeeker' | 'Employer' | 'Vacancy' | 'Programme', Readonly<Record<string, string>>>> = {
  JobSeeker: { viewerCanReadContact: 'fullName', viewerCanReadDisability: 'disabilityCertificate', viewerCanReadFunctions: 'capacities', viewerCanReadMatches: 'matches', viewerCanUpdate: 'address' },
  Employer: { viewerCanManage: 'contactName' }, Vacancy: { viewerCanManage: 'findings', viewerCanReadCandidates: 'candidates' }, Programme: { viewerCanManage: 'participations' },
};

/** Who lists people at all. */
export const listers: readonly ActorName[] = ['taiyuan', 'datong', 'province', 'administrator', 'coach', 'university'];

/** Whose rows are reached through an application. */
export const throughApplication: Relations = {
  ...direct,
  // The centre of the post's region sees that somebody applied, and what a match needs of the person.
  taiyuan: { taiyuan: 'SERVES', applied: 'POSTS_CENTRE', details: 'POSTS_CENTRE', expired: 'POSTS_CENTRE' },
  // Those who applied for a post of Datong are served there but for the one of Taiyuan.
  datong: { ...everybodyOfDatong, taiyuan: 'POSTS_CENTRE' },
  university: {},
};

/** Whose rows are reached through a match with the first employer's first post. */
export const throughMatch: Relations = {
  person: { taiyuan: 'SELF' },
  recruiter: { consents: 'CANDIDATE', applied: 'EMPLOYER_APPLIED', details: 'DETAILS_CONSENT' },
  agency: { consents: 'CANDIDATE', applied: 'EMPLOYER_APPLIED', details: 'DETAILS_CONSENT' },
  taiyuan: { taiyuan: 'SERVES' }, datong: everybodyOfDatong, province: everybody, administrator: everybody,
  coach: { details: 'COACH' },
};

/** What opens the fields of a person. */
type Group = 'PROFILE' | 'FUNCTIONS' | 'CONTACT' | 'DETAILS' | 'SERVICE' | 'WORK' | 'APPLICATIONS' | 'OWN';

export const seekerFields: Readonly<Record<string, Group>> = {
  id: 'PROFILE', residence: 'PROFILE', educationLevel: 'PROFILE', education: 'PROFILE', work: 'PROFILE', skills: 'PROFILE', areSkillsConfirmed: 'PROFILE', certificates: 'PROFILE',
  areCertificatesConfirmed: 'PROFILE', capacities: 'FUNCTIONS', aids: 'FUNCTIONS', needs: 'FUNCTIONS', wishes: 'PROFILE', graduate: 'PROFILE', version: 'PROFILE', createdAt: 'PROFILE', viewerCanReadContact: 'PROFILE', viewerCanReadDisability: 'PROFILE', viewerCanReadFunctions: 'PROFILE', viewerCanReadMatches: 'PROFILE', viewerCanUpdate: 'PROFILE',
  fullName: 'CONTACT', phone: 'CONTACT',
  disabilityCertificate: 'DETAILS', massagePractitioner: 'DETAILS',
  address: 'SERVICE', sex: 'SERVICE', birthDate: 'SERVICE', registeredRegion: 'SERVICE', isWilling: 'SERVICE', hasEmploymentDifficulty: 'SERVICE', isZeroEmploymentFamily: 'SERVICE', womensRetirementGroup: 'SERVICE', isHouseholdRecorded: 'SERVICE',
  ruralWorker: 'SERVICE', claims: 'SERVICE', consents: 'SERVICE', storedMatches: 'SERVICE', caseload: 'SERVICE', participations: 'SERVICE', entitlements: 'SERVICE',
  matches: 'WORK', improvements: 'WORK', nextQuestions: 'WORK', jobFairInterviews: 'WORK', employments: 'WORK', employmentPlan: 'WORK', placements: 'SERVICE', labourDisputes: 'SERVICE', applications: 'APPLICATIONS', accessLog: 'OWN', personalData: 'OWN', interviewSchedule: 'OWN',
};

const all: readonly Group[] = ['PROFILE', 'FUNCTIONS', 'CONTACT', 'DETAILS', 'SERVICE', 'WORK', 'APPLICATIONS'];

/** The fields that each relation opens; every other one is answered with FORBIDDEN. */
export const opened: Readonly<Record<Relation, readonly Group[]>> = {
  SELF: [...all, 'OWN'],
  SERVES: all,
  COACH: ['PROFILE', 'FUNCTIONS', 'CONTACT', 'WORK', 'APPLICATIONS'],
  UNIVERSITY: ['PROFILE', 'CONTACT'],
  EMPLOYER_APPLIED: ['PROFILE', 'CONTACT', 'APPLICATIONS'],
  CANDIDATE: ['PROFILE'],
  POSTS_CENTRE: ['PROFILE', 'FUNCTIONS'],
  CONTACT_CONSENT: ['PROFILE', 'CONTACT'],
  DETAILS_CONSENT: ['PROFILE', 'CONTACT', 'DETAILS', 'APPLICATIONS'],
};

/** Fields of a list that whoever acts for posts may ask for, and that hold no more than what is theirs. */
export const alsoForEmployers: ReadonlySet<string> = new Set(['applications']);

/** Fields of what is open to all that some alone may read, with who: the first employer (Taiyuan) and its first post, an open one. */
export const guardedFields: Readonly<Record<'Employer' | 'Vacancy' | 'JobFair' | 'JobFairBooth' | 'Programme' | 'Match', Readonly<Record<string, readonly ActorName[]>>>> = {
  Employer: { mandatesHeld: ['recruiter', 'agency', 'taiyuan', 'province', 'administrator'], ...Object.fromEntries(['claims', 'contactName', 'contactPhone', 'declaredYears', 'levy', 'levyIf', 'publicDuty', 'participations', 'entitlements', 'ordersPlaced', 'ordersReceived', 'disclosure', 'mandatesGiven'].map((field) => [field, ['recruiter', 'taiyuan', 'province', 'administrator'] as const])) },
  Vacancy: Object.fromEntries(['applications', 'candidates', 'findings', 'improvements'].map((field) => [field, ['recruiter', 'agency', 'taiyuan', 'province', 'administrator'] as const])),
  JobFair: { matches: ['person', 'taiyuan', 'province', 'administrator'], interviews: ['taiyuan', 'province', 'administrator'], schedule: ['taiyuan', 'province', 'administrator'] },
  JobFairBooth: Object.fromEntries(['interviews', 'schedule'].map((field) => [field, ['recruiter', 'institution', 'base', 'taiyuan', 'province', 'administrator'] as const])),
  Programme: { participations: ['recruiter', 'institution', 'base', 'taiyuan', 'province', 'administrator'], stageCounts: ['recruiter', 'institution', 'base', 'taiyuan', 'province', 'administrator'] },
  // Of the person who consents, with the first post.
  Match: { priority: ['datong', 'province', 'administrator'] },
};

/** Who sees a draft of the first employer, and of its supported posts. */
export const drafts: Readonly<Record<'OPEN' | 'SUPPORTED', readonly ActorName[]>> = {
  OPEN: ['recruiter', 'agency', 'taiyuan', 'province', 'administrator'], SUPPORTED: ['recruiter', 'institution', 'agency', 'taiyuan', 'province', 'administrator'],
};

/** Who reads who surveyed a workplace of Taiyuan; everybody else reads null. */
export const surveyorReaders: readonly ActorName[] = ['taiyuan', 'province', 'administrator'];

/** Who reads a workplace of the first employer at which nothing was published. */
export const unpublishedWorkplaceReaders: readonly ActorName[] = ['recruiter', 'institution', 'agency', 'base', 'taiyuan', 'province', 'administrator'];

/** Types whose every field is everybody's: what the law, the vocabularies and the notices say. Parts of a guarded type come with the field that leads to them. */
export const openTypes: readonly string[] = [
  'Accommodation', 'AccommodationPrerequisite', 'AccommodationSupport', 'AccommodationProvision', 'AskedSkill', 'AsWritten', 'VacancyOpenPoint', 'CertificateType', 'ConsentForm', 'CountedEmployee', 'Demand', 'DisabilityGrade', 'DisabilityKind', 'EasedCondition', 'EducationLevel', 'FactorWeight', 'HumanFunction',
  'JobFairSession', 'Levy', 'LevyStep', 'LocalFigure', 'LocalizedText', 'MatchingModel', 'ModelConstant', 'Money', 'Occupation', 'OccupationSuggestion', 'PageInfo', 'PayRange', 'Policy', 'PolicyCondition', 'PolicyRule', 'PostingFinding', 'PriorityTier', 'PriorityTiers', 'Product', 'ProgrammeField', 'ProgrammeKind', 'ProgrammeStage', 'Detail', 'DetailChoice', 'DetailValue', 'Recognition', 'StageEntry', 'PublicSectorStatistics', 'RateLimit', 'Region', 'Reservation', 'ReservedGroup', 'Skill', 'SkillSuggestion', 'StandingCount', 'Subsidy', 'TableField', 'TableKind',
  'UserError', 'UsualDemand', 'Viewer', 'Vocabulary',
];

/** Types that a guarded field of a person, a match or an application alone leads to. */
export const partTypes: readonly string[] = [
  'AccessEvent', 'StageCount', 'Work', 'AccommodationNeed', 'AllocationDecision', 'AllocationRefusal', 'ApplicationEvent', 'Attendee', 'AuditEvent', 'AvoidedTrades', 'BlindMassagePractitioner', 'Capacity', 'CaseloadEntry', 'Claim', 'Consent', 'ContactDetails', 'DisputeStep', 'DisputeTimeLimit', 'Document', 'Employment', 'EmploymentDisclosure', 'EmploymentPlan', 'EmploymentRetention', 'EmploymentWarning', 'EndReasonCount', 'RetentionGroup', 'RetentionMark', 'TrialEvaluation', 'TrialStatement', 'WorkTrial', 'FollowUp', 'LabourDispute', 'PlanStep', 'ProductOrder', 'DisabilityCertificate', 'EducationEntry', 'EmployerLevy', 'EmploymentWish', 'Entitlement', 'EvidenceLine',
  'FairAccess', 'FairAccessNeed', 'GateResult', 'HeldCertificate', 'HeldSkill', 'HoursWish', 'Indicator', 'InterviewSchedule', 'JobFairInterview', 'JobFairPlan', 'LevyIf', 'Mandate', 'MatchFactor', 'MatchObjection', 'MatchPriority', 'Measure', 'MeasureClause', 'NextQuestion', 'Notice', 'OverQuotaReward', 'Participation', 'PayWish', 'Placement', 'PublicDuty', 'PublicWelfareAllocation', 'RecruitingPlan', 'RegionValue', 'RegionWish', 'Report', 'RuralWorker', 'SeekerImprovement', 'ShiftWish', 'StoredMatch', 'TravelWish', 'UniversityGraduate', 'VacancyImprovement',
  'Wishes', 'WorkEntry', 'WorkModeWish', 'FoundJobSeekers', 'TableImport', 'TableExport', 'TableFault', 'TableFileLink', 'TableImportTotals', 'UnknownTableColumn',
];

/** Types whose fields this matrix goes through. */
export const matrixTypes: readonly string[] = ['JobSeeker', 'Employer', 'EmployerYear', 'QuotaEmployee', 'Vacancy', 'Workplace', 'JobFair', 'JobFairBooth', 'Programme', 'Match', 'Application', 'Query', 'Mutation'];
