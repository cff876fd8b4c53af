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
  @Query(() => ProductConnection, { description: 'Products on offer in the help zone of government procurement (助残帮扶专区), the latest first. Open to everybody.' })
  products(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => ProductsArgs) args: ProductsArgs): Promise<Connection<ProductType>> {
    return products(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer that supplies the product.' })
  supplier(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ProductType): Promise<EmployerType | null> {
    return employerById(ctx, row.supplier_id, Selection.of(info));
  }

  @Mutation(() => OfferProductPayload, { description: 'Offers a product in the help zone. For recruiters of the supplier, counsellors of its region and administrators.' })
  offerProduct(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Supplier, name, category and price of the product.' }) input: OfferProductInput): Promise<Payload> {
    return answer(ctx, info, 'product', input, offerProduct(ctx, input), productById);
  }

  @Mutation(() => UpdateProductPayload, { description: 'Changes price, description or status of a product. For recruiters of the supplier, counsellors of its region and administrators.' })
  updateProduct(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Product, version read and the new values.' }) input: UpdateProductInput): Promise<Payload> {
    return answer(ctx, info, 'product', input, updateProduct(ctx, input), productById);
  }
}

@Resolver(() => ProductOrderType)
export class ProductOrderResolver {
  @FieldResolver(() => ProductType, { nullable: true, description: "Product that was ordered; null where the product was withdrawn since and you don't act for the supplier." })
  product(@Ctx() ctx: RequestContext, @Root() { row }: ProductOrderType): Promise<ProductType | null> {
    return productById(ctx, row.product_id);
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer that buys the product.' })
  buyer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ProductOrderType): Promise<EmployerType | null> {
    return employerById(ctx, row.buyer_id, Selection.of(info));
  }

  @Mutation(() => OrderProductPayload, { description: "Orders a product at today's price. For recruiters of the buyer, counsellors of its region and administrators." })
  orderProduct(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Product, buyer and quantity.' }) input: OrderProductInput): Promise<Payload> {
    return answer(ctx, info, 'productOrder', input, orderProduct(ctx, input), productOrderById);
  }

  @Mutation(() => ChangeProductOrderPayload, { description: 'Moves an order to its next state. For recruiters of supplier and buyer, counsellors of their regions and administrators.' })
  changeProductOrder(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Order, version read and the new state.' }) input: ChangeProductOrderInput): Promise<Payload> {
    return answer(ctx, info, 'productOrder', input, changeProductOrder(ctx, input), productOrderById);
  }
}

@Resolver(() => EmployerType)
export class EmployerOrdersResolver {
  @FieldResolver(() => ProductOrderConnection, { nullable: true, description: 'Orders that the employer placed in the help zone, the latest first. For its recruiters, the centre, administrators; null for others.' })
  ordersPlaced(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ProductOrderType>> {
    return ordersPlacedBy(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => ProductOrderConnection, { nullable: true, description: "Orders for the employer's own products, the latest first. For its recruiters, the centre and administrators; null for others." })
  ordersReceived(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ProductOrderType>> {
    return ordersReceivedBy(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
