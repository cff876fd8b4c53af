import { occupationNearness } from '../../../domain/occupations/terms.js';
import { nearnessValue } from '../../factors/occupation.js';
import type { MatchingModel } from '../../model/model.js';
import { occupationCodes } from '../storage/codes.js';

/** By number of the occupation: its value by its nearness, in basis points. */
type Values = Uint16Array;

const kept = new Map<string, Values>();
const maxKept = 4096;

/** Constants are compared by what they hold: each question brings its own copy. */
function valuesFor(code: string, constants: MatchingModel['occupation'], constantsKey: string): Values {
  const key = `${code} ${constantsKey}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const values = Uint16Array.from({ length: occupationCodes.size }, (_, number) => {
    const other = occupationCodes.code(number);
    return other === null ? 0 : nearnessValue(occupationNearness(other, code), constants);
  });
  if (kept.size >= maxKept) kept.clear();
  kept.set(key, values);
  return values;
}

/** The value of every occupation, by number, by the nearest of several. */
export function nearestValues(codes: readonly string[], constants: MatchingModel['occupation']): Values {
  const constantsKey = JSON.stringify(constants);
  const nearest = new Uint16Array(occupationCodes.size);
  for (const code of codes) {
    const values = valuesFor(code, constants, constantsKey);
    for (let number = 1; number < nearest.length; number++) if (values[number]! > nearest[number]!) nearest[number] = values[number]!;
  }
  return nearest;
}
