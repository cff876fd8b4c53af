import type { Demand } from './vacancy.values.js';

/** Whether a demand is about the work, and not about the way to the place of work. */
export const isOfWork = ({ isOfWorkplace }: Pick<Demand, 'isOfWorkplace'>): boolean => isOfWorkplace !== true;

/**
 * Whether an employer confirms a demand, changes it or strikes it. A presumption about the way to the place of work ends when the workplace is recorded:
 * no word about the work answers it.
 */
export const isToConfirm = (demand: Pick<Demand, 'basis' | 'isOfWorkplace'>): boolean => demand.basis === 'PRESUMED' && isOfWork(demand);
