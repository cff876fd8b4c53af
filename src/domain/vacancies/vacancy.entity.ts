import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { Employer, type ChangeDays, type Provisions } from '../employers/index.js';
import type { EmploymentKind, Shift, WorkMode } from '../seekers/index.js';
import { Workplace } from '../workplaces/index.js';
import type { AsWritten } from './as-written.js';
import type { AskedSkill, Basis, Demand, Reservation, StruckDemand, VacancyKind, VacancyStatus, WorkingCondition } from './vacancy.values.js';

/** A post that somebody can be matched to (岗位). Null means that the posting leaves it open. */
@Entity()
@Check({ name: 'vacancy_seats_check', expression: 'seats is null or seats >= 1' })
@Check({ name: 'vacancy_pay_check', expression: 'pay_min_cny is null or pay_max_cny is null or pay_min_cny <= pay_max_cny' })
@Check({ name: 'vacancy_dates_check', expression: 'closes_on is null or opens_on <= closes_on' })
@Index({ properties: ['status', 'regionCode'] })
@Index({ properties: ['publishedAt', 'id'] })
@Index({ name: 'vacancy_skills_index', expression: 'create index "vacancy_skills_index" on "vacancy" using gin ("skills" jsonb_path_ops)' })
@Index({ name: 'vacancy_open_findings', expression: 'create index "vacancy_open_findings" on "vacancy" ("region_code") where "open_findings" > 0' })
@Index({ name: 'vacancy_counted', expression: `create index "vacancy_counted" on "vacancy" ("region_code", "kind", "open_findings", "employer_id") where "status" = 'OPEN'` })
export class Vacancy {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Index()
  @ManyToOne(() => Employer, { mapToPk: true })
  employer!: number;

  @Property({ type: 'text' })
  kind!: VacancyKind;

  @Property({ type: 'text' })
  status: VacancyStatus = 'DRAFT';

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  description = '';

  @Index()
  @Property({ type: 'text', nullable: true })
  occupationCode: string | null = null;

  @Property({ type: 'text', nullable: true })
  occupationBasis: Basis | null = null;

  /** How sure a presumed occupation is, in basis points (0 to 10,000). */
  @Property({ type: 'smallint', nullable: true })
  occupationConfidence: number | null = null;

  @Property({ type: 'text', nullable: true })
  regionCode: string | null = null;

  /** Where it is done, one of its employer's workplaces; null while none is named. */
  @Index()
  @ManyToOne(() => Workplace, { mapToPk: true, nullable: true })
  workplace: number | null = null;

  @Property({ type: 'text', nullable: true })
  workMode: WorkMode | null = null;

  @Property({ type: 'text', nullable: true })
  employmentKind: EmploymentKind | null = null;

  /** Pay per month in CNY, before tax. */
  @Property({ type: 'integer', nullable: true })
  payMinCny: number | null = null;

  @Property({ type: 'integer', nullable: true })
  payMaxCny: number | null = null;

  @Property({ type: 'smallint', nullable: true })
  hoursPerWeek: number | null = null;

  @Property({ type: 'text', nullable: true })
  shift: Shift | null = null;

  /** What the work exposes people to, in the order of the alphabet; empty where the notice says nothing. */
  @Property({ type: 'json', defaultRaw: "'[]'" })
  workingConditions: WorkingCondition[] = [];

  /** Null: the posting names no number; while it is open it offers at least one. */
  @Property({ type: 'integer', nullable: true })
  seats: number | null = null;

  /** How many seats are taken by people hired through this service; a placement that ends gives its seat back. */
  @Property({ type: 'integer' })
  hired = 0;

  /** Code of the lowest education accepted; NONE for no demand. */
  @Property({ type: 'text', nullable: true })
  minEducation: string | null = null;

  @Property({ type: 'smallint', nullable: true })
  minAge: number | null = null;

  @Property({ type: 'smallint', nullable: true })
  maxAge: number | null = null;

  /** Region in which one must live; public-welfare posts only. */
  @Property({ type: 'text', nullable: true })
  residenceCode: string | null = null;

  @Property({ type: 'json', nullable: true })
  reservation: Reservation | null = null;

  /** When the centre confirmed that it may be kept for those whom the law names; null while it has not. */
  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt: Date | null = null;

  /** How many conditions it sets that it must not set, and that no centre has accepted. */
  @Property({ type: 'smallint', default: 0 })
  openFindings = 0;

  @Property({ type: 'json', columnType: 'json' })
  demands: Demand[] = [];

  /** Why presumed demands were struck; they stand in `demands` with level 0. */
  @Property({ type: 'json', defaultRaw: "'[]'" })
  struckDemands: StruckDemand[] = [];

  /** When somebody went through the demands and confirmed them; a change of what the work asks makes it null again (the database sees to it). */
  @Property({ type: 'timestamptz', nullable: true })
  demandsConfirmedAt: Date | null = null;

  /** Days on which its employer set what it asks of functions and offers for them, each as often as it was; null for none. */
  @Property({ type: 'json', nullable: true })
  demandsSetOn: ChangeDays | null = null;

  /** What this post provides beyond, or other than, its employer. */
  @Property({ type: 'json' })
  provisions: Provisions = {};

  @Property({ type: 'json' })
  skills: AskedSkill[] = [];

  /** Codes of the skills that are marked as core; null for none. The database works it out, and the matching index alone reads it. */
  @Property({ type: 'json', nullable: true, lazy: true, generated: `(nullif(jsonb_path_query_array(skills, '$[*]?(@."isCore" == true)."code"'::jsonpath), '[]'::jsonb)) stored` })
  coreSkills?: string[] | null;

  /** Codes of the certificates demanded. */
  @Property({ type: 'json', columnType: 'json' })
  certificates: string[] = [];

  @Property({ type: 'date' })
  opensOn!: IsoDate;

  @Property({ type: 'date', nullable: true })
  closesOn: IsoDate | null = null;

  /** When it was published; of a draft, when it was written. */
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  publishedAt: Date = new Date();

  /** When it was closed or withdrawn; null while it is open, and of posts that ended before this was kept. */
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null = null;

  @Unique()
  @Property({ type: 'text', nullable: true })
  sourceKey: string | null = null;

  /** Of an imported row all its cells as they stand, and which of the rows alike it is: by it the row is found again wherever it stands, and whatever its columns are taken for. */
  @Index()
  @Property({ type: 'text', nullable: true })
  sourceRow: string | null = null;

  /** Words of the imported row that were not understood; the fields themselves are open. */
  @Property({ type: 'json', defaultRaw: "'[]'" })
  asWritten: AsWritten[] = [];

  /** Digest of the imported row, by which an unchanged one is known. */
  @Property({ type: 'text', nullable: true })
  sourceDigest: string | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();
}
