import { employerYears } from './employer-years/kind.js';
import { employers } from './employers/kind.js';
import { jobFairs } from './job-fairs/kind.js';
import { jobSeekers } from './job-seekers/kind.js';
import type { TableKind } from './importing/table-kind.js';
import { services } from './services/kind.js';
import { trainings } from './trainings/kind.js';
import { vacancies } from './vacancies/kind.js';
import { workplaces } from './workplaces/kind.js';

/** Every kind of table that is imported, exported and has a template. */
export const tableKinds: readonly TableKind[] = [vacancies, employers, workplaces, employerYears, jobSeekers, jobFairs, trainings, services];
