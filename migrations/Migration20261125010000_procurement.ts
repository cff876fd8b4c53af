import { Migration } from '@mikro-orm/migrations';

const administrator = '(select access.is_administrator())';
const trades = (column: string): string => `${column} = (select access.employer()) and (select access.is_recruiter()) or exists (select 1 from employer e where e.id = ${column} and access.serves(e.region_code))`;
const ofSupplier = `exists (select 1 from access.supplier_of_product s where s.product_id = product_order.product_id and (${trades('s.supplier_id')}))`;
const owned = `${administrator} or ${trades('product.supplier_id')}`;
const party = `${administrator} or ${trades('product_order.buyer_id')} or ${ofSupplier}`;

const tables = [
  `create table "product" ("id" serial primary key, "supplier_id" int not null, "title" text not null, "description" text not null default '', "category" text not null, "price" numeric(12,2) not null, "unit" text not null,
    "least_quantity" int not null default 1, "status" text not null default 'ON_OFFER', "version" int not null default 1, constraint "product_price_check" check (price > 0))`,
  `create index "product_supplier_id_index" on "product" ("supplier_id")`,
  `create index "product_category_id_index" on "product" ("category", "id")`,
  `alter table "product" add constraint "product_supplier_id_foreign" foreign key ("supplier_id") references "employer" ("id") on delete cascade`,
  `create table "product_order" ("id" serial primary key, "product_id" int not null, "buyer_id" int not null, "quantity" int not null, "amount" numeric(14,2) not null, "status" text not null default 'PLACED',
    "placed_at" timestamptz not null, "delivered_on" date null, "note" text null, "version" int not null default 1, constraint "product_order_quantity_check" check (quantity > 0))`,
  `create index "product_order_product_id_index" on "product_order" ("product_id")`,
  `create index "product_order_buyer_id_index" on "product_order" ("buyer_id")`,
  `alter table "product_order" add constraint "product_order_product_id_foreign" foreign key ("product_id") references "product" ("id")`,
  `alter table "product_order" add constraint "product_order_buyer_id_foreign" foreign key ("buyer_id") references "employer" ("id")`,
] as const;

const helpers = [
  // An order of a product that is withdrawn remains its supplier's.
  'create view access.supplier_of_product as select id as product_id, supplier_id from product',
  // Whether an employer may offer in the zone, and nothing else of what it declared.
  `create function access.may_offer_in_zone(employer_asked int, kinds text[], share numeric, heads_at_least int, day date) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.kind = any(kinds) or coalesce((
      select y.heads >= heads_at_least and y.staff > 0 and y.heads >= y.staff * share
      from employer_year y where y.employer_id = e.id and y.year < extract(year from day) order by y.year desc limit 1), false)
    from employer e where e.id = employer_asked $$`,
] as const;

const policies = [
  `create policy product_select on product for select using (product.status = 'ON_OFFER' or ${owned})`,
  `create policy product_insert on product for insert with check (${owned})`,
  `create policy product_update on product for update using (${owned})`,
  `create policy product_order_select on product_order for select using (${party})`,
  `create policy product_order_insert on product_order for insert with check (${administrator} or ${trades('product_order.buyer_id')})`,
  `create policy product_order_update on product_order for update using (${party})`,
] as const;

/** The help zone of government procurement: what suppliers of disabled people's work offer, and who orders it. */
export class Migration20261125010000_procurement extends Migration {
  override up(): void {
    for (const statement of [...tables, ...helpers]) this.addSql(statement);
    for (const table of ['product', 'product_order']) this.addSql(`alter table ${table} enable row level security`);
    for (const policy of policies) this.addSql(policy);
  }

  override down(): void {
    this.addSql('drop table product_order');
    this.addSql('drop view access.supplier_of_product');
    this.addSql('drop function access.may_offer_in_zone');
    this.addSql('drop table product');
  }
}
