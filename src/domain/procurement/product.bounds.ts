import { line, prose } from '../../platform/text/bounds.js';

/** How long the texts of a product and of an order may be. */
export const productBounds = { title: line(2, 100), description: prose(2000), unit: line(1, 10), orderNote: prose(500) } as const;
