import type { Vacancy } from './vacancy.entity.js';
import type { UpdateVacancyInput } from './vacancy.inputs.js';

/** Fields of a notice whose words are kept where they were not understood. */
export type WrittenField = 'TITLE' | 'PAY' | 'REGION' | 'EDUCATION' | 'SEATS' | 'RESERVATION' | 'OPENS_ON' | 'CLOSES_ON' | 'AGE';

/** What a table says of a field, in its words; the field itself is open. */
export interface AsWritten { readonly field: WrittenField; readonly words: string }

const inputsOf: Readonly<Record<WrittenField, readonly (keyof UpdateVacancyInput)[]>> = {
  TITLE: ['title'], PAY: ['pay'], REGION: ['region', 'workplaceId'], EDUCATION: ['minEducation'], SEATS: ['seats'], RESERVATION: ['reservation'], OPENS_ON: ['opensOn'], CLOSES_ON: ['closesOn'], AGE: ['minAge', 'maxAge'],
};

/** Words that nobody need look at any more: somebody has said what the field is. */
export function forgetWordsOf(vacancy: Vacancy, input: Partial<UpdateVacancyInput>): void {
  vacancy.asWritten = vacancy.asWritten.filter(({ field }) => inputsOf[field].every((name) => input[name] === undefined));
}
