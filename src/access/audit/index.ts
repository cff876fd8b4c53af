export { HeadAnchor } from './anchor.js';
export type { AuditEvent, ReadReason } from './event.js';
export { AuditRecord, currentHeads, ForkedRecordError } from './record.js';
export { AuditTrail, type RecordedWrite } from './trail.js';
export { verifyAudit, type AuditFault, type AuditReport } from './verify.js';
export { pruneAudit } from './retention.js';
