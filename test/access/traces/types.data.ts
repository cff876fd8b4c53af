/**
 * How a type of the schema stands to people. RECORDED: each of its objects tells of certain people, and is recorded wherever an operation is answered with
 * it. PART: a part of such an object, which is reached through it alone, and recorded with it.
 */
export const typesOfPeople: Readonly<Record<string, 'RECORDED' | 'PART'>> = {
  JobSeeker: 'RECORDED', Application: 'RECORDED', Participation: 'RECORDED', Employment: 'RECORDED', WorkTrial: 'RECORDED', Placement: 'RECORDED', EmploymentPlan: 'RECORDED', LabourDispute: 'RECORDED', JobFairInterview: 'RECORDED', Claim: 'RECORDED', Consent: 'RECORDED', Notice: 'RECORDED', StoredMatch: 'RECORDED', Match: 'RECORDED',
  Attendee: 'RECORDED', InterviewSchedule: 'RECORDED', QuotaEmployee: 'RECORDED', EmployerLevy: 'RECORDED', LevyIf: 'RECORDED', FairAccess: 'RECORDED', AuditEvent: 'RECORDED', PublicWelfareAllocation: 'RECORDED', AllocationDecision: 'RECORDED',
  SeekerImprovement: 'RECORDED', NextQuestion: 'RECORDED',

  AccessEvent: 'PART', AccommodationNeed: 'PART', AllocationRefusal: 'PART', ApplicationEvent: 'PART', AvoidedTrades: 'PART', BlindMassagePractitioner: 'PART', Capacity: 'PART', CaseloadEntry: 'PART', ContactDetails: 'PART', DisabilityCertificate: 'PART', DisputeStep: 'PART',
  DisputeTimeLimit: 'PART', EducationEntry: 'PART', EmploymentWarning: 'PART', EmploymentWish: 'PART', EvidenceLine: 'PART', FairAccessNeed: 'PART', FollowUp: 'PART', GateResult: 'PART', HeldCertificate: 'PART', HeldSkill: 'PART', HoursWish: 'PART', MatchFactor: 'PART', MatchObjection: 'PART',
  MatchPriority: 'PART', OverQuotaReward: 'PART', PayWish: 'PART', PlanStep: 'PART', RegionWish: 'PART', RuralWorker: 'PART', ShiftWish: 'PART', TravelWish: 'PART', TrialEvaluation: 'PART', TrialStatement: 'PART', UniversityGraduate: 'PART', Wishes: 'PART', WorkEntry: 'PART', WorkModeWish: 'PART',
};

/** Types whose objects tell of nobody by themselves: posts, employers, programmes, vocabularies, rules, counts. */
export const otherTypes: readonly string[] = [
  'Accommodation', 'AccommodationPrerequisite', 'AccommodationProvision', 'AccommodationSupport', 'AskedSkill', 'AsWritten', 'CertificateType', 'ConsentForm', 'CountedEmployee', 'Demand', 'DisabilityGrade', 'DisabilityKind', 'Document', 'EasedCondition', 'EducationLevel', 'Employer', 'EmployerYear', 'EmploymentDisclosure', 'EmploymentRetention', 'EndReasonCount',
  'Entitlement', 'FactorWeight', 'HumanFunction', 'Indicator', 'JobFair', 'JobFairBooth', 'JobFairPlan', 'JobFairSession', 'Levy', 'LevyStep', 'LocalFigure', 'LocalizedText', 'Mandate', 'MatchingModel', 'Measure', 'MeasureClause', 'ModelConstant', 'Money', 'Occupation',
  'OccupationSuggestion', 'PageInfo', 'PayRange', 'Policy', 'PolicyCondition', 'PolicyRule', 'PostingFinding', 'PriorityTier', 'PriorityTiers', 'Product', 'ProductOrder', 'Programme', 'ProgrammeKind', 'PublicDuty', 'PublicSectorStatistics', 'RateLimit', 'RecruitingPlan', 'Region', 'RegionValue', 'Report',
  'Reservation', 'Detail', 'DetailChoice', 'DetailValue', 'ProgrammeField', 'ProgrammeStage', 'Recognition', 'StageCount', 'StageEntry', 'Work', 'ReservedGroup', 'RetentionGroup', 'RetentionMark', 'Skill', 'SkillSuggestion', 'StandingCount', 'Subsidy', 'TableExport', 'TableField', 'TableFileLink', 'TableImportTotals', 'TableKind', 'UnknownTableColumn', 'UserError', 'UsualDemand', 'Vacancy', 'VacancyImprovement', 'VacancyOpenPoint', 'Viewer', 'Vocabulary', 'Workplace',
  // What stands in a table that the account itself sent, before any of it is a record here; whom an export tells of is recorded when it is written.
  'TableFault', 'TableImport',
  // The people in it are recorded themselves, and that somebody was looked up is a write.
  'FoundJobSeekers',
];

/** Mutations that write of nobody. Those that do stand in the scenario. */
export const otherMutations: readonly string[] = [
  'createEmployer', 'updateEmployer', 'createWorkplace', 'updateWorkplace', 'recordWorkplaceSurvey', 'createVacancy', 'updateVacancy', 'publishVacancy', 'closeVacancy', 'withdrawVacancy', 'confirmVacancy', 'confirmDemands', 'justifyFinding', 'decideJustification', 'grantMandate', 'revokeMandate', 'offerProduct', 'updateProduct', 'orderProduct',
  'changeProductOrder', 'createJobFair', 'addJobFairBooth', 'planPublicRecruiting', 'publishPublicSectorStatistics', 'recordLocalFigure', 'tuneMatchingModel', 'tunePriority', 'markNoticesRead',
  // Each row is written by the mutation of its kind, and recorded as that.
  'prepareTableImport', 'importTable', 'exportTable',
  // The record names whom it found.
  'lookUpJobSeekers',
];
