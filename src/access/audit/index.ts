export { HeadAnchor } from './anchor.js';
export type { ReadReason } from './event.js';
export { AuditRecord, currentHeads, ForkedRecordError } from './record.js';
export { AuditTrail } from './trail.js';
export { verifyAudit, type AuditFault, type AuditReport } from './verify.js';
export { pruneAudit } from './retention.js';
