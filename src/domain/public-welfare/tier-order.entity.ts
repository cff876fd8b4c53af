import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import type { TierCode } from './tiers.data.js';

/** A change of the order of tiers, in force from a day until a later one's. No row is ever changed. */
@Entity({ tableName: 'priority_tier_model' })
export class PriorityTierModel {
  /** The order that the program brings is version 1, and no row. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  version!: number;

  @Property({ type: 'date' })
  validFrom!: IsoDate;

  @Property({ type: 'json' })
  tiers!: TierCode[];

  @Property({ type: 'text' })
  reason!: string;

  /** The account that changed it. */
  @Property({ type: 'text' })
  author!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();
}
