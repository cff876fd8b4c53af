import { Check, Entity, Index, ManyToOne, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import type { WomensGroup } from '../retirement/index.js';
import type { Capacities, EducationEntry, HeldCertificate, HeldSkill, Need, Wishes, WorkEntry } from './seeker.values.js';

export type Sex = 'MALE' | 'FEMALE';

/**
 * A person who looks for work: what a match needs. Who the person is lies in tables of their own, which row-level security opens to fewer.
 * Lists that are read whole are json, which comes out as it went in; jsonb, which is searched by its parts, is written out anew for each row.
 */
@Entity()
@Index({ name: 'job_seeker_skills_index', expression: 'create index "job_seeker_skills_index" on "job_seeker" using gin ("skills" jsonb_path_ops)' })
@Index({ name: 'job_seeker_household', expression: 'create index "job_seeker_household" on "job_seeker" ("household_key") where "household_key" is not null' })
@Check({ name: 'job_seeker_womens_retirement_group_check', expression: 'womens_retirement_group in (50, 55)' })
@Index({ name: 'job_seeker_willing', expression: 'create index "job_seeker_willing" on "job_seeker" ("residence_code", "id") where "is_willing" and "erased_at" is null' })
export class JobSeeker {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text', nullable: true })
  sex: Sex | null = null;

  @Property({ type: 'date', nullable: true })
  birthDate: IsoDate | null = null;

  /** County of residence. */
  @Index()
  @Property({ type: 'text', nullable: true })
  residenceCode: string | null = null;

  /** County of registration (户籍). */
  @Property({ type: 'text', nullable: true })
  registeredCode: string | null = null;

  @Property({ type: 'text', nullable: true })
  educationLevel: string | null = null;

  @Property({ type: 'boolean', nullable: true })
  isWilling: boolean | null = null;

  /** Recognised as having difficulty in finding work (就业困难人员). */
  @Property({ type: 'boolean', nullable: true })
  hasEmploymentDifficulty: boolean | null = null;

  @Property({ type: 'boolean', nullable: true })
  isZeroEmploymentFamily: boolean | null = null;

  /** Of a woman: whether she retired at 50 (workers) or 55 (cadres) by the law of before 2025, as the centre confirmed it. */
  @Property({ type: 'smallint', nullable: true })
  womensRetirementGroup: WomensGroup | null = null;

  /** Finds those of one household: a blind index of the household register's number, which itself is not kept. */
  @Property({ type: 'text', nullable: true })
  householdKey: string | null = null;

  @Property({ type: 'json' })
  skills: HeldSkill[] = [];

  /** Whether somebody confirmed that the list of skills is complete. */
  @Property({ type: 'boolean' })
  areSkillsConfirmed = false;

  @Property({ type: 'json', columnType: 'json' })
  certificates: HeldCertificate[] = [];

  @Property({ type: 'boolean' })
  areCertificatesConfirmed = false;

  @Property({ type: 'json', columnType: 'json' })
  capacities: Capacities = {};

  /** Functions whose level somebody assessed, in alphabetical order; of the others the person says it. */
  @Property({ type: 'json', columnType: 'json' })
  assessedFunctions: string[] = [];

  /** Accommodations that the person brings along, by code. */
  @Property({ type: 'json', columnType: 'json' })
  aids: string[] = [];

  @Property({ type: 'json', columnType: 'json' })
  needs: Need[] = [];

  @Property({ type: 'json', columnType: 'json' })
  education: EducationEntry[] = [];

  @Property({ type: 'json', columnType: 'json' })
  work: WorkEntry[] = [];

  @Property({ type: 'json', columnType: 'json' })
  wishes: Wishes = {};

  @Property({ type: 'integer', version: true })
  version!: number;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  /** When the person was erased: from then on nobody sees the row. */
  @Property({ type: 'timestamptz', nullable: true })
  erasedAt: Date | null = null;
}

/** Who the person is and how to reach them: opened to an employer by an application or a consent (CONTACT). */
@Entity()
export class JobSeekerContact {
  @OneToOne(() => JobSeeker, { primary: true, mapToPk: true, owner: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Index()
  @Property({ type: 'text' })
  fullName!: string;

  @Property({ type: 'text', nullable: true })
  phoneSealed: string | null = null;

  /** By which the phone is found again; null without a phone. */
  @Index()
  @Property({ type: 'text', nullable: true })
  phoneIndex: string | null = null;
}

/** Where the person lives, to the door: never opened to an employer. */
@Entity()
export class JobSeekerAddress {
  @OneToOne(() => JobSeeker, { primary: true, mapToPk: true, owner: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Property({ type: 'text' })
  addressSealed!: string;
}

/** A disability certificate (残疾人证). The number, which holds the identity number, is sealed. */
@Entity()
@Check({ name: 'disability_certificate_kind_check', expression: 'kind >= 1 and kind <= 7' })
@Check({ name: 'disability_certificate_grade_check', expression: 'grade >= 1 and grade <= 4' })
export class DisabilityCertificate {
  @OneToOne(() => JobSeeker, { primary: true, mapToPk: true, owner: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  /** Digit of GB/T 26341-2010; 7 is multiple. */
  @Property({ type: 'smallint' })
  kind!: number;

  /** The kinds that a multiple disability is made of; empty when not stated. */
  @Property({ type: 'json' })
  components: number[] = [];

  @Property({ type: 'smallint' })
  grade!: number;

  @Property({ type: 'text' })
  numberSealed!: string;

  @Unique()
  @Property({ type: 'text' })
  numberIndex!: string;

  @Property({ type: 'date', nullable: true })
  issuedOn: IsoDate | null = null;

  @Property({ type: 'date', nullable: true })
  validUntil: IsoDate | null = null;
}

/** The facet of a person who is a university graduate (高校毕业生). */
@Entity()
export class UniversityGraduate {
  @OneToOne(() => JobSeeker, { primary: true, mapToPk: true, owner: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Property({ type: 'text' })
  university!: string;

  @Property({ type: 'text' })
  major!: string;

  @Property({ type: 'text' })
  degree!: string;

  @Property({ type: 'date' })
  graduatedOn!: IsoDate;

  /** Whether the person had a post since graduation; null when unknown. */
  @Property({ type: 'boolean', nullable: true })
  hasHadPost: boolean | null = null;
}

export type MassageBranch = 'MEDICAL' | 'HEALTH_CARE';
export type MassageTitle = 'ASSISTANT' | 'JUNIOR' | 'INTERMEDIATE' | 'DEPUTY_SENIOR' | 'SENIOR';

/** The facet of a person who practises massage while blind (盲人按摩从业人员). */
@Entity()
export class BlindMassagePractitioner {
  @OneToOne(() => JobSeeker, { primary: true, mapToPk: true, owner: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Property({ type: 'text' })
  branch!: MassageBranch;

  @Property({ type: 'date', nullable: true })
  practisingSince: IsoDate | null = null;

  /** Last yearly review of the qualification. */
  @Property({ type: 'date', nullable: true })
  reviewedOn: IsoDate | null = null;

  /** The professional title of a practitioner of medical massage. */
  @Property({ type: 'text', nullable: true })
  professionalTitle: MassageTitle | null = null;

  /** When the practice was filed, and for which medical institution (执业备案). */
  @Property({ type: 'date', nullable: true })
  filedOn: IsoDate | null = null;

  @Property({ type: 'text', nullable: true })
  filedAt: string | null = null;
}

/** The facet of a person who lives and works in a village (农村劳动者). */
@Entity()
export class RuralWorker {
  @OneToOne(() => JobSeeker, { primary: true, mapToPk: true, owner: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Property({ type: 'text' })
  village!: string;

  /** Recognised as a rural person in difficulty (农村困难残疾人). */
  @Property({ type: 'boolean' })
  isInDifficulty = false;
}

export type ConsentPurpose = 'MATCHING' | 'CONTACT' | 'DISABILITY_DETAILS';

/** A consent (同意) of a person: what for, to whom, until when, in which words. Withdrawing ends it, and so does a later one for the same; it stays on record. */
@Entity()
@Index({ properties: ['jobSeeker', 'purpose'] })
export class Consent {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Property({ type: 'text' })
  purpose!: ConsentPurpose;

  /** The employer that it is given to; null for everybody whom the purpose concerns. */
  @Property({ type: 'integer', nullable: true })
  employerId: number | null = null;

  /** Version of the notice that the person agreed to. */
  @Property({ type: 'text' })
  noticeVersion!: string;

  /** The words that the person agreed to. */
  @Property({ type: 'text' })
  wording!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  grantedAt: Date = new Date();

  @Property({ type: 'date', nullable: true })
  expiresOn: IsoDate | null = null;

  /** When it ended before its last day. */
  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null = null;

  /** Whether it ended because a later one took its place, and not because the person took it back. */
  @Property({ type: 'boolean', default: false })
  isReplaced = false;
}
