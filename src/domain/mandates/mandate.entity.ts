import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import { Employer } from '../employers/index.js';

export type MandateKind = 'RECRUITING' | 'DISPATCH';

/** That an agency (经营性人力资源服务机构、劳务派遣单位) acts for an employer's posts, from one day to another. */
@Entity()
@Index({ properties: ['agency', 'principal'] })
@Check({ name: 'mandate_parties_check', expression: 'agency_id <> principal_id' })
@Check({ name: 'mandate_days_check', expression: 'ends_on >= starts_on' })
export class Mandate {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => Employer, { mapToPk: true, deleteRule: 'cascade' })
  agency!: number;

  /** For whom it acts. */
  @Index()
  @ManyToOne(() => Employer, { mapToPk: true, deleteRule: 'cascade' })
  principal!: number;

  @Property({ type: 'text' })
  kind!: MandateKind;

  @Property({ type: 'date' })
  startsOn!: IsoDate;

  @Property({ type: 'date' })
  endsOn!: IsoDate;

  /** When it was taken back, from the next request on; null while it holds. */
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}
