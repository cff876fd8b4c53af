import { Decimal } from 'decimal.js';
import { administrator, allow, answersFor, hasRole, meets, mutate, type RequestContext, type MutationResult } from '../../access/index.js';
import { InputValidator, checkVersion, missing, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { findRepresentedEmployer, Employer } from '../employers/index.js';
import { productBounds } from './product.bounds.js';
import { Product, ProductOrder, type OrderStatus } from './product.entity.js';
import type { ChangeProductOrderInput, OfferProductInput, OrderProductInput, UpdateProductInput } from './product.type.js';
import { isSupplier } from './zone.js';

const maxPrice = 100_000_000;
const maxQuantity = 1_000_000;

function allowTrading(ctx: RequestContext): void {
  allow(ctx, administrator, hasRole('RECRUITER'), hasRole('COUNSELLOR'));
}

export async function offerProduct(ctx: RequestContext, input: OfferProductInput): Promise<MutationResult> {
  allowTrading(ctx);
  return mutate(ctx, 'offerProduct', input, async (transaction) => {
    const { em } = transaction;
    const { id } = await findRepresentedEmployer(ctx, transaction, idOf('Employer', input.employerId, 'employerId'));
    const validator = new InputValidator();
    validator.length(['input', 'title'], input.title, productBounds.title);
    validator.length(['input', 'description'], input.description, productBounds.description);
    validator.length(['input', 'unit'], input.unit, productBounds.unit);
    validator.range(['input', 'price'], Number(input.price), 0.01, maxPrice);
    validator.range(['input', 'leastQuantity'], input.leastQuantity, 1, maxQuantity);
    validator.done();
    if (!(await isSupplier(transaction, id, ctx.today))) {
      wrongState(['input', 'employerId'], '只有辅助性就业机构,或上一申报年度残疾人职工占 25% 以上且不少于 10 人的单位,可以在助残帮扶专区供货。', 'Only institutions of supported employment offer here, and employers of whose staff in the last declared year at least 25 % and 10 people were disabled.');
    }
    const product = Object.assign(new Product(), {
      supplier: id, title: input.title.trim(), description: input.description?.trim() ?? '', category: input.category, price: input.price, unit: input.unit.trim(), leastQuantity: input.leastQuantity ?? 1,
    } satisfies Partial<Product>);
    await em.persist(product).flush();
    return product.id;
  });
}

export async function updateProduct(ctx: RequestContext, input: UpdateProductInput): Promise<MutationResult> {
  allowTrading(ctx);
  const id = idOf('Product', input.productId, 'productId');
  return mutate(ctx, 'updateProduct', input, async ({ em }) => {
    const product = await em.findOne(Product, id);
    const supplier = product === null ? null : await em.findOne(Employer, product.supplier);
    if (product === null || supplier === null || !meets(ctx.actor, ...answersFor(supplier))) return missing(['input', 'productId'], 'Product');
    const validator = new InputValidator();
    validator.length(['input', 'description'], input.description, productBounds.description);
    validator.range(['input', 'price'], input.price == null ? null : Number(input.price), 0.01, maxPrice);
    validator.done();
    const change = (): void => {
      Object.assign(product, { price: input.price ?? product.price, description: input.description?.trim() ?? product.description, status: input.status ?? product.status } satisfies Partial<Product>);
    };
    checkVersion(product, input.version, change);
    change();
    await em.flush();
    return id;
  });
}

export async function orderProduct(ctx: RequestContext, input: OrderProductInput): Promise<MutationResult> {
  allowTrading(ctx);
  const productId = idOf('Product', input.productId, 'productId');
  return mutate(ctx, 'orderProduct', input, async (transaction) => {
    const { em } = transaction;
    const buyer = await findRepresentedEmployer(ctx, transaction, idOf('Employer', input.employerId, 'employerId'));
    const product = await em.findOne(Product, productId);
    if (product?.status !== 'ON_OFFER' || !(await isSupplier(transaction, product.supplier, ctx.today))) return missing(['input', 'productId'], 'Product');
    const validator = new InputValidator();
    validator.range(['input', 'quantity'], input.quantity, product.leastQuantity, maxQuantity);
    validator.length(['input', 'note'], input.note, productBounds.orderNote);
    validator.done();
    if (product.supplier === buyer.id) wrongState(['input', 'employerId'], '不能向自己下单。', 'An employer does not order from itself.');
    const order = Object.assign(new ProductOrder(), {
      product: productId, buyer: buyer.id, quantity: input.quantity, amount: new Decimal(product.price).times(input.quantity).toFixed(2), note: input.note?.trim() ?? null,
    } satisfies Partial<ProductOrder>);
    await em.persist(order).flush();
    return order.id;
  });
}

/** The steps of an order: from, to, and who takes it. */
const steps: readonly { readonly from: OrderStatus; readonly to: OrderStatus; readonly by: 'SUPPLIER' | 'BUYER' }[] = [
  { from: 'PLACED', to: 'ACCEPTED', by: 'SUPPLIER' }, { from: 'PLACED', to: 'DECLINED', by: 'SUPPLIER' }, { from: 'ACCEPTED', to: 'DELIVERED', by: 'SUPPLIER' }, { from: 'PLACED', to: 'CANCELLED', by: 'BUYER' },
];

export async function changeProductOrder(ctx: RequestContext, input: ChangeProductOrderInput): Promise<MutationResult> {
  allowTrading(ctx);
  const id = idOf('ProductOrder', input.productOrderId, 'productOrderId');
  return mutate(ctx, 'changeProductOrder', input, async ({ em }) => {
    const order = await em.findOne(ProductOrder, id);
    if (order === null) return missing(['input', 'productOrderId'], 'ProductOrder');
    const { supplier } = await em.findOneOrFail(Product, order.product);
    const acts = async (employerId: number): Promise<boolean> => meets(ctx.actor, ...answersFor(await em.findOneOrFail(Employer, employerId)));
    const parties = [...((await acts(supplier)) ? ['SUPPLIER' as const] : []), ...((await acts(order.buyer)) ? ['BUYER' as const] : [])];
    checkVersion(order, input.version, () => { order.status = input.status; });
    const open = steps.filter(({ from, by }) => from === order.status && parties.includes(by)).map(({ to }) => to);
    if (!open.includes(input.status)) {
      const list = open.join(', ');
      wrongState(['input', 'status'], open.length === 0 ? `订单现在是 ${order.status},您没有下一步。` : `订单现在是 ${order.status},您可以改为:${list}。`, open.length === 0 ? `The order is ${order.status}; there is no step for you.` : `The order is ${order.status}; you can make it: ${list}.`);
    }
    order.status = input.status;
    if (input.status === 'DELIVERED') order.deliveredOn = ctx.today;
    await em.flush();
    return id;
  });
}
