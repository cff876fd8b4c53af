export { readDumpHeader, restoreDump, writeDump } from './dump.js';
export { BackupError } from './format.js';
export { readHeader, restoreRows } from './restore.js';
export { writeBackup } from './write.js';
