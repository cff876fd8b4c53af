import { addDays, type IsoDate } from '../platform/calendar.js';
import type { ProductCategory } from '../domain/procurement/index.js';
import type { DemoEmployer } from './employers.js';
import type { Random } from './random.js';

/** Rows of what institutions of the demonstration offer, and who ordered it, and for whom an agency acts. None of it can be bought. */
export interface DemoTrade { readonly products: readonly Readonly<Record<string, unknown>>[]; readonly orders: readonly Readonly<Record<string, unknown>>[]; readonly mandates: readonly Readonly<Record<string, unknown>>[] }

const offers: readonly { readonly title: string; readonly category: ProductCategory; readonly unit: string; readonly price: readonly [number, number] }[] = [
  { title: '手工皂礼盒', category: 'CRAFTS', unit: '盒', price: [20, 80] }, { title: '帆布袋', category: 'TEXTILES', unit: '个', price: [8, 30] }, { title: '档案扫描', category: 'DATA_SERVICES', unit: '页', price: [1, 3] },
  { title: '会议用茶点', category: 'FOOD', unit: '份', price: [15, 40] }, { title: '文件袋', category: 'OFFICE_SUPPLIES', unit: '个', price: [1, 5] }, { title: '绿植养护', category: 'GARDENING', unit: '次', price: [80, 300] },
  { title: '剪纸画', category: 'CRAFTS', unit: '幅', price: [30, 200] }, { title: '包装组装', category: 'ASSEMBLY', unit: '件', price: [1, 4] },
];

/** All orders are younger. */
const daysOffered = 365;

export function demoTrade(random: Random, employers: readonly DemoEmployer[], today: IsoDate): DemoTrade {
  const suppliers = employers.filter(({ kind }) => kind === 'SUPPORTED_EMPLOYMENT_INSTITUTION');
  const products = suppliers.flatMap(({ id }) => random.some(offers, 2).map(({ title, category, unit, price }) => ({
    supplier_id: id, title: `${title}(演示)`, description: '演示数据:这件商品并不存在。', category, unit, price: `${random.between(...price)}.00`, least_quantity: random.pick([1, 10, 50]), status: 'ON_OFFER', offered: `{[${addDays(today, -daysOffered)},)}`, version: 1,
  }))).map((product, index) => ({ id: index + 1, ...product }));
  const orders = products.filter(() => random.chance(0.6)).map((product, index) => {
    const quantity = product.least_quantity * random.between(1, 8);
    const placedOn = addDays(today, -random.between(5, 300));
    const status = random.pick(['DELIVERED', 'DELIVERED', 'ACCEPTED', 'PLACED']);
    return {
      id: index + 1, product_id: product.id, buyer_id: random.pick(employers).id, quantity, amount: (Number(product.price) * quantity).toFixed(2), status, placed_at: `${placedOn}T01:00:00Z`,
      delivered_on: status === 'DELIVERED' ? addDays(placedOn, 4) : null, note: null, version: 1,
    };
  });
  const [agency] = employers.filter(({ kind }) => kind === 'PLATFORM');
  // One agency acts for three others.
  const mandates = agency === undefined ? [] : employers.filter(({ id, kind }) => kind === 'PRIVATE' && id !== agency.id).slice(0, 3).map(({ id }, index) => ({
    id: index + 1, agency_id: agency.id, principal_id: id, kind: index === 0 ? 'DISPATCH' : 'RECRUITING', starts_on: addDays(today, -60), ends_on: addDays(today, 300), revoked_at: null, version: 1,
  }));
  return { products, orders, mandates };
}
