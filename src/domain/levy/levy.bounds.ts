import { listOf } from '../../platform/text/bounds.js';
import { mostQuotaEmployees } from './levy.data.js';

/** How many people an employer can declare for a year. */
export const quotaEmployees = listOf(mostQuotaEmployees);
