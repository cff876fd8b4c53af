import { firstEdition } from '../domain/measures-document/terms.js';
import { accommodations } from '../domain/accommodations/index.js';

/** What employers of the demonstration speak of: accommodations of the vocabulary's first edition, which employers know. */
export const statedAccommodations: readonly string[] = accommodations.entries.filter(({ since }) => since === firstEdition).map(({ code }) => code);
