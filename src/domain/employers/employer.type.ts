import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import type { ColumnMap } from '../../platform/graphql/columns.js';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { regions, RegionType } from '../regions/index.js';
import { EmployerKinds, OrganLevels } from './employer.enums.js';
import type { EmployerKind, OrganLevel, Provisions } from './employer.entity.js';
import { provisionList, ProvisionType } from './provision.type.js';

/** A row of the table `employer`: the columns that were asked for. */
export interface EmployerRow {
  readonly id: number;
  readonly name: string;
  readonly is_name_confirmed: boolean;
  readonly kind: EmployerKind | null;
  readonly organ_level: OrganLevel | null;
  readonly region_code: string | null;
  readonly staff_count: number | null;
  readonly founded_on: IsoDate | null;
  readonly is_school: boolean | null;
  readonly is_new_industry: boolean | null;
  readonly is_province_controlled: boolean | null;
  readonly post_count: number | null;
  readonly description: string | null;
  readonly provisions: Provisions;
  readonly contact_name: string | null;
  readonly contact_phone_sealed: string | null;
  readonly version: number;
  readonly created_at: string;
}

export const employerColumns: ColumnMap = {
  name: ['name'], isNameConfirmed: ['is_name_confirmed'], kind: ['kind'], organLevel: ['organ_level'], region: ['region_code'], staffCount: ['staff_count'], foundedOn: ['founded_on'], isSchool: ['is_school'], isNewIndustry: ['is_new_industry'], isProvinceControlled: ['is_province_controlled'], postCount: ['post_count'],
  description: ['description'], provisions: ['provisions'], contactName: ['contact_name', 'region_code'], contactPhone: ['contact_phone_sealed', 'region_code'],
  version: ['version'], createdAt: ['created_at'],
  declaredYears: ['region_code'], levy: ['kind', 'region_code', 'staff_count', 'founded_on'], levyIf: ['kind', 'region_code'], publicDuty: ['region_code'], participations: ['region_code'], ordersPlaced: ['region_code'], ordersReceived: ['region_code'], disclosure: ['region_code'], mandatesGiven: ['region_code'], mandatesHeld: ['region_code'], entitlements: ['kind', 'region_code'],
};

@ObjectType('Employer', { simpleResolvers: true, implements: Node, description: 'An enterprise, public body or organisation that offers work (用人单位) (measures 1 and 2).' })
export class EmployerType {
  readonly __typename = 'Employer';

  constructor(readonly row: EmployerRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id of the employer.' })
  get id(): string { return globalId('Employer', this.row.id); }

  @Field(() => String, { description: 'Name of the employer, confirmed or stated (isNameConfirmed).' })
  get name(): string { return this.row.name; }

  @Field(() => Boolean, { description: 'Whether a centre confirmed the name; false while the name is only stated by the employer.' })
  get isNameConfirmed(): boolean { return this.row.is_name_confirmed; }

  @Field(() => EmployerKinds, { nullable: true, description: 'Kind of the employer (单位性质) as confirmed by a centre; null while none is confirmed.' })
  get kind(): EmployerKind | null { return this.row.kind; }

  @Field(() => OrganLevels, { nullable: true, description: 'Administrative level of a public organ or institution; null for other employers.' })
  get organLevel(): OrganLevel | null { return this.row.organ_level; }

  @Field(() => RegionType, { nullable: true, description: 'Region of the employer as confirmed by a centre; null while none is confirmed.' })
  get region(): RegionType | null { return this.row.region_code === null ? null : new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => Int, { nullable: true, description: 'Number of people on the payroll; null where unknown.' })
  get staffCount(): number | null { return this.row.staff_count; }

  @Field(() => DateScalar, { nullable: true, description: 'Day of foundation (成立日期) as confirmed by a centre; null where unknown, which counts as founded before the year in question.' })
  get foundedOn(): string | null { return this.row.founded_on; }

  @Field(() => Boolean, { nullable: true, description: 'Whether a public institution is a school or kindergarten (中小学、幼儿园); null for other employers or where unknown.' })
  get isSchool(): boolean | null { return this.row.is_school; }

  @Field(() => Boolean, { nullable: true, description: 'Whether the centre recognises the employer as a new industry (新兴产业), to be visited every year (measure 8); null where unknown.' })
  get isNewIndustry(): boolean | null { return this.row.is_new_industry; }

  @Field(() => Boolean, { nullable: true, description: 'Whether the province controls a listed company (省属控股), which must then disclose its employment (measure 2); null for others or unknown.' })
  get isProvinceControlled(): boolean | null { return this.row.is_province_controlled; }

  @Field(() => Int, { nullable: true, description: 'Number of established posts (编制) of a public organ or institution; null for other employers or where unknown.' })
  get postCount(): number | null { return this.row.post_count; }

  @Field(() => String, { nullable: true, description: 'Description of the employer in its own words; null where there is none.' })
  get description(): string | null { return this.row.description; }

  @Field(() => [ProvisionType], { description: 'Accommodations provided, offered or refused at all vacancies of the employer; whether one that is not listed is provided is unknown.' })
  get provisions(): ProvisionType[] { return provisionList(this.row.provisions, this.locale); }

  @Field(() => Int, { description: 'Number that rises with each change of the employer; updateEmployer takes it to detect conflicts.' })
  get version(): number { return this.row.version; }

  @Field(() => DateTimeScalar, { description: 'Time at which the employer was registered.' })
  get createdAt(): Date { return new Date(this.row.created_at); }
}

export const EmployerConnection = connectionType('Employer', () => EmployerType);
