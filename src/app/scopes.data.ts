import type { Scope } from '../access/index.js';
import type { ScopeRules } from '../platform/graphql/scopes.js';

/** Which scope a program needs to come by a type, and to call a mutation. What is not named here is open: posts, employers, fairs, vocabularies. */
export const scopeRules = {
  types: {
    JobSeeker: 'people:read', FoundJobSeekers: 'people:read', Claim: 'people:read', Consent: 'people:read', CaseloadEntry: 'people:read', Participation: 'people:read', Attendee: 'people:read', ContactDetails: 'people:read', JobFairInterview: 'people:read', InterviewSchedule: 'people:read', Employment: 'people:read', WorkTrial: 'people:read', TrialEvaluation: 'people:read', TrialStatement: 'people:read', EmploymentWarning: 'people:read', EmploymentRetention: 'people:read', Placement: 'people:read', EmploymentPlan: 'people:read', LabourDispute: 'people:read', FollowUp: 'people:read', PlanStep: 'people:read', DisputeStep: 'people:read', DisputeTimeLimit: 'people:read', DisabilityCertificate: 'people:read',
    Match: 'matching:read', StoredMatch: 'matching:read', SeekerImprovement: 'matching:read', VacancyImprovement: 'matching:read', NextQuestion: 'matching:read',
    Application: 'applications:read', PublicWelfareAllocation: 'applications:read', AllocationDecision: 'applications:read', AllocationRefusal: 'applications:read', ApplicationEvent: 'applications:read',
    EmployerYear: 'quota:read', QuotaEmployee: 'quota:read', EmployerLevy: 'quota:read', LevyIf: 'quota:read', OverQuotaReward: 'quota:read', PublicDuty: 'quota:read',
    ProductOrder: 'quota:read', Mandate: 'quota:read', EmploymentDisclosure: 'quota:read', Report: 'quota:read',
    Notice: 'people:read', TableImport: 'tables:exchange', TableExport: 'tables:exchange', TableFault: 'tables:exchange', TableFileLink: 'tables:exchange',
    AuditEvent: 'audit:read', AccessEvent: 'audit:read',
  },
  mutations: {
    lookUpJobSeekers: 'people:read', registerJobSeeker: 'people:write', updateJobSeeker: 'people:write', recordDisabilityCertificate: 'people:write', grantConsent: 'people:write', withdrawConsent: 'people:write', confirmClaim: 'claims:decide', rejectClaim: 'claims:decide', withdrawClaim: 'people:write', eraseJobSeeker: 'people:write',
    assignJobCoach: 'people:write', endJobCoaching: 'people:write', recordEmployment: 'people:write', endEmployment: 'people:write', recordEmploymentContract: 'people:write', beginWorkTrial: 'people:write', updateWorkTrial: 'people:write', recordTrialEvaluation: 'people:write', recordTrialStatement: 'people:write', beginPlacement: 'people:write', endPlacement: 'people:write', recordFollowUp: 'people:write', recordAbilityAssessment: 'people:write', agreeEmploymentPlan: 'people:write', openLabourDispute: 'people:write', recordDisputeStep: 'people:write', takePart: 'people:write', cancelParticipation: 'people:write', recordParticipation: 'people:write', recordService: 'people:write',
    createEmployer: 'posts:write', updateEmployer: 'posts:write', createWorkplace: 'posts:write', updateWorkplace: 'posts:write', recordWorkplaceSurvey: 'posts:write',
    createVacancy: 'posts:write', updateVacancy: 'posts:write', publishVacancy: 'posts:write', closeVacancy: 'posts:write', withdrawVacancy: 'posts:write', confirmVacancy: 'posts:write', confirmDemands: 'posts:write', justifyFinding: 'posts:write', decideJustification: 'posts:write',
    grantMandate: 'posts:write', revokeMandate: 'posts:write', offerProduct: 'posts:write', updateProduct: 'posts:write', orderProduct: 'posts:write', changeProductOrder: 'posts:write', createProgramme: 'posts:write', updateProgramme: 'posts:write', drawPlaces: 'posts:write',
    createJobFair: 'posts:write', updateJobFair: 'posts:write', moveJobFair: 'posts:write', cancelJobFair: 'posts:write', addJobFairBooth: 'posts:write', registerForJobFair: 'posts:write', cancelJobFairRegistration: 'posts:write', bookJobFairInterview: 'posts:write', cancelJobFairInterview: 'posts:write', planJobFair: 'posts:write',
    applyForVacancy: 'applications:write', referToVacancy: 'applications:write', allocatePublicWelfarePosts: 'applications:write', changeApplicationStatus: 'applications:write',
    declareEmployerYear: 'quota:write', certifyEmployerYear: 'quota:write', reopenEmployerYear: 'quota:write', planPublicRecruiting: 'quota:write', publishPublicSectorStatistics: 'quota:write', recordLocalFigure: 'posts:write',
    markNoticesRead: 'people:write', prepareTableImport: 'tables:exchange', importTable: 'tables:exchange', exportTable: 'tables:exchange',
    storeMatch: 'matching:write', tuneMatchingModel: 'matching:write', tunePriority: 'matching:write',
  },
} as const satisfies ScopeRules & { readonly types: Readonly<Record<string, Scope>>; readonly mutations: Readonly<Record<string, Scope>> };
