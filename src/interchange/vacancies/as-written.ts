import type { Text } from '../../platform/i18n/text.js';
import type { AsWritten, WrittenField } from '../../domain/vacancies/index.js';
import type { VacancyField } from './columns.data.js';

/** What a fault in a cell comes to: the row stays out, comes in as a draft, or comes in with the field left open. */
export type Consequence = 'REJECTED' | 'HELD' | 'LEFT_OPEN';

/** What is wrong with a cell. */
export interface CellFault {
  readonly field: VacancyField;
  readonly value: string;
  readonly reason: Text;
  readonly consequence: Consequence;
}

/** Fields of a vacancy whose words are kept where they are not understood. What a contact is called or reached by is none of them: it is sealed. */
const kept: Readonly<Partial<Record<VacancyField, WrittenField>>> = {
  salary: 'PAY', area: 'REGION', education: 'EDUCATION', seats: 'SEATS', publishedAt: 'OPENS_ON', closesAt: 'CLOSES_ON', disabilityKinds: 'RESERVATION', disabilityGrades: 'RESERVATION', title: 'TITLE',
};

const longestWords = 200;

export function asWrittenOf(faults: readonly CellFault[]): AsWritten[] {
  return faults.flatMap(({ field, value }) => {
    const known = kept[field];
    return known === undefined ? [] : [{ field: known, words: [...value.trim()].slice(0, longestWords).join('') }];
  });
}
