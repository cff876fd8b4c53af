import { afterManyStatements } from './admission/many-statements.js';
import { whileHalfSent } from './admission/half-sent.js';
import { worstRequests } from './admission/worst-requests.js';
import type { Figure } from './figure.js';
import { withFreshServers, type FreshServer } from './support.js';

/** One way to wear the service out, and what others notice of it; over servers of its own. */
type Part = (start: () => Promise<FreshServer>) => Promise<Figure[]>;

const parts: readonly Part[] = [whileHalfSent, afterManyStatements, worstRequests];

export async function benchAdmission(): Promise<Figure[]> {
  return withFreshServers(async (start) => {
    const figures: Figure[] = [];
    for (const part of parts) figures.push(...await part(start));
    return figures;
  });
}
