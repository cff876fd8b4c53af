import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Employer } from '../employers/index.js';

/** What an employer declares of a calendar year: its staff, their wages, and whom it counts for the quota (按比例就业年度申报). */
@Entity()
@Unique({ properties: ['employer', 'year'] })
@Check({ name: 'employer_year_staff_check', expression: 'staff >= 0 and average_wage >= 0' })
export class EmployerYear {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => Employer, { mapToPk: true })
  employer!: number;

  @Property({ type: 'smallint' })
  year!: number;

  /** Average number, seasonal staff by the year. */
  @Property({ type: 'decimal', precision: 12, scale: 2 })
  staff!: string;

  /** Average yearly wage, in yuan. */
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  averageWage!: string;

  /** How many people it employs who count, and as how many they count by the rules of the levy of the year after: by all that were declared, or those certified. */
  @Property({ type: 'integer', default: 0 })
  heads = 0;

  @Property({ type: 'decimal', precision: 12, scale: 4, default: '0' })
  counted = '0';

  @Property({ type: 'timestamptz' })
  declaredAt!: Date;

  /** When the centre certified it (年审); null before. */
  @Property({ type: 'timestamptz', nullable: true })
  certifiedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}

/** What the certification let somebody count by; null where it has not, or let them not count. */
export type QuotaBasis = 'COMPARED' | 'DOCUMENTED';

/** Somebody whom an employer counts for the quota of a year, by certificate and without a name. */
@Entity()
@Unique({ properties: ['employerYear', 'position'] })
export class QuotaEmployee {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => EmployerYear, { mapToPk: true, deleteRule: 'cascade' })
  employerYear!: number;

  /** The place in the declaration, from 0. */
  @Property({ type: 'smallint' })
  position!: number;

  /** The certificate's number, sealed. */
  @Property({ type: 'text' })
  numberSealed!: string;

  /** Blind index of the identity number, or of the veteran's certificate's number. */
  @Index()
  @Property({ type: 'text' })
  numberIndex!: string;

  /** Grade of the disability certificate, 1 to 4; null where it is a disabled veteran's. */
  @Property({ type: 'smallint', nullable: true })
  certificateGrade: number | null = null;

  /** Grade of the disabled veteran's certificate, 1 to 8; null where it is a disability certificate. */
  @Property({ type: 'smallint', nullable: true })
  veteranGrade: number | null = null;

  @Property({ type: 'smallint' })
  contractMonths!: number;

  @Property({ type: 'smallint' })
  monthsEmployed!: number;

  @Property({ type: 'boolean' })
  isPaidMinimumWage!: boolean;

  @Property({ type: 'boolean' })
  isInsuredInFull!: boolean;

  @Property({ type: 'text', nullable: true })
  basis: QuotaBasis | null = null;
}
