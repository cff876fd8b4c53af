import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import type { ChangeDays } from './questions.js';

export type EmployerKind =
  | 'PUBLIC_ORGAN' | 'PUBLIC_INSTITUTION' | 'STATE_OWNED' | 'LISTED' | 'PRIVATE'
  | 'SOCIAL_ORGANISATION' | 'PLATFORM' | 'INDIVIDUAL_BUSINESS' | 'SUPPORTED_EMPLOYMENT_INSTITUTION';

export type OrganLevel = 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP';

/** What an employer says of an accommodation; one that is not listed is unknown. */
export type Provision = 'PROVIDED' | 'WILLING' | 'REFUSED';

/** By accommodation code. */
export type Provisions = Readonly<Record<string, Provision>>;

/** Somebody who offers work (用人单位). */
@Entity()
@Check({ name: 'employer_staff_check', expression: 'staff_count >= 0' })
@Index({ name: 'employer_public_bodies', expression: `create index "employer_public_bodies" on "employer" ("id") where "kind" in ('PUBLIC_ORGAN', 'PUBLIC_INSTITUTION')` })
@Index({ name: 'employer_visited_index', properties: ['kind', 'regionCode', 'staffCount', 'isNewIndustry'] })
export class Employer {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  name!: string;

  /** Whether a centre confirmed the name; until then the employer goes by the name that it claims. */
  @Property({ type: 'boolean' })
  isNameConfirmed = false;

  /** Confirmed, as all facts with legal effect here; null while nothing is. */
  @Property({ type: 'text', nullable: true })
  kind: EmployerKind | null = null;

  /** Of public organs and institutions: whose they are. */
  @Property({ type: 'text', nullable: true })
  organLevel: OrganLevel | null = null;

  @Index()
  @Property({ type: 'text', nullable: true })
  regionCode: string | null = null;

  /** People on the payroll; null when unknown. */
  @Property({ type: 'integer', nullable: true })
  staffCount: number | null = null;

  /** When it was founded (成立日期); null when unknown. */
  @Property({ type: 'date', nullable: true })
  foundedOn: IsoDate | null = null;

  /** Whether a public institution is a primary or secondary school or a kindergarten; null when unknown. */
  @Property({ type: 'boolean', nullable: true })
  isSchool: boolean | null = null;

  /** Of a new industry (新兴产业), as the centre recognises it: visited every year. */
  @Property({ type: 'boolean', nullable: true })
  isNewIndustry: boolean | null = null;

  /** Of a listed company: whether the province controls it (省属控股), which then must disclose how it employs. */
  @Property({ type: 'boolean', nullable: true })
  isProvinceControlled: boolean | null = null;

  /** Established posts (编制) of public organs and institutions. */
  @Property({ type: 'integer', nullable: true })
  postCount: number | null = null;

  @Property({ type: 'text', nullable: true })
  description: string | null = null;

  /** Accommodations in place, offered or refused, for all of its posts. */
  @Property({ type: 'json' })
  provisions: Provisions = {};

  /** Days on which it set them itself, each as often as it was; null for none. */
  @Property({ type: 'json', nullable: true })
  provisionsSetOn: ChangeDays | null = null;

  @Property({ type: 'text', nullable: true })
  contactName: string | null = null;

  @Property({ type: 'text', nullable: true })
  contactPhoneSealed: string | null = null;

  /** Where an import found it; the same source makes it once. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  sourceKey: string | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();
}
