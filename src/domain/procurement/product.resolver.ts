import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../employers/index.js';
import { ordersPlacedBy, ordersReceivedBy, productById, productOrderById, products } from './product.service.js';
import { ChangeProductOrderInput, OfferProductInput, OrderProductInput, ProductConnection, ProductOrderConnection, ProductOrderType, ProductsArgs, ProductType, UpdateProductInput } from './product.type.js';
import { changeProductOrder, offerProduct, orderProduct, updateProduct } from './product.writing.js';

const OfferProductPayload = payloadType('OfferProduct', 'product', () => ProductType);
const UpdateProductPayload = payloadType('UpdateProduct', 'product', () => ProductType);
const OrderProductPayload = payloadType('OrderProduct', 'productOrder', () => ProductOrderType);
const ChangeProductOrderPayload = payloadType('ChangeProductOrder', 'productOrder', () => ProductOrderType);

nodes.register('Product', productById);
nodes.register('ProductOrder', productOrderById);

@Resolver(() => ProductType)
export class ProductResolver {
  @Query(() => ProductConnection, { description: 'What is offered in the help zone of government procurement (助残帮扶专区), the latest first. For everybody.' })
  products(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => ProductsArgs) args: ProductsArgs): Promise<Connection<ProductType>> {
    return products(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Who offers it.' })
  supplier(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ProductType): Promise<EmployerType | null> {
    return employerById(ctx, row.supplier_id, Selection.of(info));
  }

  @Mutation(() => OfferProductPayload, { description: 'Offers a product in the zone. For recruiters of the supplier, counsellors of its region, and administrators.' })
  offerProduct(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The product.' }) input: OfferProductInput): Promise<Payload> {
    return answer(ctx, info, 'product', input, offerProduct(ctx, input), productById);
  }

  @Mutation(() => UpdateProductPayload, { description: 'Changes the price or the words of a product, withdraws it, or offers it again. For recruiters of the supplier, counsellors of its region, and administrators.' })
  updateProduct(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The change.' }) input: UpdateProductInput): Promise<Payload> {
    return answer(ctx, info, 'product', input, updateProduct(ctx, input), productById);
  }
}

@Resolver(() => ProductOrderType)
export class ProductOrderResolver {
  @FieldResolver(() => ProductType, { nullable: true, description: 'What was ordered; null where it was withdrawn since and is none of yours.' })
  product(@Ctx() ctx: RequestContext, @Root() { row }: ProductOrderType): Promise<ProductType | null> {
    return productById(ctx, row.product_id);
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Who buys.' })
  buyer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ProductOrderType): Promise<EmployerType | null> {
    return employerById(ctx, row.buyer_id, Selection.of(info));
  }

  @Mutation(() => OrderProductPayload, { description: 'Orders a product for an employer, at the price of today. For its recruiters, counsellors of its region, and administrators.' })
  orderProduct(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The order.' }) input: OrderProductInput): Promise<Payload> {
    return answer(ctx, info, 'productOrder', input, orderProduct(ctx, input), productOrderById);
  }

  @Mutation(() => ChangeProductOrderPayload, { description: 'Takes the next step of an order: the supplier accepts, declines and delivers, the buyer cancels. For recruiters of the two, their centres, and administrators.' })
  changeProductOrder(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The step.' }) input: ChangeProductOrderInput): Promise<Payload> {
    return answer(ctx, info, 'productOrder', input, changeProductOrder(ctx, input), productOrderById);
  }
}

@Resolver(() => EmployerType)
export class EmployerOrdersResolver {
  @FieldResolver(() => ProductOrderConnection, { nullable: true, description: 'What it ordered in the zone, the latest first. For its recruiters, counsellors of its region, and administrators; null for others.' })
  ordersPlaced(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ProductOrderType>> {
    return ordersPlacedBy(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => ProductOrderConnection, { nullable: true, description: 'What was ordered of it in the zone, the latest first. For its recruiters, counsellors of its region, and administrators; null for others.' })
  ordersReceived(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ProductOrderType>> {
    return ordersReceivedBy(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
