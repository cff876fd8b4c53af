-- The help zone of government procurement: what suppliers of disabled people's work offer, and who orders it.
create table product (
  id serial primary key,
  supplier_id int not null,
  title text not null,
  description text not null default '',
  category text not null,
  price numeric(12,2) not null,
  unit text not null,
  least_quantity int not null default 1,
  status text not null default 'ON_OFFER',
  version int not null default 1,
  constraint product_price_check check (price > 0),
  constraint product_supplier_id_foreign foreign key (supplier_id) references employer (id) on delete cascade
);
create index product_supplier_id_index on product (supplier_id);
create index product_category_id_index on product (category, id);

create table product_order (
  id serial primary key,
  product_id int not null,
  buyer_id int not null,
  quantity int not null,
  amount numeric(14,2) not null,
  status text not null default 'PLACED',
  placed_at timestamptz not null,
  delivered_on date,
  note text,
  version int not null default 1,
  constraint product_order_quantity_check check (quantity > 0),
  constraint product_order_buyer_id_foreign foreign key (buyer_id) references employer (id),
  constraint product_order_product_id_foreign foreign key (product_id) references product (id)
);
create index product_order_product_id_index on product_order (product_id);
create index product_order_buyer_id_index on product_order (buyer_id);
