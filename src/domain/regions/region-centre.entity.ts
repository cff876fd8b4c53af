import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The centre of a region, as the operator imported it: it replaces the one that the program has. */
@Entity({ tableName: 'region_centre' })
@Check({ name: 'region_centre_place_check', expression: 'latitude >= 3 and latitude <= 54 and longitude >= 73 and longitude <= 136' })
export class RegionCentreRow {
  @PrimaryKey({ type: 'text' })
  code!: string;

  /** Degrees north. */
  @Property({ type: 'decimal', precision: 4, scale: 2 })
  latitude!: string;

  /** Degrees east. */
  @Property({ type: 'decimal', precision: 5, scale: 2 })
  longitude!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  importedAt: Date = new Date();
}
