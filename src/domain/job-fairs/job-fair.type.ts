import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ColumnMap } from '../../platform/graphql/columns.js';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { provisionList, ProvisionType, type Provisions } from '../employers/index.js';
import { regions, RegionType } from '../regions/index.js';

/** A row of the table `job_fair`: the columns that were asked for. */
export interface JobFairRow {
  readonly id: number;
  readonly title: string;
  readonly organiser: string;
  readonly region_code: string;
  readonly venue: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly registration_closes_at: string;
  readonly places: number | null;
  readonly booth_places: number | null;
  readonly interview_minutes: number | null;
  readonly interpreters: number;
  readonly provisions: Provisions;
  readonly cancelled_at: string | null;
  readonly cancel_reason: string | null;
  readonly version: number;
}

export const jobFairColumns: ColumnMap = {
  placesLeft: ['places'], schedule: ['title'], boothPlaces: ['booth_places'], boothsLeft: ['booth_places'], interviewMinutes: ['interview_minutes'], slots: ['interview_minutes', 'ends_at'], interpreters: ['interpreters'],
  title: ['title'], organiser: ['organiser'], region: ['region_code'], venue: ['venue'], startsAt: ['starts_at'], endsAt: ['ends_at'],
  registrationClosesAt: ['registration_closes_at'], places: ['places'], provisions: ['provisions'], accessibility: ['provisions'], cancelledAt: ['cancelled_at'], cancelReason: ['cancel_reason'], version: ['version'],
  ...Object.fromEntries(['viewerCanUpdate', 'viewerCanMove', 'viewerCanCancel'].map((field) => [field, ['cancelled_at', 'ends_at']])),
};

@ObjectType('JobFair', { simpleResolvers: true, implements: Node, description: 'A job fair for disabled job seekers (助残就业专场招聘会), with booths of employers and booked interviews (measure 2).' })
export class JobFairType {
  readonly __typename = 'JobFair';

  constructor(readonly row: JobFairRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id of the fair.' })
  get id(): string { return globalId('JobFair', this.row.id); }

  @Field(() => String, { description: 'Title of the fair, as announced.' })
  get title(): string { return this.row.title; }

  @Field(() => String, { description: 'Name of the organiser of the fair.' })
  get organiser(): string { return this.row.organiser; }

  @Field(() => RegionType, { description: 'Region where the fair is held.' })
  get region(): RegionType { return new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => String, { description: 'Name or address of the place where the fair is held.' })
  get venue(): string { return this.row.venue; }

  @Field(() => DateTimeScalar, { description: 'Time at which the fair begins.' })
  get startsAt(): Date { return new Date(this.row.starts_at); }

  @Field(() => DateTimeScalar, { description: 'Time at which the fair ends.' })
  get endsAt(): Date { return new Date(this.row.ends_at); }

  @Field(() => DateTimeScalar, { description: 'Time until which job seekers can register for the fair.' })
  get registrationClosesAt(): Date { return new Date(this.row.registration_closes_at); }

  @Field(() => Int, { nullable: true, description: 'Number of job seekers who can register; null for no limit.' })
  get places(): number | null { return this.row.places; }

  @Field(() => Int, { nullable: true, description: 'Number of booths that the venue holds; null for no limit.' })
  get boothPlaces(): number | null { return this.row.booth_places; }

  @Field(() => Int, { nullable: true, description: 'Length of an interview at a booth in minutes; null where the fair books no interviews.' })
  get interviewMinutes(): number | null { return this.row.interview_minutes; }

  @Field(() => Int, { description: 'Number of sign-language interpreters who are available for interviews at the same time.' })
  get interpreters(): number { return this.row.interpreters; }

  @Field(() => [ProvisionType], { description: 'Accommodations on site, provided or not; whether an accommodation that is not listed is provided is unknown.' })
  get provisions(): ProvisionType[] { return provisionList(this.row.provisions, this.locale); }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which the fair was cancelled; null for a fair that was not.' })
  get cancelledAt(): Date | null { return this.row.cancelled_at === null ? null : new Date(this.row.cancelled_at); }

  @Field(() => String, { nullable: true, description: "Reason for which the fair was cancelled, in the organiser's words; null for a fair that was not." })
  get cancelReason(): string | null { return this.row.cancel_reason; }

  @Field(() => Int, { description: 'Number that rises with each change of the fair.' })
  get version(): number { return this.row.version; }
}

export interface SessionRow { readonly parent: number; readonly title: string; readonly starts_at: string; readonly ends_at: string }

@ObjectType('JobFairSession', { simpleResolvers: true, description: 'A part of the programme of a job fair (场次).' })
export class JobFairSessionType {
  constructor(private readonly row: SessionRow) {}

  @Field(() => String, { description: 'Title of the session.' })
  get title(): string { return this.row.title; }

  @Field(() => DateTimeScalar, { description: 'Time at which the session begins.' })
  get startsAt(): Date { return new Date(this.row.starts_at); }

  @Field(() => DateTimeScalar, { description: 'Time at which the session ends.' })
  get endsAt(): Date { return new Date(this.row.ends_at); }
}

export interface BoothRow { readonly id: number; readonly job_fair_id: number; readonly employer_id: number; readonly label: string; readonly is_wheelchair_accessible: boolean }

@ObjectType('JobFairBooth', { simpleResolvers: true, implements: Node, description: 'The booth (展位) of one employer at a job fair.' })
export class JobFairBoothType {
  readonly __typename = 'JobFairBooth';

  constructor(readonly row: BoothRow) {}

  @Field(() => ID, { description: 'Global id of the booth.' })
  get id(): string { return globalId('JobFairBooth', this.row.id); }

  @Field(() => String, { description: 'Number of the booth at the fair, such as "A03".' })
  get label(): string { return this.row.label; }

  @Field(() => Boolean, { description: 'Whether a wheelchair user can reach the booth.' })
  get isWheelchairAccessible(): boolean { return this.row.is_wheelchair_accessible; }
}

export const JobFairConnection = connectionType('JobFair', () => JobFairType);
export const JobFairBoothConnection = connectionType('JobFairBooth', () => JobFairBoothType);
