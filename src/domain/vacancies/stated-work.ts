import type { WorkplaceFacts } from '../workplaces/terms.js';
import type { StatedWork } from './as-read.js';
import { askingWord } from './derived-demands.js';
import type { Vacancy } from './vacancy.entity.js';
import type { VacancyRow } from './vacancy.type.js';

/** The columns of a vacancy that its demands follow from, beside the stored ones. */
export const workColumns = ['title', 'skills', 'occupation_code', 'occupation_basis', 'shift', 'working_conditions', 'work_mode'] as const satisfies readonly (keyof VacancyRow)[];

/** @param workplace what is known of where it is done; null where no workplace is named */
export function statedWorkOf(row: Pick<VacancyRow, (typeof workColumns)[number]>, workplace: WorkplaceFacts | null): StatedWork {
  return {
    titleWord: askingWord(row.title), skills: row.skills, occupationCode: row.occupation_code, occupationBasis: row.occupation_basis, shift: row.shift,
    workingConditions: row.working_conditions, workMode: row.work_mode, workplace,
  };
}

/** The same of a vacancy that is being changed. */
export function statedWorkOfEntity({ title, skills, occupationCode, occupationBasis, shift, workingConditions, workMode }: Vacancy, workplace: WorkplaceFacts | null): StatedWork {
  return { titleWord: askingWord(title), skills, occupationCode, occupationBasis, shift, workingConditions, workMode, workplace };
}
