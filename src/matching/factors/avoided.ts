import { occupationNearness } from '../../domain/occupations/terms.js';
import type { SeekerFacts } from '../facts.js';

type AvoidedTrades = NonNullable<SeekerFacts['wishes']['avoidedTrades']>;

/** Whether an occupation is of a small group that a job seeker would rather not do, or rules out. */
export function avoids({ occupations }: Pick<AvoidedTrades, 'occupations'>, occupationCode: string): boolean {
  return occupations.some((code) => {
    const nearness = occupationNearness(occupationCode, code);
    return nearness === 'SAME' || nearness === 'SMALL_GROUP';
  });
}
