import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../../platform/calendar.js';
import { Programme } from '../programme.entity.js';

/** How often a stage of a programme was reached on a day. Kept by the database (`access.count_attended`), which alone reads it: the measures are counted from it. */
@Entity()
export class ProgrammeStage {
  @ManyToOne(() => Programme, { mapToPk: true, primary: true, deleteRule: 'cascade' })
  programme!: number;

  @PrimaryKey({ type: 'text' })
  stage!: string;

  @PrimaryKey({ type: 'date' })
  reachedOn!: IsoDate;

  @Property({ type: 'integer' })
  reached!: number;
}
