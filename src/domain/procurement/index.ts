export { Product, ProductOrder, type ProductCategory } from './product.entity.js';
export { EmployerOrdersResolver, ProductOrderResolver, ProductResolver } from './product.resolver.js';
export { procurementCosts } from './costs.data.js';
