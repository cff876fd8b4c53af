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
  readonly version: number;
}

export const jobFairColumns: ColumnMap = {
  placesLeft: ['places'], schedule: ['title'], boothPlaces: ['booth_places'], boothsLeft: ['booth_places'], interviewMinutes: ['interview_minutes'], slots: ['interview_minutes', 'ends_at'], interpreters: ['interpreters'],
  title: ['title'], organiser: ['organiser'], region: ['region_code'], venue: ['venue'], startsAt: ['starts_at'], endsAt: ['ends_at'],
  registrationClosesAt: ['registration_closes_at'], places: ['places'], provisions: ['provisions'], accessibility: ['provisions'], version: ['version'],
};

@ObjectType('JobFair', { simpleResolvers: true, implements: Node, description: 'A special job fair (助残就业专场招聘会). Serves measure 2.' })
export class JobFairType {
  readonly __typename = 'JobFair';

  constructor(readonly row: JobFairRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('JobFair', this.row.id); }

  @Field(() => String, { description: 'Its title.' })
  get title(): string { return this.row.title; }

  @Field(() => String, { description: 'Who organises it.' })
  get organiser(): string { return this.row.organiser; }

  @Field(() => RegionType, { description: 'Where it is held.' })
  get region(): RegionType { return new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => String, { description: 'The place.' })
  get venue(): string { return this.row.venue; }

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  get startsAt(): Date { return new Date(this.row.starts_at); }

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  get endsAt(): Date { return new Date(this.row.ends_at); }

  @Field(() => DateTimeScalar, { description: 'Until when people can register.' })
  get registrationClosesAt(): Date { return new Date(this.row.registration_closes_at); }

  @Field(() => Int, { nullable: true, description: 'How many people the venue holds; null for no limit.' })
  get places(): number | null { return this.row.places; }

  @Field(() => Int, { nullable: true, description: 'How many booths the venue holds; null for no limit.' })
  get boothPlaces(): number | null { return this.row.booth_places; }

  @Field(() => Int, { nullable: true, description: 'How long an interview at a booth takes, in minutes; null where none are booked.' })
  get interviewMinutes(): number | null { return this.row.interview_minutes; }

  @Field(() => Int, { description: 'Sign-language interpreters for interviews, at one time.' })
  get interpreters(): number { return this.row.interpreters; }

  @Field(() => [ProvisionType], { description: 'Accommodations on site. One that is not listed is unknown.' })
  get provisions(): ProvisionType[] { return provisionList(this.row.provisions, this.locale); }

  @Field(() => Int, { description: 'Counts its changes.' })
  get version(): number { return this.row.version; }
}

export interface SessionRow { readonly parent: number; readonly title: string; readonly starts_at: string; readonly ends_at: string }

@ObjectType('JobFairSession', { simpleResolvers: true, description: "A part of a fair's day (场次)." })
export class JobFairSessionType {
  constructor(private readonly row: SessionRow) {}

  @Field(() => String, { description: 'Its title.' })
  get title(): string { return this.row.title; }

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  get startsAt(): Date { return new Date(this.row.starts_at); }

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  get endsAt(): Date { return new Date(this.row.ends_at); }
}

export interface BoothRow { readonly id: number; readonly job_fair_id: number; readonly employer_id: number; readonly label: string; readonly is_wheelchair_accessible: boolean }

@ObjectType('JobFairBooth', { simpleResolvers: true, implements: Node, description: "An employer's booth (展位) at a fair." })
export class JobFairBoothType {
  readonly __typename = 'JobFairBooth';

  constructor(readonly row: BoothRow) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('JobFairBooth', this.row.id); }

  @Field(() => String, { description: 'Its number at the fair, as "A03".' })
  get label(): string { return this.row.label; }

  @Field(() => Boolean, { description: 'Whether a wheelchair reaches it.' })
  get isWheelchairAccessible(): boolean { return this.row.is_wheelchair_accessible; }
}

export const JobFairConnection = connectionType('JobFair', () => JobFairType);
export const JobFairBoothConnection = connectionType('JobFairBooth', () => JobFairBoothType);
