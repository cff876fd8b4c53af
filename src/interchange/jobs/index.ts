export { tableCosts } from './costs.data.js';
export { filesPath } from './file-links.js';
export { tableFilePurpose } from './job-files.js';
export { TableJobs, tableJobs, type BeginJob, type JobContext } from './job-runner.js';
export { daysKept } from './limits.data.js';
export { linkedTables } from './linked-files.js';
export { TableExportResolver } from './table-export.resolver.js';
export { TableImportResolver } from './table-import.resolver.js';
export { TableKindResolver } from './table-kind.resolver.js';
