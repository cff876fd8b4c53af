import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReadReason } from '../../access/index.js';
import type { ColumnMap } from '../../platform/graphql/columns.js';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { educationLevels, EducationLevelType } from '../education/index.js';
import type { WomensGroup } from '../retirement/index.js';
import { regions, RegionType } from '../regions/index.js';
import { EducationEntryType, HeldCertificateType, HeldSkillType, WorkEntryType } from './seeker.parts.js';
import type { Sex } from './seeker.entity.js';
import type { Capacities, EducationEntry, HeldCertificate, HeldSkill, Need, Wishes, WorkEntry } from './seeker.values.js';

/** A row of the table `job_seeker`: the columns that were asked for. */
export interface JobSeekerRow {
  readonly id: number;
  readonly sex: Sex | null;
  readonly birth_date: string | null;
  readonly residence_code: string | null;
  readonly registered_code: string | null;
  readonly education_level: string | null;
  readonly is_willing: boolean | null;
  readonly has_employment_difficulty: boolean | null;
  readonly is_zero_employment_family: boolean | null;
  readonly womens_retirement_group: WomensGroup | null;
  readonly household_key: string | null;
  readonly skills: readonly HeldSkill[];
  readonly are_skills_confirmed: boolean;
  readonly certificates: readonly HeldCertificate[];
  readonly are_certificates_confirmed: boolean;
  readonly capacities: Capacities;
  readonly assessed_functions: readonly string[];
  readonly aids: readonly string[];
  readonly needs: readonly Need[];
  readonly education: readonly EducationEntry[];
  readonly work: readonly WorkEntry[];
  readonly wishes: Wishes;
  readonly version: number;
  readonly created_at: string;
}

export interface ContactRow { readonly parent: number; readonly full_name: string; readonly phone_sealed: string | null }
export interface AddressRow { readonly parent: number; readonly address_sealed: string }

export const jobSeekerColumns: ColumnMap = {
  sex: ['sex'], birthDate: ['birth_date'], residence: ['residence_code'], registeredRegion: ['registered_code'],
  educationLevel: ['education_level'], isWilling: ['is_willing'], hasEmploymentDifficulty: ['has_employment_difficulty'],
  isZeroEmploymentFamily: ['is_zero_employment_family'],
  womensRetirementGroup: ['womens_retirement_group'], isHouseholdRecorded: ['household_key'], skills: ['skills'], areSkillsConfirmed: ['are_skills_confirmed'],
  certificates: ['certificates'], areCertificatesConfirmed: ['are_certificates_confirmed'], capacities: ['capacities', 'assessed_functions'], aids: ['aids'],
  needs: ['needs'], education: ['education'], work: ['work'], wishes: ['wishes'],
  version: ['version'], createdAt: ['created_at'],
};

@ObjectType('JobSeeker', {
  simpleResolvers: true, implements: Node,
  description: 'A disabled person who looks for work (残疾人求职者). An employer sees skills, education, work and wishes; name and phone only by an application or a consent; capacities, aids and needs never. graduate, massagePractitioner and ruralWorker describe groups that special measures serve.',
})
export class JobSeekerType {
  readonly __typename = 'JobSeeker';

  /**
   * @param tellsFunctions whether functions, aids and needs may be told with the rest of the row
   * @param reason for which the row is shown
   */
  constructor(readonly row: JobSeekerRow, readonly locale: Locale, readonly tellsFunctions: boolean, readonly reason: ReadReason) {}

  @Field(() => ID, { description: 'Global id of the job seeker.' })
  get id(): string { return globalId('JobSeeker', this.row.id); }

  @Field(() => RegionType, { nullable: true, description: 'Region where the job seeker lives (常住地), whose centre serves the job seeker; null where unknown.' })
  get residence(): RegionType | null { return this.row.residence_code === null ? null : new RegionType(regions.get(this.row.residence_code), this.locale); }

  @Field(() => EducationLevelType, { nullable: true, description: 'Highest level of education; null where unknown.' })
  get educationLevel(): EducationLevelType | null { return this.row.education_level === null ? null : new EducationLevelType(educationLevels.get(this.row.education_level), this.locale); }

  @Field(() => [EducationEntryType], { description: 'Stages of education (教育经历).' })
  get education(): EducationEntryType[] { return this.row.education.map((entry) => new EducationEntryType(entry, this.locale)); }

  @Field(() => [WorkEntryType], { description: 'Jobs that the job seeker has had (工作经历).' })
  get work(): WorkEntryType[] { return this.row.work.map((entry) => new WorkEntryType(entry, this.locale)); }

  @Field(() => [HeldSkillType], { description: 'Skills that the job seeker has, each with level and evidence.' })
  get skills(): HeldSkillType[] { return this.row.skills.map((held) => new HeldSkillType(held, this.locale)); }

  @Field(() => Boolean, { description: 'Whether the list of skills is confirmed as complete. While false, a skill that is not listed is unknown, not lacking.' })
  get areSkillsConfirmed(): boolean { return this.row.are_skills_confirmed; }

  @Field(() => [HeldCertificateType], { description: 'Qualifications and certificates that the job seeker holds and that count.' })
  get certificates(): HeldCertificateType[] { return this.row.certificates.map((held) => new HeldCertificateType(held, this.locale)); }

  @Field(() => Boolean, { description: 'Whether the list of certificates is confirmed as complete. While false, a certificate that is not listed is unknown, not lacking.' })
  get areCertificatesConfirmed(): boolean { return this.row.are_certificates_confirmed; }

  @Field(() => Int, { description: 'Number that rises with each change of the job seeker; updateJobSeeker takes it to detect conflicts.' })
  get version(): number { return this.row.version; }

  @Field(() => DateTimeScalar, { description: 'Time at which the job seeker was registered.' })
  get createdAt(): Date { return new Date(this.row.created_at); }
}

export const JobSeekerConnection = connectionType('JobSeeker', () => JobSeekerType);
