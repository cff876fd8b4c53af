export { readCentres } from './region-centres/read-centres.js';
export { HeaderError } from './tables/plan.js';
export { importVacancies, type ImportOptions, type ImportResult, type RowFault } from './vacancies/import-vacancies.js';
