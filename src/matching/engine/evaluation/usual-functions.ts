import { usuallyEssential } from '../../suggestions/out-of-reach.js';
import { vacancyRecord, type VacancyEncoder } from '../rows/vacancy-rows.js';
import { functionCodes, occupationCodes } from '../storage/codes.js';
import type { Rows } from '../storage/segment.js';
import { LazyTable } from './lazy-table.js';

/** By number of the occupation, then of the function: 1 where the occupation is usually not done without it. The vocabulary never changes while the program runs. */
const byOccupation = new LazyTable(occupationCodes.size, (occupation) => {
  const usual = usuallyEssential(occupationCodes.code(occupation));
  return Uint8Array.from({ length: functionCodes.size }, (_, number) => (usual.has(functionCodes.code(number) ?? '') ? 1 : 0));
});

/** The functions without which the occupation of a vacancy is usually not done. */
export function usualFunctions({ dictionaries: { occupation } }: VacancyEncoder): (rows: Rows, at: number) => Uint8Array {
  const numbers = occupation.numbers('occupation code', ({ occupationCode }) => occupationCodes.of(occupationCode as string | null));
  return ({ records }, at) => byOccupation.get(numbers[vacancyRecord.occupation.read(records, at)]!);
}
