import { listed, tableRows } from '../../domain/concepts/terms.js';
import { clerksNames } from './names/clerks.data.js';
import { farmingNames } from './names/farming.data.js';
import { leadingNames } from './names/leading.data.js';
import { productionNames } from './names/production.data.js';
import { professionalsNames } from './names/professionals.data.js';
import { servicesNames } from './names/services.data.js';

/**
 * Further names of occupations, by code: code | names. A title is found by them. They state no occupation, as the names and aliases of the vocabulary do: what they mean is
 * what such a title means mostly. Levels, industries and kinds of contract are no names. Each call reads the tables anew: a finder calls it once.
 */
export function furtherNames(): ReadonlyMap<string, readonly string[]> {
  const tables = [leadingNames, professionalsNames, clerksNames, servicesNames, farmingNames, productionNames];
  return new Map(tables.flatMap((table) => tableRows(table, 2)).map(([code = '', names = '']) => [code, listed(names)]));
}
