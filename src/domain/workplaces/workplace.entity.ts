import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { Employer, type ChangeDays } from '../employers/index.js';
import type { RecordedFacts, ThreeValued, WorkplaceFact } from './workplace.facts.js';

/** Where work of an employer is done (工作地点). Null facts are unknown. */
@Entity()
@Check({ name: 'workplace_floor_check', expression: 'floor is null or floor <> 0' })
@Check({ name: 'workplace_survey_check', expression: '(surveyed_on is null) = (surveyed_by is null)' })
export class Workplace implements RecordedFacts {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Index()
  @ManyToOne(() => Employer, { mapToPk: true })
  employer!: number;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  regionCode!: string;

  @Property({ type: 'text' })
  address!: string;

  /** The ground floor is 1. */
  @Property({ type: 'smallint', nullable: true })
  floor: number | null = null;

  @Property({ type: 'boolean', nullable: true })
  hasLift: ThreeValued = null;

  @Property({ type: 'boolean', nullable: true })
  hasStepFreeEntrance: ThreeValued = null;

  @Property({ type: 'boolean', nullable: true })
  hasAccessibleToilet: ThreeValued = null;

  @Property({ type: 'boolean', nullable: true })
  hasTactileGuidance: ThreeValued = null;

  @Property({ type: 'boolean', nullable: true })
  hasAccessibleParking: ThreeValued = null;

  @Property({ type: 'boolean', nullable: true })
  hasBusStopNear: ThreeValued = null;

  @Property({ type: 'boolean', nullable: true })
  hasLodging: ThreeValued = null;

  /** The facts that a centre recorded on the spot (踏勘): the employer's word does not change them. */
  @Property({ type: 'json', columnType: 'json' })
  surveyedFacts: WorkplaceFact[] = [];

  /** The day of the last survey; null while there was none. */
  @Property({ type: 'date', nullable: true })
  surveyedOn: IsoDate | null = null;

  /** Name of whoever surveyed it last. */
  @Property({ type: 'text', nullable: true })
  surveyedBy: string | null = null;

  /** Days on which its employer changed what its facts ask and give while vacancies were open here, each as often as it was; null for none. */
  @Property({ type: 'json', nullable: true })
  factsSetOn: ChangeDays | null = null;

  /** When it was closed: no vacancy is put here any more. Null while it is in use. */
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  updatedAt: Date = new Date();
}
