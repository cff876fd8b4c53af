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
  description: 'A person who looks for work (残疾人求职者). Being a graduate, a massage practitioner or a rural worker are facets of the one person. Employers see skills, history and wishes, never functions or who the person is; the name only where the person consents or applies.',
})
export class JobSeekerType {
  readonly __typename = 'JobSeeker';

  /**
   * @param tellsFunctions whether functions, aids and needs may be told with the rest of the row
   * @param reason for which the row is shown
   */
  constructor(readonly row: JobSeekerRow, readonly locale: Locale, readonly tellsFunctions: boolean, readonly reason: ReadReason) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('JobSeeker', this.row.id); }

  @Field(() => RegionType, { nullable: true, description: 'Where the person lives (常住地), by which services are given; null when unknown.' })
  get residence(): RegionType | null { return this.row.residence_code === null ? null : new RegionType(regions.get(this.row.residence_code), this.locale); }

  @Field(() => EducationLevelType, { nullable: true, description: 'The highest education; null when unknown.' })
  get educationLevel(): EducationLevelType | null { return this.row.education_level === null ? null : new EducationLevelType(educationLevels.get(this.row.education_level), this.locale); }

  @Field(() => [EducationEntryType], { description: 'Education, stage by stage.' })
  get education(): EducationEntryType[] { return this.row.education.map((entry) => new EducationEntryType(entry, this.locale)); }

  @Field(() => [WorkEntryType], { description: 'Work, stage by stage.' })
  get work(): WorkEntryType[] { return this.row.work.map((entry) => new WorkEntryType(entry, this.locale)); }

  @Field(() => [HeldSkillType], { description: 'Skills.' })
  get skills(): HeldSkillType[] { return this.row.skills.map((held) => new HeldSkillType(held, this.locale)); }

  @Field(() => Boolean, { description: 'Whether somebody confirmed that the list of skills is complete. While it is open, a skill that is not listed is unknown, not lacking.' })
  get areSkillsConfirmed(): boolean { return this.row.are_skills_confirmed; }

  @Field(() => [HeldCertificateType], { description: 'Qualifications and certificates.' })
  get certificates(): HeldCertificateType[] { return this.row.certificates.map((held) => new HeldCertificateType(held, this.locale)); }

  @Field(() => Boolean, { description: 'Whether somebody confirmed that the list of certificates is complete.' })
  get areCertificatesConfirmed(): boolean { return this.row.are_certificates_confirmed; }

  @Field(() => Int, { description: 'Counts changes; send it with an update.' })
  get version(): number { return this.row.version; }

  @Field(() => DateTimeScalar, { description: 'When the person joined.' })
  get createdAt(): Date { return new Date(this.row.created_at); }
}

export const JobSeekerConnection = connectionType('JobSeeker', () => JobSeekerType);
