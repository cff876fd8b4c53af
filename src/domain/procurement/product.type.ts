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

const ProductCategories = graphqlEnum<ProductCategory>('ProductCategory', 'Category of a product or service in the help zone.', {
  PRINTING: 'Printing and copying (印刷).', TEXTILES: 'Textiles and clothes (纺织服装).', FOOD: 'Food and farm produce (食品农产品).', CRAFTS: 'Crafts and creative work (手工艺、文创).', OFFICE_SUPPLIES: 'Office and school supplies (办公用品).',
  CLEANING: 'Cleaning of buildings and rooms (保洁).', ASSEMBLY: 'Assembly and packing (组装包装).', DATA_SERVICES: 'Data entry and scanning (数据、扫描).', CALL_SERVICES: 'Call centre services (呼叫服务).', MASSAGE: 'Massage by blind practitioners (按摩).', GARDENING: 'Gardening and greenery (绿化园艺).', OTHER: 'Any product or service that no other value names.',
});

const ProductStatuses = graphqlEnum<ProductStatus>('ProductStatus', 'Whether a product can be ordered.', { ON_OFFER: 'The product can be ordered.', WITHDRAWN: 'The product is no longer offered.' });

const OrderStatuses = graphqlEnum<OrderStatus>('ProductOrderStatus', 'State of an order.', {
  PLACED: 'The buyer has ordered; the supplier has not answered yet.', ACCEPTED: 'The supplier has accepted the order and has to deliver.', DECLINED: 'The supplier has declined the order; a final state.', DELIVERED: 'The supplier has delivered; a final state.', CANCELLED: 'The buyer cancelled before the order was accepted; a final state.',
});

export interface ProductRow {
  readonly id: number; readonly supplier_id: number; readonly title: string; readonly description: string; readonly category: ProductCategory; readonly price: string; readonly unit: string; readonly least_quantity: number; readonly status: ProductStatus; readonly version: number;
}

@ObjectType('Product', { implements: Node, simpleResolvers: true, description: 'A product or service made by disabled people, offered in the help zone of government procurement (助残帮扶专区) (measures 2, 3, 4 and 8).' })
export class ProductType implements Node {
  readonly __typename = 'Product';

  constructor(readonly row: ProductRow) {}

  @Field(() => ID, { description: 'Global id of the product.' })
  get id(): string { return globalId('Product', this.row.id); }

  @Field(() => String, { description: 'Name of the product or service.' })
  get title(): string { return this.row.title; }

  @Field(() => String, { description: 'Description of the product or service for buyers.' })
  get description(): string { return this.row.description; }

  @Field(() => ProductCategories, { description: 'Category of the product or service.' })
  get category(): ProductCategory { return this.row.category; }

  @Field(() => Money, { description: 'Price of one unit in yuan.' })
  get price(): Money { return yuan(this.row.price); }

  @Field(() => String, { description: 'Unit that price and quantity refer to, such as 件 (piece) or 小时 (hour).' })
  get unit(): string { return this.row.unit; }

  @Field(() => Int, { description: 'Smallest quantity that can be ordered, in units.' })
  get leastQuantity(): number { return this.row.least_quantity; }

  @Field(() => ProductStatuses, { description: 'Whether the product can be ordered.' })
  get status(): ProductStatus { return this.row.status; }

  @Field(() => Int, { description: 'Number that rises with each change of the product; updateProduct takes it to detect conflicts.' })
  get version(): number { return this.row.version; }
}

export const ProductConnection = connectionType('Product', () => ProductType);

export interface OrderRow {
  readonly id: number; readonly product_id: number; readonly buyer_id: number; readonly quantity: number; readonly amount: string; readonly status: OrderStatus; readonly placed_at: string; readonly delivered_on: string | null; readonly note: string | null; readonly version: number;
}

@ObjectType('ProductOrder', { implements: Node, simpleResolvers: true, description: "An employer's order of a product. Seen by supplier and buyer, the centres of both, and administrators." })
export class ProductOrderType implements Node {
  readonly __typename = 'ProductOrder';

  constructor(readonly row: OrderRow) {}

  @Field(() => ID, { description: 'Global id of the order.' })
  get id(): string { return globalId('ProductOrder', this.row.id); }

  @Field(() => Int, { description: 'Quantity ordered, in units of the product.' })
  get quantity(): number { return this.row.quantity; }

  @Field(() => Money, { description: 'Quantity times the unit price on the day of the order; later price changes have no effect.' })
  get amount(): Money { return yuan(this.row.amount); }

  @Field(() => OrderStatuses, { description: 'State of the order.' })
  get status(): OrderStatus { return this.row.status; }

  @Field(() => DateTimeScalar, { description: 'Time at which the buyer placed the order.' })
  get placedAt(): Date { return new Date(this.row.placed_at); }

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the supplier delivered; null until then.' })
  get deliveredOn(): string | null { return this.row.delivered_on; }

  @Field(() => String, { nullable: true, description: 'Message of the buyer to the supplier; null where there is none.' })
  get note(): string | null { return this.row.note; }

  @Field(() => Int, { description: 'Number that rises with each change of the order; changeProductOrder takes it to detect conflicts.' })
  get version(): number { return this.row.version; }
}

export const ProductOrderConnection = connectionType('ProductOrder', () => ProductOrderType);

@InputType({ description: 'Conditions on products; all that are given must hold.' })
export class ProductFilter {
  @Field(() => [ProductCategories], { nullable: true, description: 'Product belongs to one of these categories.' })
  categories?: ProductCategory[] | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Supplier is located in this region or inside it.' })
  region?: string | null;

  @Bounded(searchText)
  @Field(() => String, { nullable: true, description: 'Title and description together contain this text, as one phrase.' })
  search?: string | null;
}

@ArgsType()
export class ProductsArgs extends PageArgs {
  @Field(() => ProductFilter, { nullable: true, description: 'Conditions on the products listed; without a filter, all that are on offer.' })
  filter?: ProductFilter | null;
}

@InputType({ description: 'A product or service to be offered in the help zone.' })
export class OfferProductInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the employer that supplies the product.' })
  employerId!: string;

  @Bounded(productBounds.title)
  @Field(() => String, { description: 'Name of the product or service.' })
  title!: string;

  @Bounded(productBounds.description)
  @Field(() => String, { nullable: true, description: 'Description of the product or service for buyers.' })
  description?: string | null;

  @Field(() => ProductCategories, { description: 'Category of the product or service.' })
  category!: ProductCategory;

  @Field(() => DecimalScalar, { description: 'Price of one unit in yuan.' })
  price!: string;

  @Bounded(productBounds.unit)
  @Field(() => String, { description: 'Unit that price and quantity refer to, such as 件 (piece) or 小时 (hour).' })
  unit!: string;

  @Field(() => Int, { nullable: true, description: 'Smallest quantity that can be ordered, in units; 1 where left out.' })
  leastQuantity?: number | null;
}

@InputType({ description: 'Changes of a product; a field left out stays unchanged.' })
export class UpdateProductInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the product to change.' })
  productId!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'New price of one unit in yuan; earlier orders keep their amount.' })
  price?: string | null;

  @Bounded(productBounds.description)
  @Field(() => String, { nullable: true, description: 'New description of the product for buyers.' })
  description?: string | null;

  @Field(() => ProductStatuses, { nullable: true, description: 'ON_OFFER to offer the product (again), WITHDRAWN to stop orders.' })
  status?: ProductStatus | null;

  @Field(() => Int, { description: 'Version of the product that you read; STALE when the product has changed since.' })
  version!: number;
}

@InputType({ description: 'An order to be placed with a supplier.' })
export class OrderProductInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the product to order.' })
  productId!: string;

  @Field(() => ID, { description: 'Id of the employer that buys.' })
  employerId!: string;

  @Field(() => Int, { description: "Quantity in units, the product's leastQuantity or more." })
  quantity!: number;

  @Bounded(productBounds.orderNote)
  @Field(() => String, { nullable: true, description: 'Message to the supplier, such as wishes for the delivery.' })
  note?: string | null;
}

@InputType({ description: 'The next state of an order.' })
export class ChangeProductOrderInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the order to change.' })
  productOrderId!: string;

  @Field(() => OrderStatuses, { description: 'New state: the supplier sets ACCEPTED, DECLINED or DELIVERED, the buyer CANCELLED.' })
  status!: OrderStatus;

  @Field(() => Int, { description: 'Version of the order that you read; STALE when the order has changed since.' })
  version!: number;
}
