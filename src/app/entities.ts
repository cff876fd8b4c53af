import { Application, ApplicationEvent } from '../domain/applications/index.js';
import { CaseloadEntry } from '../domain/caseloads/index.js';
import { Claim } from '../domain/claims/index.js';
import { ConceptRecord } from '../domain/concepts/index.js';
import { LabourDispute } from '../domain/disputes/index.js';
import { Employer } from '../domain/employers/index.js';
import { Employment, WorkTrial } from '../domain/employments/index.js';
import { JobFair, JobFairBooth, JobFairInterview, JobFairPost, JobFairRegistration, JobFairSession } from '../domain/job-fairs/index.js';
import { LocalFigure } from '../domain/local-figures/index.js';
import { EmploymentPlan } from '../domain/plans/index.js';
import { Mandate } from '../domain/mandates/index.js';
import { Notice, NoticeRead } from '../domain/notices/tables.js';
import { Product, ProductOrder } from '../domain/procurement/index.js';
import { Participation, Programme, ProgrammeStage, ServiceYear } from '../domain/programmes/index.js';
import { Placement } from '../domain/placements/index.js';
import { PriorityTierModel } from '../domain/public-welfare/index.js';
import { PublicStatistics, RecruitingPlan } from '../domain/public-sector/index.js';
import { EmployerYear, QuotaEmployee } from '../domain/quota/index.js';
import { RegionCentreRow } from '../domain/regions/index.js';
import { BlindMassagePractitioner, Consent, DisabilityCertificate, JobSeeker, JobSeekerAddress, JobSeekerContact, PersonLookUp, RuralWorker, UniversityGraduate } from '../domain/seekers/index.js';
import { Vacancy, VacancyJustification } from '../domain/vacancies/index.js';
import { Workplace } from '../domain/workplaces/index.js';
import { ImportedRow, ImportMapping } from '../interchange/importing/imported-row.entity.js';
import { TableJob, TableJobFile } from '../interchange/jobs/table-job.entity.js';
import { MatchChange, StoredMatch, StoredModel } from '../matching/index.js';
import { TitleEntry } from '../suggesting/index.js';
import { IdempotencyKey } from '../platform/idempotency/idempotency.entity.js';

/** Every table of the database. */
export const entities = [
  ConceptRecord, IdempotencyKey, Claim,
  Employer, Workplace, Vacancy, VacancyJustification,
  JobSeeker, JobSeekerAddress, JobSeekerContact, PersonLookUp, DisabilityCertificate, UniversityGraduate, BlindMassagePractitioner, RuralWorker, Consent,
  Application, ApplicationEvent, CaseloadEntry,
  JobFair, JobFairSession, JobFairBooth, JobFairPost, JobFairRegistration, JobFairInterview,
  LocalFigure, EmployerYear, QuotaEmployee, RecruitingPlan, PublicStatistics,
  Programme, Participation, ProgrammeStage, ServiceYear,
  Employment, WorkTrial, EmploymentPlan, LabourDispute,
  Product, ProductOrder, Mandate,
  PriorityTierModel, Placement,
  Notice, NoticeRead,
  StoredMatch, StoredModel, MatchChange, TitleEntry, RegionCentreRow, ImportedRow, ImportMapping, TableJob, TableJobFile,
] as const;
