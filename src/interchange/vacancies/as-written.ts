import type { AsWritten, WrittenField } from '../../domain/vacancies/index.js';
import type { CellFault } from '../importing/table-kind.js';
import type { VacancyField } from './columns.data.js';

/** Fields of a vacancy whose words are kept where they are not understood. What a contact is called or reached by is none of them: it is sealed. */
const kept: Readonly<Partial<Record<VacancyField, WrittenField>>> = {
  salary: 'PAY', area: 'REGION', education: 'EDUCATION', seats: 'SEATS', publishedAt: 'OPENS_ON', closesAt: 'CLOSES_ON', disabilityKinds: 'RESERVATION', disabilityGrades: 'RESERVATION', title: 'TITLE', age: 'AGE',
};

const longestWords = 200;

export function asWrittenOf(faults: readonly CellFault<VacancyField>[]): AsWritten[] {
  return faults.flatMap(({ field, value }) => {
    const known = field === null ? undefined : kept[field];
    return known === undefined ? [] : [{ field: known, words: [...value.trim()].slice(0, longestWords).join('') }];
  });
}
