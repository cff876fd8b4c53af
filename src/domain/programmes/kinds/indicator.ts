import type { IsoDate } from '../../../platform/calendar.js';
import type { Text } from '../../../platform/i18n/text.js';
import { measuresSince } from '../../measures-document/terms.js';

/**
 * What an indicator counts of programmes. HELD: programmes that were held. TIMES: person-times of attendance.
 * KEPT_PLACES: the places that are kept for disabled people, of all places. REACHED: how often one of some stages was
 * reached.
 */
type CountedOfProgrammes = 'HELD' | 'TIMES' | 'KEPT_PLACES' | 'REACHED';

/** A number of the measures (晋政办发〔2025〕35号) that counts the programmes of every kind that lists it. */
export interface ProgrammeIndicator {
  /** Unique among all indicators, those that count something else included. */
  readonly code: string;
  /** The clause that states the number. */
  readonly clause: string;
  readonly label: Text;
  readonly counted: CountedOfProgrammes;
  /** Of REACHED: codes of the stages that count. */
  readonly stages?: readonly string[];
  /** Calendar years that count, the present one included; 1 where it is absent. */
  readonly years?: number;
  /** The only month that counts, 1 to 12; all months where it is absent. */
  readonly month?: number;
  /** A number for the province or for each city, or a share of all places; null where the measures set none. */
  readonly target: { readonly of: 'PROVINCE' | 'EACH_CITY' | 'SHARE'; readonly number: number } | null;
  /** The last day: of each year as "12-31", or one day as "2027-12-31". */
  readonly due: string;
  readonly since: IsoDate;
}

export { measuresSince };

export const yearly = { due: '12-31', since: measuresSince } as const;
export const by2027 = { due: '2027-12-31', since: measuresSince } as const;
