import sql, { type Sql } from 'sql-template-tag';
import { allow, answersFor, childPages, everyone, readPage, rowLoader, signedIn, type RequestContext, type RowList } from '../../access/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { within } from '../regions/index.js';
import { ProductOrderType, ProductType, type OrderRow, type ProductRow, type ProductsArgs } from './product.type.js';
import { mayOffer } from './zone.js';

const columns: ReadonlySet<string> = new Set(['id', 'supplier_id', 'title', 'description', 'category', 'price', 'unit', 'least_quantity', 'status', 'version']);
const list: RowList<ProductRow> = { name: 'products', from: sql`product p join employer e on e.id = p.supplier_id`, alias: 'p', keys: [{ expression: 'p.id', type: 'int', isDescending: true }], keysOf: ({ id }) => [id] };
const productRows = rowLoader<ProductRow>('product');

const orderColumns: ReadonlySet<string> = new Set(['id', 'product_id', 'buyer_id', 'quantity', 'amount', 'status', 'placed_at', 'delivered_on', 'note', 'version']);
const orderList: RowList<OrderRow> = { name: 'productOrders', from: sql`(select o.*, s.supplier_id from product_order o join access.supplier_of_product s on s.product_id = o.product_id) o`, alias: 'o', keys: [{ expression: 'o.id', type: 'int', isDescending: true }], keysOf: ({ id }) => [id] };
const orderRows = rowLoader<OrderRow>('product_order');
const placedPages = childPages<OrderRow>(orderList, 'buyer_id', () => []);
const receivedPages = childPages<OrderRow>({ ...orderList, name: 'ordersReceived' }, 'supplier_id', () => []);

/** Null when there is none, or it is withdrawn and none of the actor's: row-level security decides. */
export async function productById(ctx: RequestContext, id: number, _selection?: Selection): Promise<ProductType | null> {
  allow(ctx, everyone);
  const row = await ctx.loader(productRows).load({ id, columns });
  return row === null ? null : new ProductType(row);
}

/** What is offered in the zone by whoever may offer there today, the latest first. */
export async function products(ctx: RequestContext, { filter, ...page }: ProductsArgs, wantsCount: boolean): Promise<Connection<ProductType>> {
  allow(ctx, everyone);
  const { categories, region, search } = filter ?? {};
  const where: (Sql | null)[] = [
    sql`p.status = 'ON_OFFER'`, mayOffer(sql`p.supplier_id`, ctx.today),
    categories == null ? null : sql`p.category = any(${categories})`,
    region == null ? null : within('e.region_code', region),
    search == null ? null : sql`strpos(lower(p.title || ' ' || p.description), lower(${search})) > 0`,
  ];
  return mapConnection(await readPage(ctx, list, page, columns, where, wantsCount), (row) => new ProductType(row));
}

interface Company { readonly id: number; readonly region_code: string | null }

/** What an employer ordered, the latest first. */
export async function ordersPlacedBy(ctx: RequestContext, { id, region_code }: Company, page: PageArgs, wantsCount: boolean): Promise<Connection<ProductOrderType>> {
  allow(ctx, ...answersFor({ id, regionCode: region_code }));
  return mapConnection(await ctx.loader(placedPages).load({ parent: id, args: page, columns: orderColumns, wantsCount }), (row) => new ProductOrderType(row));
}

/** What was ordered of an employer, the latest first. */
export async function ordersReceivedBy(ctx: RequestContext, { id, region_code }: Company, page: PageArgs, wantsCount: boolean): Promise<Connection<ProductOrderType>> {
  allow(ctx, ...answersFor({ id, regionCode: region_code }));
  return mapConnection(await ctx.loader(receivedPages).load({ parent: id, args: page, columns: orderColumns, wantsCount }), (row) => new ProductOrderType(row));
}

/** Null when there is none, or it is none of the actor's: row-level security decides. */
export async function productOrderById(ctx: RequestContext, id: number, _selection?: Selection): Promise<ProductOrderType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(orderRows).load({ id, columns: orderColumns });
  return row === null ? null : new ProductOrderType(row);
}
