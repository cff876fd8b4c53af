import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { JobSeeker } from '../seekers/index.js';

/** A step of a plan: what is to be done, by when, and when it was. */
export interface PlanStep { readonly what: string; readonly dueOn: IsoDate | null; readonly doneOn: IsoDate | null }

/** The one plan of a person (一人一策): what the person wants to reach, and the steps that were agreed. */
@Entity()
@Unique({ properties: ['jobSeeker'] })
export class EmploymentPlan {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => JobSeeker, { mapToPk: true, deleteRule: 'cascade' })
  jobSeeker!: number;

  @Property({ type: 'text' })
  goal!: string;

  @Property({ type: 'json' })
  steps: PlanStep[] = [];

  @Property({ type: 'date' })
  agreedOn!: IsoDate;

  /** When it is looked at again. */
  @Property({ type: 'date' })
  reviewOn!: IsoDate;

  @Property({ type: 'integer', version: true })
  version!: number;
}
