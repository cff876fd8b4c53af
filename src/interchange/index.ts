export { employers } from './employers/kind.js';
export { importTable, type ImportOptions, type ImportResult, type RowFault, type RowResult } from './importing/import-table.js';
export { rowReport } from './importing/row-report.js';
export type { TableKind } from './importing/table-kind.js';
export { readCentres } from './region-centres/read-centres.js';
export { TableError } from './tables/table-file.js';
export { tableKind, tableKinds } from './kinds.js';
export { vacancies } from './vacancies/kind.js';
export { templateOf } from './templates/template.js';
