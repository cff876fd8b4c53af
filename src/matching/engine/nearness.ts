import { occupationNearness } from '../../domain/occupations/terms.js';
import { nearnessValue } from '../factors/occupation.js';
import type { MatchingModel } from '../model/model.js';
import { occupationCodes } from './codes.js';

/** What every occupation is worth, by number, by how near it lies to one: basis points. */
type Values = Uint16Array;

const kept = new Map<string, { readonly constants: MatchingModel['occupation']; readonly values: Values }>();

function valuesFor(code: string, constants: MatchingModel['occupation']): Values {
  const known = kept.get(code);
  if (known?.constants === constants) return known.values;
  const values = Uint16Array.from({ length: occupationCodes.size }, (_, number) => {
    const other = occupationCodes.code(number);
    return other === null ? 0 : nearnessValue(occupationNearness(other, code), constants);
  });
  kept.set(code, { constants, values });
  return values;
}

/** What every occupation is worth, by number, by the nearest of several. The classification never changes: each is worked out once for a model. */
export function nearestValues(codes: readonly string[], constants: MatchingModel['occupation']): Values {
  const nearest = new Uint16Array(occupationCodes.size);
  for (const code of codes) {
    const values = valuesFor(code, constants);
    for (let number = 1; number < nearest.length; number++) if (values[number]! > nearest[number]!) nearest[number] = values[number]!;
  }
  return nearest;
}
