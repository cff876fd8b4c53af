import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Employer } from '../employers/index.js';

/** How many disabled people a public body plans to recruit in a year (残疾人招录(聘)计划). */
@Entity()
@Unique({ properties: ['employer', 'year'] })
@Check({ name: 'recruiting_plan_hires_check', expression: 'planned_hires >= 1' })
export class RecruitingPlan {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => Employer, { mapToPk: true })
  employer!: number;

  @Property({ type: 'smallint' })
  year!: number;

  @Property({ type: 'integer' })
  plannedHires!: number;

  /** Which posts, and how people are chosen. */
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}

/** What a region published of its public sector for a year (统计和公示). Never changed: published anew, it is a further one. */
@Entity()
export class PublicStatistics {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  regionCode!: string;

  /** The day as of which it was counted. */
  @Property({ type: 'date' })
  countedOn!: string;

  @Property({ type: 'json' })
  figures!: PublicFigures;

  @Property({ type: 'timestamptz' })
  publishedAt!: Date;
}

/** Counts of bodies by how they stand, and of the people whom they employ. */
export interface PublicFigures {
  readonly bodies: Readonly<Record<string, number>>;
  /** Disabled people employed by all of the region's public bodies. */
  readonly employed: number;
  /** Established posts of county and township bodies, what the ratio asks of them together, and as how many their people count. */
  readonly pooledPosts: number;
  readonly pooledRequired: string;
  readonly pooledCounted: string;
}
