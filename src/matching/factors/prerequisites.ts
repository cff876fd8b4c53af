import { prerequisites, type Accommodation } from '../../domain/accommodations/terms.js';
import { aided, isPlainAid } from './own-aids.js';

/**
 * Which classes of prerequisites a job seeker meets, two bits a class in the order of the vocabulary: 0 unknown, 1 met, 2 not met. One number, so that
 * the index can hold it.
 */
export type PrerequisitesMet = number;

const [met, notMet] = [1, 2] as const;
/** By code of the class: where its two bits begin. */
const places: ReadonlyMap<string, number> = new Map(prerequisites.map(({ code }, place) => [code, place * 2]));

/** The functions on which any prerequisite rests. */
export const prerequisiteFunctions: ReadonlySet<string> = new Set(prerequisites.flatMap(({ capacities }) => capacities.map(({ functionCode }) => functionCode)));

/** @param capacityOf undefined where it is unknown; read with the own aids that have no prerequisite themselves, or the definition would go in circles */
export function prerequisitesMet(capacityOf: (functionCode: string) => number | undefined, aids: readonly string[]): PrerequisitesMet {
  let bits = 0;
  for (const [place, { capacities }] of prerequisites.entries()) {
    let answer: number = met;
    for (const { functionCode, level } of capacities) {
      const capacity = capacityOf(functionCode);
      if (capacity === undefined) answer = answer === notMet ? notMet : 0;
      else if (aided({ aids }, functionCode, capacity, isPlainAid).level < level) answer = notMet;
    }
    bits |= answer << (place * 2);
  }
  return bits;
}

/** Whether a job seeker can use an accommodation: null where that is not known. */
export function isUsable({ prerequisite }: Accommodation, prerequisitesOf: PrerequisitesMet): boolean | null {
  if (prerequisite === null) return true;
  const answer = (prerequisitesOf >>> (places.get(prerequisite.code) ?? 0)) & 3;
  return answer === met ? true : answer === notMet ? false : null;
}

/** The bits of the classes that some accommodations ask for. */
export function classesOf(all: readonly Accommodation[]): PrerequisitesMet {
  return all.reduce((bits, { prerequisite }) => (prerequisite === null ? bits : bits | (3 << (places.get(prerequisite.code) ?? 0))), 0);
}

/** The first function of which nobody knows whether the job seeker can use an accommodation. */
export function unknownPrerequisite({ prerequisite }: Accommodation, capacityOf: (functionCode: string) => number | undefined): string | null {
  return prerequisite?.capacities.find(({ functionCode }) => capacityOf(functionCode) === undefined)?.functionCode ?? null;
}
