import { Check, Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import type { LocalFigureKind } from './local-figures.data.js';

/** An amount that holds in a region and all below it that has none of its own, from one day to another. */
@Entity()
@Unique({ properties: ['kind', 'regionCode', 'validFrom'] })
@Check({ name: 'local_figure_amount_check', expression: 'amount >= 0' })
@Check({ name: 'local_figure_days_check', expression: 'valid_until is null or valid_until >= valid_from' })
export class LocalFigure {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  kind!: LocalFigureKind;

  @Property({ type: 'text' })
  regionCode!: string;

  @Property({ type: 'date' })
  validFrom!: IsoDate;

  @Property({ type: 'date', nullable: true })
  validUntil: IsoDate | null = null;

  /** In the unit of the kind. */
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  amount!: string;

  /** The notice in which it stands. */
  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'integer', version: true })
  version!: number;
}
