import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Money, yuan } from '../../platform/graphql/money.js';
import { Node } from '../../platform/graphql/node.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, DateTimeScalar, DecimalScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { searchText } from '../../platform/text/bounds.js';
import { regionCode } from '../regions/index.js';
import { productBounds } from './product.bounds.js';
import type { OrderStatus, ProductCategory, ProductStatus } from './product.entity.js';

const ProductCategories = graphqlEnum<ProductCategory>('ProductCategory', 'What kind of product or service it is.', {
  PRINTING: 'Printing and copying (印刷).', TEXTILES: 'Textiles and clothes (纺织服装).', FOOD: 'Food and farm produce (食品农产品).', CRAFTS: 'Crafts and creative work (手工艺、文创).', OFFICE_SUPPLIES: 'Office supplies (办公用品).',
  CLEANING: 'Cleaning (保洁).', ASSEMBLY: 'Assembly and packing (组装包装).', DATA_SERVICES: 'Data and scanning (数据、扫描).', CALL_SERVICES: 'Call services (呼叫服务).', MASSAGE: 'Massage (按摩).', GARDENING: 'Gardening (绿化园艺).', OTHER: 'Something else.',
});

const ProductStatuses = graphqlEnum<ProductStatus>('ProductStatus', 'Whether a product is offered.', { ON_OFFER: 'It can be ordered.', WITHDRAWN: 'It is offered no longer.' });

const OrderStatuses = graphqlEnum<OrderStatus>('ProductOrderStatus', 'Where an order stands.', {
  PLACED: 'The supplier has not answered.', ACCEPTED: 'The supplier accepts it.', DECLINED: 'The supplier declined. The end.', DELIVERED: 'It was delivered. The end.', CANCELLED: 'The buyer took it back before it was accepted. The end.',
});

export interface ProductRow {
  readonly id: number; readonly supplier_id: number; readonly title: string; readonly description: string; readonly category: ProductCategory; readonly price: string; readonly unit: string; readonly least_quantity: number; readonly status: ProductStatus; readonly version: number;
}

@ObjectType('Product', { implements: Node, simpleResolvers: true, description: 'A product or service that disabled people make, offered in the help zone of government procurement (助残帮扶专区). Serves measures 2, 3, 4 and 8.' })
export class ProductType implements Node {
  readonly __typename = 'Product';

  constructor(readonly row: ProductRow) {}

  @Field(() => ID, { description: 'Global id.' })
  get id(): string { return globalId('Product', this.row.id); }

  @Field(() => String, { description: 'What it is called.' })
  get title(): string { return this.row.title; }

  @Field(() => String, { description: 'What it is.' })
  get description(): string { return this.row.description; }

  @Field(() => ProductCategories, { description: 'Its category.' })
  get category(): ProductCategory { return this.row.category; }

  @Field(() => Money, { description: 'The price of one unit.' })
  get price(): Money { return yuan(this.row.price); }

  @Field(() => String, { description: 'What is counted, as 件 or 小时.' })
  get unit(): string { return this.row.unit; }

  @Field(() => Int, { description: 'The least that can be ordered, in units.' })
  get leastQuantity(): number { return this.row.least_quantity; }

  @Field(() => ProductStatuses, { description: 'Whether it is offered.' })
  get status(): ProductStatus { return this.row.status; }

  @Field(() => Int, { description: 'Counts its changes.' })
  get version(): number { return this.row.version; }
}

export const ProductConnection = connectionType('Product', () => ProductType);

export interface OrderRow {
  readonly id: number; readonly product_id: number; readonly buyer_id: number; readonly quantity: number; readonly amount: string; readonly status: OrderStatus; readonly placed_at: string; readonly delivered_on: string | null; readonly note: string | null; readonly version: number;
}

@ObjectType('ProductOrder', { implements: Node, simpleResolvers: true, description: "An employer's order of a product. For the two, their centres, and administrators." })
export class ProductOrderType implements Node {
  readonly __typename = 'ProductOrder';

  constructor(readonly row: OrderRow) {}

  @Field(() => ID, { description: 'Global id.' })
  get id(): string { return globalId('ProductOrder', this.row.id); }

  @Field(() => Int, { description: 'How many units.' })
  get quantity(): number { return this.row.quantity; }

  @Field(() => Money, { description: 'What it costs, at the price of the day on which it was placed.' })
  get amount(): Money { return yuan(this.row.amount); }

  @Field(() => OrderStatuses, { description: 'Where it stands.' })
  get status(): OrderStatus { return this.row.status; }

  @Field(() => DateTimeScalar, { description: 'When it was placed.' })
  get placedAt(): Date { return new Date(this.row.placed_at); }

  @Field(() => DateScalar, { nullable: true, description: 'When it was delivered; null until then.' })
  get deliveredOn(): string | null { return this.row.delivered_on; }

  @Field(() => String, { nullable: true, description: 'What the buyer says of it.' })
  get note(): string | null { return this.row.note; }

  @Field(() => Int, { description: 'Counts its changes.' })
  get version(): number { return this.row.version; }
}

export const ProductOrderConnection = connectionType('ProductOrder', () => ProductOrderType);

@InputType({ description: 'Which products to list; what is left out does not narrow.' })
export class ProductFilter {
  @Field(() => [ProductCategories], { nullable: true, description: 'Of these categories.' })
  categories?: ProductCategory[] | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Of suppliers in this region or below.' })
  region?: string | null;

  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'With these words in title or description.' })
  search?: string | null;
}

@ArgsType()
export class ProductsArgs extends PageArgs {
  @Field(() => ProductFilter, { nullable: true, description: 'Which ones.' })
  filter?: ProductFilter | null;
}

@InputType({ description: 'A product to offer.' })
export class OfferProductInput extends MutationInput {
  @Field(() => ID, { description: 'The supplier.' })
  employerId!: string;

  @Bounded(productBounds.title)
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Bounded(productBounds.description)
  @Field(() => String, { nullable: true, description: 'What it is.' })
  description?: string | null;

  @Field(() => ProductCategories, { description: 'Its category.' })
  category!: ProductCategory;

  @Field(() => DecimalScalar, { description: 'The price of one unit, in yuan.' })
  price!: string;

  @Bounded(productBounds.unit)
  @Field(() => String, { description: 'What is counted, as 件 or 小时.' })
  unit!: string;

  @Field(() => Int, { nullable: true, description: 'The least that can be ordered; 1 without it.' })
  leastQuantity?: number | null;
}

@InputType({ description: 'What changes of a product; what is left out stays.' })
export class UpdateProductInput extends MutationInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The price of one unit, in yuan. Orders keep theirs.' })
  price?: string | null;

  @Bounded(productBounds.description)
  @Field(() => String, { nullable: true, description: 'What it is.' })
  description?: string | null;

  @Field(() => ProductStatuses, { nullable: true, description: 'Whether it is offered.' })
  status?: ProductStatus | null;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;
}

@InputType({ description: 'An order.' })
export class OrderProductInput extends MutationInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => ID, { description: 'The employer that buys.' })
  employerId!: string;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Bounded(productBounds.orderNote)
  @Field(() => String, { nullable: true, description: 'What the supplier should know.' })
  note?: string | null;
}

@InputType({ description: 'The next step of an order.' })
export class ChangeProductOrderInput extends MutationInput {
  @Field(() => ID, { description: 'The order.' })
  productOrderId!: string;

  @Field(() => OrderStatuses, { description: 'Where it comes to: the supplier accepts, declines or delivers; the buyer cancels.' })
  status!: OrderStatus;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;
}
