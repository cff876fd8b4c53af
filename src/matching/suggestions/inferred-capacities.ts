import type { JobSeekerView } from '../facts/views.js';
import { aided, isPlainAid } from '../factors/own-aids.js';

/** What decides how far functions reach: capacities and own aids. */
type Able = Pick<JobSeekerView, 'capacities' | 'aids'>;

/**
 * Functions that nobody has beyond others, by the definition of each: a telephone carries speech, speech is heard, print and the road are seen.
 */
const boundedBy: Readonly<Partial<Record<string, readonly string[]>>> = {
  telephoning: ['hearingSpeech', 'speaking'], hearingSpeech: ['hearing'], reading: ['seeing'], colourVision: ['seeing'], driving: ['seeing'],
};
/** At most this level of a function bounds what rests on it: with more of it the rest may well be there. */
const bounding = 1;

/** The functions whose capacities tell of a function of which nothing is recorded, itself first. */
export function tellingFunctions(functionCode: string): readonly string[] {
  return [...new Set([functionCode, ...(boundedBy[functionCode] ?? []).flatMap(tellingFunctions)])];
}

/**
 * The capacity of a function, 0 to 4, as it is recorded; else what others leave of it, with glasses, a hearing aid and other own aids that replace no
 * function. Undefined where nothing tells. A suggestion asks for it, no gate does: what nobody recorded is asked.
 */
export function inferredCapacity({ capacities, aids }: Able, functionCode: string): number | undefined {
  const recorded = capacities[functionCode];
  if (recorded !== undefined) return recorded;
  const bounds = (boundedBy[functionCode] ?? []).flatMap((code) => {
    const capacity = inferredCapacity({ capacities, aids }, code);
    return capacity === undefined ? [] : [aided({ aids }, code, capacity, isPlainAid).level];
  });
  const least = Math.min(...bounds);
  return least <= bounding ? least : undefined;
}

/** Somebody with all capacities that are recorded or follow from these. */
export function withInferred<Facts extends Able>(facts: Facts): Facts {
  const inferred = Object.keys(boundedBy).flatMap((code) => {
    const capacity = inferredCapacity(facts, code);
    return capacity === undefined || facts.capacities[code] !== undefined ? [] : [[code, capacity] as const];
  });
  return inferred.length === 0 ? facts : { ...facts, capacities: { ...facts.capacities, ...Object.fromEntries(inferred) } };
}
