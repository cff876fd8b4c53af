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

@ObjectType('Employer', { simpleResolvers: true, implements: Node, description: 'Somebody who offers work (用人单位). Serves measures 1 and 2.' })
export class EmployerType {
  readonly __typename = 'Employer';

  constructor(readonly row: EmployerRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('Employer', this.row.id); }

  @Field(() => String, { description: 'Its name.' })
  get name(): string { return this.row.name; }

  @Field(() => Boolean, { description: 'Whether a centre confirmed its name; else it is the name that the employer claims.' })
  get isNameConfirmed(): boolean { return this.row.is_name_confirmed; }

  @Field(() => EmployerKinds, { nullable: true, description: 'Its kind (单位性质), as a centre confirmed it; null while none is.' })
  get kind(): EmployerKind | null { return this.row.kind; }

  @Field(() => OrganLevels, { nullable: true, description: 'Of public organs and institutions: whose they are; null for others.' })
  get organLevel(): OrganLevel | null { return this.row.organ_level; }

  @Field(() => RegionType, { nullable: true, description: 'Where it is, as a centre confirmed it; null while nothing is.' })
  get region(): RegionType | null { return this.row.region_code === null ? null : new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => Int, { nullable: true, description: 'People on its payroll; null when unknown.' })
  get staffCount(): number | null { return this.row.staff_count; }

  @Field(() => DateScalar, { nullable: true, description: 'When it was founded (成立日期), as a centre confirmed it; null when unknown: then it counts as founded before the years that are asked about.' })
  get foundedOn(): string | null { return this.row.founded_on; }

  @Field(() => Boolean, { nullable: true, description: 'Whether a public institution is a primary or secondary school or a kindergarten; null for others or when unknown.' })
  get isSchool(): boolean | null { return this.row.is_school; }

  @Field(() => Boolean, { nullable: true, description: 'Whether it is of a new industry (新兴产业), as the centre recognises it: such employers are visited every year (measure 8); null when unknown.' })
  get isNewIndustry(): boolean | null { return this.row.is_new_industry; }

  @Field(() => Boolean, { nullable: true, description: 'Whether a listed company is controlled by the province (省属控股) and must disclose each year how it employs (measure 2); null for others or when unknown.' })
  get isProvinceControlled(): boolean | null { return this.row.is_province_controlled; }

  @Field(() => Int, { nullable: true, description: 'Established posts (编制) of a public organ or institution; null for others or when unknown.' })
  get postCount(): number | null { return this.row.post_count; }

  @Field(() => String, { nullable: true, description: 'What it says of itself.' })
  get description(): string | null { return this.row.description; }

  @Field(() => [ProvisionType], { description: 'Accommodations in place, offered or refused at all of its posts. One that is not listed is unknown.' })
  get provisions(): ProvisionType[] { return provisionList(this.row.provisions, this.locale); }

  @Field(() => Int, { description: 'Counts its changes; send it with an update.' })
  get version(): number { return this.row.version; }

  @Field(() => DateTimeScalar, { description: 'When it joined.' })
  get createdAt(): Date { return new Date(this.row.created_at); }
}

export const EmployerConnection = connectionType('Employer', () => EmployerType);
