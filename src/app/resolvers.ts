import { AccommodationResolver } from '../domain/accommodations/index.js';
import { ApplicationResolver, JobSeekerApplicationsResolver, VacancyApplicationsResolver } from '../domain/applications/index.js';
import { AuditEventResolver } from '../domain/audit-events/index.js';
import { CaseloadResolver } from '../domain/caseloads/index.js';
import { CertificateResolver } from '../domain/certificates/index.js';
import { ClaimResolver, EmployerClaimsResolver, JobSeekerClaimsResolver } from '../domain/claim-desk/index.js';
import { DataRightsResolver } from '../domain/data-rights/index.js';
import { DisabilityResolver } from '../domain/disabilities/index.js';
import { JobSeekerDisputesResolver, LabourDisputeResolver } from '../domain/disputes/index.js';
import { EducationResolver } from '../domain/education/index.js';
import { EmployerResolver } from '../domain/employers/index.js';
import { EmploymentContractResolver, EmploymentResolver, EmploymentRetentionResolver, EmploymentTrialResolver, JobSeekerEmploymentsResolver, WorkTrialResolver } from '../domain/employments/index.js';
import { FunctionResolver } from '../domain/functions/index.js';
import { BoothInterviewsResolver, BoothScheduleResolver, FairInterviewsResolver, FairOrganisingResolver, FairScheduleResolver, InterviewResolver, JobFairBoothResolver, JobFairResolver, SeekerInterviewsResolver, SeekerScheduleResolver } from '../domain/job-fairs/index.js';
import { LevyResolver } from '../domain/levy/index.js';
import { LocalFigureResolver } from '../domain/local-figures/index.js';
import { EmployerMandatesResolver, MandateResolver } from '../domain/mandates/index.js';
import { MeasuresResolver } from '../domain/measures/index.js';
import { NoticeResolver } from '../domain/notices/index.js';
import { OccupationResolver } from '../domain/occupations/index.js';
import { EmploymentPlanResolver, JobSeekerPlanResolver } from '../domain/plans/index.js';
import { EmployerEntitlementsResolver, JobSeekerEntitlementsResolver } from '../domain/policies/index.js';
import { EmployerOrdersResolver, ProductOrderResolver, ProductResolver } from '../domain/procurement/index.js';
import { EmployerProgrammesResolver, JobSeekerProgrammesResolver, ParticipationResolver, PractitionerEducationResolver, ProgrammeResolver } from '../domain/programmes/index.js';
import { PublicDutyResolver, PublicSectorResolver } from '../domain/public-sector/index.js';
import { JobSeekerPlacementsResolver, PlacementResolver } from '../domain/placements/index.js';
import { PriorityTiersResolver } from '../domain/public-welfare/index.js';
import { EmployerQuotaResolver, EmployerYearResolver, QuotaEmployeeResolver } from '../domain/quota/index.js';
import { RegionResolver } from '../domain/regions/index.js';
import { DisclosureDocumentResolver, EmployerDisclosureResolver, ReportResolver } from '../domain/reports/index.js';
import { ConsentResolver, JobSeekerResolver, LookUpResolver, SeekerRightsResolver } from '../domain/seekers/index.js';
import { SkillResolver } from '../domain/skills/index.js';
import { EmployerVacanciesResolver, VacancyFindingsResolver, VacancyResolver, VacancyRightsResolver } from '../domain/vacancies/index.js';
import { EmployerWorkplacesResolver, WorkplaceResolver } from '../domain/workplaces/index.js';
import { TableExportResolver, TableImportResolver, TableKindResolver } from '../interchange/jobs/index.js';
import { SuggestionResolver } from '../suggesting/index.js';
import { AllocationRefusalResolver, FairPlanningResolver, WelfareAllocationResolver } from '../planning/index.js';
import {
  JobFairMatchesResolver, JobSeekerChangesResolver, JobSeekerMatchesResolver, MatchListResolver, MatchResolver, SeekerImprovementResolver, VacancyCandidatesResolver, VacancyChangesResolver,
  VacancyImprovementResolver,
} from '../matching/index.js';
import { NodeResolver } from './node.resolver.js';
import { RateLimitResolver } from './rate-limit.resolver.js';
import { ViewerWorkResolver, WorkResolver } from './desk/work.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

/** Everything that can be asked for over GraphQL. */
export const resolvers = [
  NodeResolver, ViewerResolver, ViewerWorkResolver, WorkResolver, NoticeResolver, RateLimitResolver,
  JobSeekerResolver, SeekerRightsResolver, LookUpResolver, ConsentResolver, EmployerResolver, VacancyResolver, VacancyRightsResolver, VacancyFindingsResolver, EmployerVacanciesResolver, WorkplaceResolver, EmployerWorkplacesResolver,
  ApplicationResolver, JobSeekerApplicationsResolver, VacancyApplicationsResolver, CaseloadResolver, ClaimResolver, JobSeekerClaimsResolver, EmployerClaimsResolver, AuditEventResolver, DataRightsResolver,
  JobFairResolver, FairOrganisingResolver, JobFairBoothResolver, InterviewResolver, FairInterviewsResolver, BoothInterviewsResolver, SeekerInterviewsResolver, FairScheduleResolver, BoothScheduleResolver, SeekerScheduleResolver, LevyResolver, LocalFigureResolver, EmployerQuotaResolver, EmployerYearResolver, QuotaEmployeeResolver,
  PublicSectorResolver, PublicDutyResolver,
  ProgrammeResolver, ParticipationResolver, PractitionerEducationResolver, JobSeekerProgrammesResolver, EmployerProgrammesResolver, MeasuresResolver,
  ReportResolver, DisclosureDocumentResolver, EmployerDisclosureResolver,
  MandateResolver, EmployerMandatesResolver,
  ProductResolver, ProductOrderResolver, EmployerOrdersResolver,
  EmploymentResolver, EmploymentTrialResolver, EmploymentContractResolver, EmploymentRetentionResolver, WorkTrialResolver, JobSeekerEmploymentsResolver, EmploymentPlanResolver, JobSeekerPlanResolver, LabourDisputeResolver, JobSeekerDisputesResolver,
  JobSeekerEntitlementsResolver, EmployerEntitlementsResolver,
  PriorityTiersResolver, PlacementResolver, JobSeekerPlacementsResolver,
  SuggestionResolver, FairPlanningResolver, WelfareAllocationResolver, AllocationRefusalResolver, MatchResolver, JobSeekerMatchesResolver, VacancyCandidatesResolver, JobFairMatchesResolver, MatchListResolver,
  JobSeekerChangesResolver, SeekerImprovementResolver, VacancyChangesResolver, VacancyImprovementResolver,
  TableKindResolver, TableImportResolver, TableExportResolver,
  RegionResolver, FunctionResolver, AccommodationResolver, DisabilityResolver, OccupationResolver, SkillResolver, CertificateResolver, EducationResolver,
] as const;
