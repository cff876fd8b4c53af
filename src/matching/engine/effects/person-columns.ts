import type { PersonLaw } from '../people/person-law.js';
import * as person from '../people/person-rows.js';
import type { ReadNumbers } from '../segment.js';

// What people's rows have, each as a number, for many rows at once: every way to read in a loop of its own.

const { stride } = person.personLayout;

export const readTerms: ReadNumbers = ({ records }, from, to, numbers) => {
  for (let row = from; row < to; row++) numbers[row - from] = records[row * stride + person.termsField]!;
};

/** @param needsOf the number of what is asked for, by that of the help */
export const readNeeds = (needsOf: Int32Array): ReadNumbers => ({ records }, from, to, numbers) => {
  for (let row = from; row < to; row++) numbers[row - from] = needsOf[records[row * stride + person.helpField]!]!;
};

/** @param on the day on which a disability certificate must be valid */
export const readStatuses = (on: number): ReadNumbers => ({ records }, from, to, numbers) => {
  for (let row = from; row < to; row++) numbers[row - from] = person.statusNumber(records, row * stride, on);
};

export const readCertificates: ReadNumbers = ({ records }, from, to, numbers) => {
  for (let row = from; row < to; row++) numbers[row - from] = person.certificatesNumber(records, row * stride);
};

export const readResidences: ReadNumbers = ({ records }, from, to, numbers) => {
  for (let row = from; row < to; row++) numbers[row - from] = person.residenceOf(records[row * stride + person.placeField]!);
};

export const readAges = (law: PersonLaw): ReadNumbers => ({ records }, from, to, numbers) => {
  for (let row = from; row < to; row++) numbers[row - from] = law.ageAt(records, row * stride);
};

export const readSupported = (law: PersonLaw): ReadNumbers => ({ records }, from, to, numbers) => {
  for (let row = from; row < to; row++) numbers[row - from] = law.supportedNumber(records, row * stride);
};

/** The aids, and by them what the person has of a function. @param aidsOf the number of the aids, by that of the help */
export function readCapacities(aidsOf: Int32Array, functionNumber: number): ReadNumbers {
  const base = aidsOf.map((aids) => aids * person.capacityNumbers);
  const place = person.capacityPlace(functionNumber);
  return ({ records }, from, to, numbers) => {
    for (let row = from; row < to; row++) {
      const at = row * stride;
      numbers[row - from] = base[records[at + person.helpField]!]! + person.capacityAt(records, at, place);
    }
  };
}
