import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ColumnMap } from '../../platform/graphql/columns.js';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { regions, RegionType } from '../regions/index.js';
import { WorkplaceEvidences, WorkplaceFacts, type WorkplaceEvidence } from './workplace.enums.js';
import type { ThreeValued, WorkplaceFact } from './workplace.facts.js';

/** A row of the table `workplace`: the columns that were asked for. */
export interface WorkplaceRow {
  readonly id: number;
  readonly employer_id: number;
  readonly name: string;
  readonly region_code: string;
  readonly address: string;
  readonly floor: number | null;
  readonly has_lift: ThreeValued;
  readonly has_step_free_entrance: ThreeValued;
  readonly has_accessible_toilet: ThreeValued;
  readonly has_tactile_guidance: ThreeValued;
  readonly has_accessible_parking: ThreeValued;
  readonly has_bus_stop_near: ThreeValued;
  readonly has_lodging: ThreeValued;
  readonly surveyed_facts: readonly WorkplaceFact[];
  readonly surveyed_on: string | null;
  readonly surveyed_by: string | null;
  readonly closed_at: string | null;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export const workplaceColumns: ColumnMap = {
  employer: ['employer_id'], name: ['name'], region: ['region_code'], address: ['address'], floor: ['floor'], hasLift: ['has_lift'], hasStepFreeEntrance: ['has_step_free_entrance'],
  hasAccessibleToilet: ['has_accessible_toilet'], hasTactileGuidance: ['has_tactile_guidance'], hasAccessibleParking: ['has_accessible_parking'], hasBusStopNear: ['has_bus_stop_near'],
  hasLodging: ['has_lodging'], evidence: ['surveyed_on'], surveyedFacts: ['surveyed_facts'], surveyedOn: ['surveyed_on'], surveyedBy: ['surveyed_by'], closedAt: ['closed_at'],
  version: ['version'], createdAt: ['created_at'], updatedAt: ['updated_at'],
};

@ObjectType('Workplace', {
  simpleResolvers: true, implements: Node,
  description: 'A place where work of an employer is done (工作地点), with facts on its access. Null means unknown, never "no" (measures 1 and 8).',
})
export class WorkplaceType {
  readonly __typename = 'Workplace';

  constructor(readonly row: WorkplaceRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id of the workplace.' })
  get id(): string { return globalId('Workplace', this.row.id); }

  @Field(() => String, { description: 'Name of the workplace, such as "main shop".' })
  get name(): string { return this.row.name; }

  @Field(() => RegionType, { description: 'Region of the workplace, usually a county.' })
  get region(): RegionType { return new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => String, { description: 'Street and number of the workplace.' })
  get address(): string { return this.row.address; }

  @Field(() => Int, { nullable: true, description: 'Floor of the workplace (楼层): 1 is the ground floor, -1 the first basement; null where unknown.' })
  get floor(): number | null { return this.row.floor; }

  @Field(() => Boolean, { nullable: true, description: 'Whether a lift goes to the workplace (电梯); null where unknown.' })
  get hasLift(): ThreeValued { return this.row.has_lift; }

  @Field(() => Boolean, { nullable: true, description: 'Whether the entrance has no steps, or a ramp (无台阶出入口); null where unknown.' })
  get hasStepFreeEntrance(): ThreeValued { return this.row.has_step_free_entrance; }

  @Field(() => Boolean, { nullable: true, description: 'Whether there is an accessible toilet (无障碍卫生间); null where unknown.' })
  get hasAccessibleToilet(): ThreeValued { return this.row.has_accessible_toilet; }

  @Field(() => Boolean, { nullable: true, description: 'Whether there is tactile guidance (盲道和触觉引导); null where unknown.' })
  get hasTactileGuidance(): ThreeValued { return this.row.has_tactile_guidance; }

  @Field(() => Boolean, { nullable: true, description: 'Whether there is accessible parking (无障碍停车位); null where unknown.' })
  get hasAccessibleParking(): ThreeValued { return this.row.has_accessible_parking; }

  @Field(() => Boolean, { nullable: true, description: 'Whether a bus stop is near the workplace (附近有公交站); null where unknown.' })
  get hasBusStopNear(): ThreeValued { return this.row.has_bus_stop_near; }

  @Field(() => Boolean, { nullable: true, description: 'Whether the employer provides lodging (提供住宿); null where unknown.' })
  get hasLodging(): ThreeValued { return this.row.has_lodging; }

  @Field(() => WorkplaceEvidences, { description: 'Source of the facts: a survey by a centre, or the employer alone.' })
  get evidence(): WorkplaceEvidence { return this.row.surveyed_on === null ? 'STATED' : 'SURVEYED'; }

  @Field(() => [WorkplaceFacts], { description: 'Facts that a centre recorded on the spot (踏勘); all other facts are stated by the employer.' })
  get surveyedFacts(): readonly WorkplaceFact[] { return this.row.surveyed_facts; }

  @Field(() => DateScalar, { nullable: true, description: 'Day of the latest survey; null where there was none.' })
  get surveyedOn(): string | null { return this.row.surveyed_on; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which the workplace was closed to new vacancies; null while in use.' })
  get closedAt(): Date | null { return this.row.closed_at === null ? null : new Date(this.row.closed_at); }

  @Field(() => Int, { description: 'Number that rises with each change of the workplace; mutations take it to detect conflicts.' })
  get version(): number { return this.row.version; }

  @Field(() => DateTimeScalar, { description: 'Time at which the workplace was added.' })
  get createdAt(): Date { return new Date(this.row.created_at); }

  @Field(() => DateTimeScalar, { description: 'Time at which the workplace was last changed or surveyed.' })
  get updatedAt(): Date { return new Date(this.row.updated_at); }
}

export const WorkplaceConnection = connectionType('Workplace', () => WorkplaceType);
