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
  description: 'Where work of an employer is done (工作地点), with what is known of its access. Null means unknown, never "no". Serves measures 1 and 8.',
})
export class WorkplaceType {
  readonly __typename = 'Workplace';

  constructor(readonly row: WorkplaceRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('Workplace', this.row.id); }

  @Field(() => String, { description: 'What it is called.' })
  get name(): string { return this.row.name; }

  @Field(() => RegionType, { description: 'Where it is.' })
  get region(): RegionType { return new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => String, { description: 'Street and number.' })
  get address(): string { return this.row.address; }

  @Field(() => Int, { nullable: true, description: 'The floor (楼层): the ground floor is 1, the first basement -1; null when unknown.' })
  get floor(): number | null { return this.row.floor; }

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a lift (电梯); null when unknown.' })
  get hasLift(): ThreeValued { return this.row.has_lift; }

  @Field(() => Boolean, { nullable: true, description: 'Whether the entrance has no steps, or a ramp (无台阶出入口); null when unknown.' })
  get hasStepFreeEntrance(): ThreeValued { return this.row.has_step_free_entrance; }

  @Field(() => Boolean, { nullable: true, description: 'Whether there is an accessible toilet (无障碍卫生间); null when unknown.' })
  get hasAccessibleToilet(): ThreeValued { return this.row.has_accessible_toilet; }

  @Field(() => Boolean, { nullable: true, description: 'Whether there is tactile guidance (盲道和触觉引导); null when unknown.' })
  get hasTactileGuidance(): ThreeValued { return this.row.has_tactile_guidance; }

  @Field(() => Boolean, { nullable: true, description: 'Whether there is accessible parking (无障碍停车位); null when unknown.' })
  get hasAccessibleParking(): ThreeValued { return this.row.has_accessible_parking; }

  @Field(() => Boolean, { nullable: true, description: 'Whether a bus stop is near (附近有公交站); null when unknown.' })
  get hasBusStopNear(): ThreeValued { return this.row.has_bus_stop_near; }

  @Field(() => Boolean, { nullable: true, description: 'Whether lodging is provided (提供住宿); null when unknown.' })
  get hasLodging(): ThreeValued { return this.row.has_lodging; }

  @Field(() => WorkplaceEvidences, { description: 'Whether somebody surveyed it, or it is as its employer says.' })
  get evidence(): WorkplaceEvidence { return this.row.surveyed_on === null ? 'STATED' : 'SURVEYED'; }

  @Field(() => [WorkplaceFacts], { description: 'The facts that a centre recorded on the spot (踏勘); all others are as its employer says.' })
  get surveyedFacts(): readonly WorkplaceFact[] { return this.row.surveyed_facts; }

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last survey; null while there was none.' })
  get surveyedOn(): string | null { return this.row.surveyed_on; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed: no vacancy is put there any more; null while it is in use.' })
  get closedAt(): Date | null { return this.row.closed_at === null ? null : new Date(this.row.closed_at); }

  @Field(() => Int, { description: 'Counts its changes; send it with an update.' })
  get version(): number { return this.row.version; }

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  get createdAt(): Date { return new Date(this.row.created_at); }

  @Field(() => DateTimeScalar, { description: 'When it was last changed or surveyed.' })
  get updatedAt(): Date { return new Date(this.row.updated_at); }
}

export const WorkplaceConnection = connectionType('Workplace', () => WorkplaceType);
