export { readCentres } from './region-centres/read-centres.js';
export { HeaderError } from './vacancies/columns.js';
export { importVacancies, type ImportResult, type RowFault } from './vacancies/import-vacancies.js';
