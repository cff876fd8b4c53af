import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Employer } from '../employers/index.js';

export type ProductCategory = 'PRINTING' | 'TEXTILES' | 'FOOD' | 'CRAFTS' | 'OFFICE_SUPPLIES' | 'CLEANING' | 'ASSEMBLY' | 'DATA_SERVICES' | 'CALL_SERVICES' | 'MASSAGE' | 'GARDENING' | 'OTHER';
export type ProductStatus = 'ON_OFFER' | 'WITHDRAWN';

/** A product or a service that disabled people make, offered to buyers in the zone of government procurement. */
@Entity()
@Index({ properties: ['category', 'id'] })
@Check({ name: 'product_price_check', expression: 'price > 0' })
export class Product {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Index()
  @ManyToOne(() => Employer, { mapToPk: true, deleteRule: 'cascade' })
  supplier!: number;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  description = '';

  @Property({ type: 'text' })
  category!: ProductCategory;

  /** In yuan, for one unit. */
  @Property({ type: 'decimal', precision: 12, scale: 2 })
  price!: string;

  /** What is counted, as 件 or 小时. */
  @Property({ type: 'text' })
  unit!: string;

  @Property({ type: 'integer', default: 1 })
  leastQuantity = 1;

  @Property({ type: 'text' })
  status: ProductStatus = 'ON_OFFER';

  /** The days on which it was offered, as PostgreSQL writes them; kept by the database (`access.keep_offered_days`). */
  @Property({ type: 'string', columnType: 'datemultirange', defaultRaw: "'{}'" })
  offered?: string;

  @Property({ type: 'integer', version: true })
  version!: number;
}

export type OrderStatus = 'PLACED' | 'ACCEPTED' | 'DECLINED' | 'DELIVERED' | 'CANCELLED';

/** An employer's order, at the price of the day on which it was placed. */
@Entity()
@Check({ name: 'product_order_quantity_check', expression: 'quantity > 0' })
export class ProductOrder {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Index()
  @ManyToOne(() => Product, { mapToPk: true })
  product!: number;

  @Index()
  @ManyToOne(() => Employer, { mapToPk: true })
  buyer!: number;

  @Property({ type: 'integer' })
  quantity!: number;

  /** In yuan, for all of it. */
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  amount!: string;

  @Property({ type: 'text' })
  status: OrderStatus = 'PLACED';

  @Property({ type: 'timestamptz' })
  placedAt: Date = new Date();

  @Property({ type: 'date', nullable: true })
  deliveredOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}
